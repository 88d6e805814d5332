import type { CommandModule } from 'yargs';
import { COMPARED_GAMES } from '../compared-games.js';
import { single } from '../options.js';

/** The options of `report`. */
export interface ReportOptions {
  save: string;
  scenario: string | undefined;
  out: string;
  games: string;
  force: boolean;
}

/** `--out`, which has no default. */
const { default: _, ...OUT } = single(
  'out',
  '',
  'the file to write; its ending (.html .md .csv .jsonl .geojson) says what',
);

/** `sukhnah-sim report`: a game as a file for a class, or for other programs. */
export const reportCommand: CommandModule<object, ReportOptions> = {
  command: 'report <save>',
  describe: 'Write a game beside the reports to a file: HTML, Markdown, CSV, JSON lines or GeoJSON',
  builder: (yargs) =>
    yargs
      .positional('save', { type: 'string', demandOption: true, describe: 'the path of a save' })
      .options({
        out: { ...OUT, demandOption: true },
        scenario: single('scenario', undefined, 'the scenario file, where it is not one that ships'),
        games: single(
          'games',
          COMPARED_GAMES,
          'how many games with other chance are asked why it left the reported course: ten or more, or 0 for none',
        ),
        force: { type: 'boolean', default: false, describe: 'write over a file that is there' },
      })
      .example('$0 report game.json --out game.html', 'a page for any browser, without a network'),
  handler: async (options) => {
    const { runReport } = await import('./run-report.js');
    const { stdout, stderr, code } = await runReport(options, process.stderr);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
  },
};

import yargs from 'yargs';
import { batchCommand } from './commands/batch.js';
import { botCommand } from './commands/bot.js';
import { calibrateCommand } from './commands/calibrate.js';
import { compareCommand } from './commands/compare.js';
import { wordsForNone } from './commands/default.js';
import { lessonCommand } from './commands/lesson.js';
import { menuCommand } from './commands/menu.js';
import { mergeCommand } from './commands/merge.js';
import { playCommand } from './commands/play.js';
import { reportCommand } from './commands/report.js';
import { reportedCommand } from './commands/reported.js';
import { resumeCommand } from './commands/resume.js';
import { runCommand } from './commands/run.js';
import { scenarioCommand } from './commands/scenario.js';
import { sensitivityCommand } from './commands/sensitivity.js';
import { sourcesCommand } from './commands/sources.js';
import { tournamentCommand } from './commands/tournament.js';
import { verifyCommand } from './commands/verify.js';
import { whyCommand } from './commands/why.js';
import { forTerminal } from './text.js';
import { UsageError } from './usage-error.js';
import { VERSION } from './version.js';

/**
 * Runs the command that `words` give.
 *
 * @returns the exit code: 0 fine, 1 a fault in a file or a game, 2 wrong usage, 3 a replay that came out differently
 */
export async function main(words: readonly string[]): Promise<number> {
  const parser = yargs([...withCommand(words)])
    .scriptName('sukhnah-sim')
    .locale('en')
    .usage(
      '$0 <command>\n\nThe road from Palmyra to Deir ez-Zor, summer 2017: a sourced, deterministic wargame.',
    )
    .version(VERSION)
    .alias('version', 'V')
    .alias('help', 'h')
    .strict()
    .recommendCommands()
    .demandCommand(1, 'give a command')
    .showHelpOnFail(false)
    .exitProcess(false)
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .fail((message: string, error: unknown) => {
      throw isOurs(error) ? error : new UsageError(inOurWords(message));
    });
  // The modules of commands are small: what one needs to work it imports when it is called.
  parser
    .command(menuCommand)
    .command(playCommand)
    .command(resumeCommand)
    .command(runCommand)
    .command(batchCommand)
    .command(botCommand)
    .command(mergeCommand)
    .command(calibrateCommand)
    .command(sensitivityCommand)
    .command(tournamentCommand)
    .command(verifyCommand)
    .command(compareCommand)
    .command(reportCommand)
    .command(reportedCommand)
    .command(sourcesCommand)
    .command(whyCommand)
    .command(lessonCommand)
    .command(scenarioCommand);

  process.exitCode = 0;
  try {
    await parser.parseAsync();
    return Number(process.exitCode);
  } catch (error) {
    return tell(error);
  }
}

/** With the command that is meant where only options are given: those of the menu. */
function withCommand(words: readonly string[]): readonly string[] {
  if (words.length === 0) return wordsForNone(process);
  return MENU_OPTIONS.test(words[0]!) ? ['menu', ...words] : words;
}

const MENU_OPTIONS = /^--(?:no-)?(?:saves|ascii|theme)\b/;

/** Errors that a command throws on purpose or by a bug, and not yargs over the words of the command line. */
function isOurs(error: unknown): error is Error {
  return error instanceof Error && error.name !== 'YError';
}

/** What yargs says of a missing argument, said so that one knows what to do. */
function inOurWords(message: string): string {
  return /^Not enough non-option arguments/.test(message)
    ? 'an argument is missing (a scenario or a file): --help after the command shows which'
    : message;
}

/** Prints an error on stderr and gives its exit code. */
function tell(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`sukhnah-sim: ${forTerminal(error.message)}\n`);
    process.stderr.write('Try: sukhnah-sim --help\n');
    return 2;
  }
  if (error instanceof Error && EXPECTED.has(error.name)) {
    process.stderr.write(`${forTerminal(error.message)}\n`);
    return 1;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`sukhnah-sim: this is a bug, please report it:\n${forTerminal(text)}\n`);
  return 1;
}

/** Errors whose message is meant for the user: faults in files, of bots and of threads. By name, so that their code loads only when needed. */
const EXPECTED: ReadonlySet<string> = new Set([
  'BotError',
  'ScenarioError',
  'SaveError',
  'SeriesError',
  'WorkerError',
]);

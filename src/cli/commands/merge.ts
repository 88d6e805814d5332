import type { CommandModule } from 'yargs';
import { JSON_OPTION, single } from '../options.js';

/** The options of `merge`. */
export interface MergeOptions {
  shards: string[];
  out: string;
  force: boolean;
  json: boolean;
}

/** `sukhnah-sim merge`: one file of the shards of a series. */
export const mergeCommand: CommandModule<object, MergeOptions> = {
  command: 'merge <shards...>',
  describe: 'Join the files of batch --shard: the same bytes as one run would give',
  builder: (yargs) =>
    yargs
      .positional('shards', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'the files of all shards, in any order',
      })
      .options({
        out: {
          ...single<string>('out', '', 'write all games to FILE.jsonl, FILE.csv or FILE.parquet'),
          demandOption: true,
          default: undefined,
        },
        force: { type: 'boolean', default: false, describe: 'replace the file that is there' },
        ...JSON_OPTION,
      })
      .example('$0 merge part-*.jsonl --out games.parquet', 'after batch --shard 1/4 to 4/4'),
  handler: async (options) => {
    const { runMerge } = await import('./run-merge.js');
    const { stdout, stderr } = await runMerge(options);
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  },
};

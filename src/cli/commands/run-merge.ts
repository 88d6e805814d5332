import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { summaryOf } from '../../sim/summary.js';
import { checkResultPath } from '../result-file.js';
import { gamesOfShards, shardFiles } from '../series/shards.js';
import { seriesForm, writeSeries } from '../series/write-series.js';
import { formatJson, forTerminal } from '../text.js';
import { UsageError } from '../usage-error.js';
import type { MergeOptions } from './merge.js';
import { summaryHead } from './run-batch.js';
import type { Printed } from './run-game.js';

/**
 * Joins the shards of a series.
 *
 * @throws {UsageError} where an option is wrong, SeriesError where the files do not belong together
 */
export async function runMerge({ shards, out, force, json }: MergeOptions): Promise<Printed> {
  checkResultPath('out', out);
  seriesForm(out);
  if (shards.some((path) => resolve(path) === resolve(out))) {
    throw new UsageError(`--out ${out}: that is one of the shards; give another file`);
  }
  if (existsSync(out) && !force) throw new UsageError(`--out ${out}: there is a file; --force replaces it`);
  const files = shardFiles(shards);
  const whole = { ...files[0]!.head, shard: null };
  await writeSeries(out, '', gamesOfShards(files));
  if (json) {
    return { stdout: formatJson(summaryOf(summaryHead(whole), gamesOfShards(files))), stderr: '' };
  }
  const parts = files.length === 1 ? 'one shard' : `${files.length} shards`;
  const told = `${whole.games} games of ${whole.scenario} from seed ${whole.seed}, from ${parts}, are in ${out}.\n`;
  return { stdout: forTerminal(told), stderr: '' };
}

import { digestOf } from '../../scenario/digest.js';
import { type RunResult, resultOf } from '../../sim/result.js';
import { playSeries } from '../../sim/series.js';
import { summaryOf } from '../../sim/summary.js';
import { wholeNumber } from '../options.js';
import { playersOf } from '../players.js';
import { progressOn, type Screen } from '../progress.js';
import { checkResultPath, writeLines } from '../result-file.js';
import { openScenario } from '../scenarios.js';
import { formatJson } from '../text.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { BatchOptions } from './batch.js';
import { batchText } from './batch-text.js';
import { type Printed, playerNames } from './run-game.js';

/**
 * Plays a series, and writes the result of each game where it is asked for.
 *
 * @param screen where progress is shown, if it is a terminal
 * @param isStopped asked between games; once it says so, what has been played is summed up
 * @throws {UsageError} where an option is wrong
 */
export async function runBatch(
  options: BatchOptions,
  screen: Screen,
  isStopped: () => boolean,
): Promise<Printed> {
  const { seed, world, json, out } = options;
  const games = wholeNumber('games', options.games, 1, MOST_GAMES);
  checkResultPath('out', out);
  if (out !== undefined && !out.endsWith('.jsonl')) {
    throw new UsageError(`--out ${out}: give a file whose name ends in .jsonl`);
  }
  const players = playersOf(options);
  const loaded = await openScenario(options.scenario);
  const { scenario } = loaded;

  const results: RunResult[] = [];
  const progress = progressOn(screen, 'games', games);
  for (const game of playSeries(scenario, players, seed, games, world)) {
    results.push(
      resultOf(scenario, game.state, { seed: game.seed, version: VERSION, digest: digestOf(game.state) }),
    );
    progress.show(results.length);
    // The turn of the signals and the screen: without it Ctrl-C would wait for the last game.
    await new Promise((resume) => setImmediate(resume));
    if (isStopped()) break;
  }
  progress.end();

  if (out !== undefined)
    writeLines(
      out,
      results.map((result) => JSON.stringify(result)),
    );
  const stderr = results.length < games ? `Stopped after ${results.length} of ${games} games.\n` : '';
  const summary = summaryOf(
    { scenario: scenario.briefing.id, seed, world, version: VERSION, players: playerNames(loaded, options) },
    results,
  );
  return { stdout: json ? formatJson(summary) : batchText(scenario.briefing, summary), stderr };
}

const MOST_GAMES = 1_000_000;

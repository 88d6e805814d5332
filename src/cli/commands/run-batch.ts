import { tasksOf } from '../../sim/game-task.js';
import { summaryOf } from '../../sim/summary.js';
import { wholeNumber, workersOf } from '../options.js';
import { playersOf } from '../players.js';
import { collectGames } from '../pool/collect.js';
import type { Screen } from '../progress.js';
import { checkNotScenario, checkResultPath, writeLines } from '../result-file.js';
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
  checkNotScenario(options.scenario, out, 'out');
  if (out !== undefined && !out.endsWith('.jsonl')) {
    throw new UsageError(`--out ${out}: give a file whose name ends in .jsonl`);
  }
  const workers = workersOf(options.workers, games);
  playersOf(options);
  const loaded = await openScenario(options.scenario);
  const { scenario } = loaded;

  const series = {
    scenario,
    players: [options.gov, options.is] as [string, string],
    seed,
    games,
    world,
    version: VERSION,
    milestones: [],
  };
  const records = await collectGames(tasksOf(series), games, { workers, isStopped }, screen);
  const results = records.map(({ result }) => result);

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

import { rmSync } from 'node:fs';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { RunResult } from '../../sim/result.js';
import { type SummaryHead, summaryOfTally } from '../../sim/summary.js';
import { countIn, emptyTally } from '../../sim/tally.js';
import { namedSeat } from '../bot/seats.js';
import { seriesBots } from '../bot/series-bots.js';
import { timeoutOf, wholeNumber, workersOf } from '../options.js';
import type { PoolSeries } from '../pool/pool-task.js';
import type { Screen } from '../progress.js';
import { checkNotScenario, checkResultPath } from '../result-file.js';
import { openScenario } from '../scenarios.js';
import { gamesOf } from '../series/game-lines.js';
import { headLine, type SeriesHead } from '../series/head.js';
import { openPart, type Part } from '../series/part.js';
import { playSeries } from '../series/play-series.js';
import { rangeOf, type Shard, shardOf, shardText } from '../series/shard.js';
import { seriesForm, writeSeries } from '../series/write-series.js';
import { formatJson } from '../text.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { BatchOptions } from './batch.js';
import { batchText } from './batch-text.js';
import { type Printed, playerNames } from './run-game.js';

/**
 * Plays a series, and writes the result of each game where it is asked for.
 *
 * @param screen where progress is shown
 * @param isStopped asked between games; once it says so, what has been played is summed up
 * @throws {UsageError} where an option is wrong, or a file is in the way, BotError where a bot ends a game
 */
export async function runBatch(
  options: BatchOptions,
  screen: Screen,
  isStopped: () => boolean,
): Promise<Printed> {
  const { json, out, force } = options;
  const games = wholeNumber('games', options.games, 1, MOST_GAMES);
  const shard = shardOf(options.shard, games);
  checkOut(options, shard);
  const timeout = timeoutOf(options.timeout);
  for (const side of ['gov', 'is'] as const) namedSeat(side, options[side]);
  const loaded = await openScenario(options.scenario);
  if (options.compare !== undefined) {
    const { runPaired } = await import('./run-paired.js');
    return runPaired(loaded, { ...options, compare: options.compare, games }, screen, isStopped);
  }

  const range = rangeOf(shard, games);
  const total = range.to - range.from;
  const workers = workersOf(options.workers, total);
  const head = headFor(loaded, options, games, shard);
  const tally = emptyTally(Object.keys(head.players));
  let first: RunResult | undefined;
  const part =
    out === undefined
      ? null
      : openPart(out, head, force, (result) => {
          first ??= result;
          countIn(tally, result);
        });
  try {
    const crew = { workers, isStopped };
    const series = seriesFor(loaded, options, games, timeout);
    await playSeries(series, range, tally, part, first, crew, screen);
  } finally {
    part?.close();
  }
  if (tally.games === 0) return { stdout: '', stderr: stopped(0, total, null) };
  const isWhole = tally.games === total;
  if (out !== undefined && part !== null && isWhole) {
    await writeSeries(out, shard === null ? '' : headLine(head), gamesOf(part.path, head));
    rmSync(part.path);
  }
  const summary = summaryOfTally(summaryHead(head), tally);
  return {
    stdout: json ? formatJson(summary) : batchText(loaded.scenario.briefing, summary),
    stderr: kept(part, options.quiet) + (isWhole ? '' : stopped(tally.games, total, part)),
  };
}

const MOST_GAMES = 1_000_000;

/** What a summary tells of what was asked for. */
export function summaryHead({ scenario, seed, world, version, players, shard }: SeriesHead): SummaryHead {
  return { scenario, seed, ...(shard === null ? {} : { shard }), world, version, players };
}

/** The series that `options` ask for. */
function seriesFor(
  loaded: LoadedScenario,
  { gov, is, seed, world, out }: BatchOptions,
  games: number,
  timeout: number,
): PoolSeries {
  return {
    ...seriesBots({ loaded, gov, is }, timeout),
    scenario: loaded.scenario,
    players: [gov, is],
    seed,
    games,
    world,
    version: VERSION,
    milestones: [],
    digests: out !== undefined,
  };
}

function checkOut({ scenario, out, force, compare }: BatchOptions, shard: Shard | null): void {
  checkResultPath('out', out);
  checkNotScenario(scenario, out, 'out');
  if (out === undefined) {
    if (force) throw new UsageError('--force is for --out: without it nothing is replaced');
    if (shard !== null)
      throw new UsageError('--shard needs --out FILE.jsonl, which merge joins with the others');
    return;
  }
  if (compare !== undefined) throw new UsageError('--compare has no --out: it plays two series');
  const form = seriesForm(out);
  if (shard !== null && form !== '.jsonl') {
    throw new UsageError(`--out ${out}: a shard goes to FILE.jsonl; merge makes the other forms of it`);
  }
}

function headFor(
  loaded: LoadedScenario,
  options: BatchOptions,
  games: number,
  shard: Shard | null,
): SeriesHead {
  return {
    format: 1,
    scenario: loaded.scenario.briefing.id,
    digest: loaded.digest,
    version: VERSION,
    seed: options.seed,
    games,
    players: playerNames(loaded, options),
    world: options.world,
    shard: shard === null ? null : shardText(shard),
  };
}

function kept(part: Part | null, quiet: boolean): string {
  return part === null || part.kept === 0 || quiet ? '' : `${part.kept} games were there already.\n`;
}

function stopped(played: number, total: number, part: Part | null): string {
  const goOn = part === null ? '' : ` They are in ${part.path}: the same command goes on from there.`;
  return `Stopped after ${played} of ${total} games.${goOn}\n`;
}

import type { LoadedScenario } from '../../scenario/loaded.js';
import { tasksOf } from '../../sim/game-task.js';
import { type Effects, effectsOf } from '../../sim/paired.js';
import { seriesBots } from '../bot/series-bots.js';
import { timeoutOf, workersOf } from '../options.js';
import { collectGames } from '../pool/collect.js';
import type { PoolSeries } from '../pool/pool-task.js';
import type { Screen } from '../progress.js';
import { changed, type Played } from '../series/changed.js';
import { formatJson } from '../text.js';
import { stoppedEarly } from '../until-signal.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { BatchOptions } from './batch.js';
import { pairedText } from './paired-text.js';
import { type Printed, playerNames } from './run-game.js';

/** What `batch --compare --json` prints. */
export interface PairedRecord extends Effects {
  /** What was changed, as it was asked for. */
  compare: string;
  seed: string;
  version: string;
  /** Seeds: each is played twice. */
  games: number;
  /** Seeds whose two games came out differently in anything at all. */
  different: number;
  base: PlayedRecord;
  other: PlayedRecord;
}

/** What one of the two series was played with. */
export interface PlayedRecord {
  scenario: string;
  /** A check of the compiled scenario: figures that differ show in it. */
  digest: string;
  players: Record<string, string>;
  world: string;
}

/** The options of a comparison. */
export interface PairedOptions extends Omit<BatchOptions, 'games' | 'compare'> {
  games: number;
  compare: string;
}

/**
 * Plays a series twice over the same seeds, once with one thing changed, and tells what that does.
 *
 * @throws {UsageError} where an option is wrong, ScenarioError where a value or a file is, BotError where a bot ends a game
 */
export async function runPaired(
  loaded: LoadedScenario,
  options: PairedOptions,
  screen: Screen,
  isStopped: () => boolean,
): Promise<Printed> {
  const { compare, games, seed, json, gov, is, world } = options;
  const timeout = timeoutOf(options.timeout);
  if (options.shard !== undefined)
    throw new UsageError('--compare has no --shard: its games belong together');
  if (games < 2) throw new UsageError('--compare needs --games 2 or more');
  const base: Played = { loaded, gov, is, world };
  const other = await changed(base, compare);
  const seriesOf = (played: Played): PoolSeries => ({
    ...seriesBots(played, timeout),
    scenario: played.loaded.scenario,
    players: [played.gov, played.is],
    seed,
    games,
    world: played.world,
    version: VERSION,
    milestones: [],
    digests: true,
  });
  const [bare, changedOne] = [seriesOf(base), seriesOf(other)];
  function* tasks() {
    yield* tasksOf(bare);
    yield* tasksOf(changedOne);
  }
  const total = 2 * games;
  const crew = { workers: workersOf(options.workers, total), isStopped };
  const records = await collectGames(tasks(), total, crew, screen);
  if (records.length < total) return stoppedEarly(records.length, total);

  const results = records.map(({ result }) => result);
  const { briefing } = loaded.scenario;
  const [first, second] = briefing.sides;
  const days = { start: briefing.start, turns: briefing.turns };
  const effects = effectsOf([first.id, second.id], days, results.slice(0, games), results.slice(games));
  const record: PairedRecord = {
    compare,
    seed,
    version: VERSION,
    games,
    different: results.slice(0, games).filter(({ digest }, i) => digest !== results[games + i]!.digest)
      .length,
    base: playedRecord(base),
    other: playedRecord(other),
    ...effects,
  };
  return { stdout: json ? formatJson(record) : pairedText(briefing, record), stderr: '' };
}

function playedRecord({ loaded, gov, is, world }: Played): PlayedRecord {
  return {
    scenario: loaded.scenario.briefing.id,
    digest: loaded.digest,
    players: playerNames(loaded, { gov, is }),
    world,
  };
}

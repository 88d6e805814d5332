import type { Scenario } from '../../engine/model/scenario.js';
import { digestOf } from '../../scenario/digest.js';
import { figureRanges, withFigure } from '../../scenario/with-figure.js';
import { type GameRecord, type GameTask, tasksOf } from '../../sim/game-task.js';
import type { MilestoneMark } from '../../sim/milestone-watch.js';
import {
  bySize,
  type FigureShift,
  medianOf,
  shiftOf,
  type Target,
} from '../../sim/sensitivity/sensitivity.js';
import { dateOfTurn } from '../../text/calendar.js';
import { wholeNumber, workersOf } from '../options.js';
import { collectGames } from '../pool/collect.js';
import type { Screen } from '../progress.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { stoppedEarly } from '../until-signal.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { Printed } from './run-game.js';
import type { SensitivityOptions } from './sensitivity.js';
import { sensitivityText } from './sensitivity-text.js';

/** What `sensitivity --json` prints. */
export interface Sensitivity {
  scenario: string;
  seed: string;
  version: string;
  /** For each value of each figure. */
  games: number;
  place: string;
  /** Whose taking of the place is dated. */
  side: string;
  /** With the usual figures: the median day, null where half of the games or more never come to it, and their share. */
  median: string | null;
  neverShare: number;
  /** The day as which a game counts that never comes to it. */
  neverCountsAs: string;
  /** Largest shift first. */
  figures: FigureShift[];
  /** Assumed figures that have no range, so that nothing can be said of them. */
  noRange: string[];
  /** Of the usual figures. */
  parameters: string;
}

/**
 * Plays the same games with the usual figures and with the lowest and the highest value of each figure in turn.
 *
 * @param screen where progress is shown, if it is a terminal
 * @throws {UsageError} where an option is wrong
 */
export async function runSensitivity(
  options: SensitivityOptions,
  screen: Screen,
  isStopped: () => boolean,
): Promise<Printed> {
  const { seed, json } = options;
  const games = wholeNumber('games', options.games, 2, 100_000);
  const loaded = await openScenario(options.scenario);
  const { scenario } = loaded;
  const { briefing } = scenario;
  const target = targetOf(scenario, options.place);
  const { ranged, noRange } = figureRanges(loaded);
  const total = games * (1 + 2 * ranged.length);
  const workers = workersOf(options.workers, total);

  function* tasks(): Generator<GameTask> {
    yield* tasksOf(seriesOf(scenario));
    for (const figure of ranged) {
      yield* tasksOf(seriesOf(withFigure(loaded, figure, figure.low)));
      yield* tasksOf(seriesOf(withFigure(loaded, figure, figure.high)));
    }
  }
  const seriesOf = (played: Scenario) => ({
    scenario: played,
    players: ['staff', 'staff'] as [string, string],
    seed,
    games,
    world: 'drawn' as const,
    version: VERSION,
    milestones: [markOfTarget(target)],
    digests: false,
  });
  const records = await collectGames(tasks(), total, { workers, isStopped }, screen);
  if (records.length < total) return stoppedEarly(records.length, total);

  const never = briefing.turns + 1;
  const turnsOf = (series: number) =>
    records.slice(series * games, (series + 1) * games).map((record) => turnIn(record, never));
  const usual = turnsOf(0);
  const figures = ranged.map(({ name, entry, value, low, high }, i): FigureShift => {
    return {
      figure: name,
      basis: entry.basis,
      value,
      low: shiftOf(low, usual, turnsOf(1 + 2 * i), `${name} low`),
      high: shiftOf(high, usual, turnsOf(2 + 2 * i), `${name} high`),
    };
  });
  const median = medianOf(usual);
  const sensitivity: Sensitivity = {
    scenario: briefing.id,
    seed,
    version: VERSION,
    games,
    place: briefing.places[target.place]!.id,
    side: briefing.sides[target.side].id,
    median: median > briefing.turns ? null : dateOfTurn(briefing.start, Math.ceil(median)),
    neverShare: usual.filter((turn) => turn === never).length / games,
    neverCountsAs: dateOfTurn(briefing.start, never),
    figures: figures.sort(bySize),
    noRange,
    parameters: digestOf(briefing.figures),
  };
  return { stdout: json ? formatJson(sensitivity) : sensitivityText(briefing, sensitivity), stderr: '' };
}

/**
 * What to date: `id`, or else Sukhnah where a side is to take it, or else the first place that one is to take.
 *
 * @throws {UsageError} where there is no such place, or nothing to take
 */
function targetOf({ briefing, places }: Scenario, id: string | undefined): Target {
  if (id !== undefined) {
    const place = briefing.places.findIndex((it) => it.id === id);
    if (place === -1) {
      throw new UsageError(
        `--place ${forOneLine(id)}: no such place in ${briefing.id}; scenario map lists them`,
      );
    }
    return { place, side: places[place]!.holder === 0 ? 1 : 0 };
  }
  const takes = briefing.objectives.filter(({ type }) => type === 'take');
  const take = takes.find(({ place }) => briefing.places[place]!.id === 'sukhnah') ?? takes[0];
  if (take !== undefined) return { place: take.place, side: take.side };
  throw new UsageError(`${briefing.id}: no side is to take a place; give one with --place`);
}

function markOfTarget({ place, side }: Target): MilestoneMark {
  return { event: 'held', place, side, ends: [], through: [] };
}

function turnIn({ turns }: GameRecord, never: number): number {
  return turns[0]! < 0 ? never : turns[0]!;
}

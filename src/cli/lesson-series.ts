import type { Player } from '../ai/player.js';
import { staff } from '../ai/staff/staff.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { BySide, SideNo } from '../engine/model/side.js';
import { gameOfStop, itemsOf, type Lesson } from '../lesson/lesson.js';
import { parseCommand } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import type { ItemOf } from '../scenario/lesson-file.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import type { MilestoneEntry } from '../scenario/milestones-file.js';
import { type MilestoneMark, markOf, milestoneWatch } from '../sim/milestone-watch.js';
import { playGame } from '../sim/play.js';
import { rootOf, seedOf } from '../sim/seed.js';
import { turnOf } from '../text/calendar.js';
import { openScenario } from './scenarios.js';
import { settingFor } from './setting.js';
import { UsageError } from './usage-error.js';

/** How often something came in the games of the staffs, now and as the lesson says. */
export interface ModelShare {
  id: string;
  scenario: string;
  seed: string;
  games: number;
  happened: number;
  stated: number;
}

/** A number of a model in a lesson, and what is watched for in its games. */
interface Asked {
  item: ItemOf<'prediction'>;
  model: NonNullable<ItemOf<'prediction'>['model']>;
  loaded: LoadedScenario;
  /** Of those who give the `standing` lines of the model. */
  side: SideNo;
  mark: MilestoneMark;
  lastTurn: number;
}

/**
 * Plays the games behind each number of a model in a lesson, each series once: both staffs in drawn worlds, with the
 * seeds of `batch`.
 *
 * @throws {UsageError} where no game can answer a prediction, or a standing line is no order
 */
export async function modelShares(lesson: Lesson): Promise<ModelShare[]> {
  const asked = await askedOf(lesson);
  const keys = asked.map(({ model: { scenario, seed, games, standing } }) =>
    JSON.stringify([scenario, seed, games, standing]),
  );
  const shares: ModelShare[] = [];
  for (const key of new Set(keys)) {
    const group = asked.filter((_, no) => keys[no] === key);
    const turns = playSeries(group);
    for (const [i, { item, model, lastTurn }] of group.entries()) {
      const happened = turns.filter((of) => of[i]! !== NONE && of[i]! <= lastTurn).length;
      const { scenario, seed, games, happened: stated } = model;
      shares.push({ id: item.id, scenario, seed, games, happened, stated });
    }
  }
  return shares;
}

async function askedOf({ file, games }: Lesson): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { item, stop } of itemsOf(file)) {
    if (item.type !== 'prediction' || item.model === undefined) continue;
    const { setting, milestones } = games[gameOfStop(file, stop)]!;
    const loaded = await openScenario(item.model.scenario);
    const { briefing } = loaded.scenario;
    const mark = markFor(item.check, briefing, milestones);
    if (mark === null || !('until' in item.check)) {
      throw new UsageError(`${item.id}: no game of ${item.model.scenario} can answer it`);
    }
    const side = setting.opponents[0] === null ? 0 : 1;
    asked.push({
      item,
      model: item.model,
      loaded,
      side,
      mark,
      lastTurn: turnOf(briefing.start, item.check.until),
    });
  }
  return asked;
}

/** By game, by asked number: the turn on which it came. */
function playSeries(group: readonly Asked[]): number[][] {
  const { loaded, model, side } = group[0]!;
  const { scenario } = loaded;
  const led = standingStaff(loaded, side, model.standing ?? []);
  const players: BySide<Player> = side === 0 ? [led, staff] : [staff, led];
  return Array.from({ length: model.games }, (_, no) => {
    const watch = milestoneWatch(
      scenario.briefing,
      group.map(({ mark }) => mark),
    );
    playGame(scenario, players, rootOf(seedOf(model.seed, no)), 'drawn', {
      after: (_orders, state) => watch.look(state),
    });
    return watch.turns;
  });
}

/** The staff of `side` that gives some typed orders each day beside its own. */
function standingStaff(loaded: LoadedScenario, side: SideNo, lines: readonly string[]): Player {
  const { lexicon } = settingFor(loaded, [null, null]);
  const orders = lines.flatMap((line) => {
    const command = parseCommand({ lexicon, side, present: [] }, line);
    if (isFault(command) || command.type !== 'orders')
      throw new UsageError(`"${line}" is no order that can stand`);
    return command.orders;
  });
  return (briefing, view, rng) => [...staff(briefing, view, rng), ...orders];
}

/** What is watched for in each game; null where it lies off the map. */
function markFor(
  check: ItemOf<'prediction'>['check'],
  briefing: Briefing,
  milestones: readonly MilestoneEntry[],
): MilestoneMark | null {
  if ('milestone' in check) return markOf(briefing, milestones.find(({ id }) => id === check.milestone)!);
  if (!('held' in check)) return null;
  const place = briefing.places.findIndex(({ id }) => id === check.held);
  const side = briefing.sides.findIndex(({ id }) => id === check.by);
  if (place === -1 || side === -1) return null;
  return { event: 'held', side: side as SideNo, place, ends: [], through: [] }; // it was found among two
}

import type { Order } from '../../engine/model/order.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideView } from '../../engine/model/view.js';
import type { Rng } from '../../engine/random/stream.js';
import type { Player } from '../player.js';
import { believedWorld } from './believed-world.js';
import { COURSES, type Course } from './courses.js';
import { leadAfter } from './rollout.js';

/**
 * Positions that a planner looks at for one day's orders: days played by the real rules. It looks at fewer where courses
 * lead to the same orders, or the game is nearly over. Design assumption: twice as many win hardly more.
 */
export const POSITIONS = 400;

/** Days that it looks ahead. */
export const DAYS_AHEAD = 10;

/** The planner as it is registered. */
export const planner: Player = plannerWith(POSITIONS);

/**
 * A player that looks ahead: it plays each of a few courses on, by the real rules, in worlds that it believes possible,
 * against a staff, and takes up the one that leads to most points. All courses meet the same worlds and the same luck.
 *
 * It starts afresh each day, so that it changes its course when the view does.
 *
 * @param positions most positions that it looks at for a day's orders; where they are too few for one world at each
 *   halving, that one is looked at all the same
 */
export function plannerWith(positions: number): Player {
  return (briefing, view, rng) => chosenCourse(briefing, view, rng, positions).orders;
}

/** A course with its orders for today. */
export interface Sheet extends Course {
  orders: readonly Order[];
}

/**
 * The course that promises most, and its orders for today. The worse half is dropped again and again, so that most of
 * the positions go to those that are hard to tell apart (successive halving: Karnin, Koren and Somekh 2013). Of equals
 * the one that comes first is taken.
 */
export function chosenCourse(
  briefing: Briefing,
  view: SideView,
  rng: Rng,
  positions: number = POSITIONS,
): Sheet {
  let left = sheetsFor(briefing, view, rng).map((sheet) => ({ sheet, lead: 0 }));
  const days = Math.min(DAYS_AHEAD, briefing.turns - view.turn);
  const halvings = halvingsOf(left.length);
  let unspent = positions;
  for (let halving = 0; halving < halvings; halving++) {
    const cost = left.length * days;
    let share = Math.floor(unspent / (halvings - halving));
    do {
      const world = believedWorld(briefing, view, rng);
      for (const one of left) one.lead += leadAfter(world, view.side, one.sheet, days);
      share -= cost;
      unspent -= cost;
    } while (share >= cost);
    // A stable sort: of equals the one that came first stays first.
    left = left.sort((a, b) => b.lead - a.lead).slice(0, Math.ceil(left.length / 2));
  }
  return left[0]!.sheet;
}

/** How often the worse half of `many` is dropped until one is left. */
function halvingsOf(many: number): number {
  return many > 1 ? 1 + halvingsOf(Math.ceil(many / 2)) : 0;
}

/** The courses whose orders for today differ. */
function sheetsFor(briefing: Briefing, view: SideView, rng: Rng): Sheet[] {
  const seen = new Set<string>();
  return COURSES.flatMap(({ name, play }) => {
    const orders = play(briefing, view, rng);
    const text = JSON.stringify(orders);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ name, play, orders }];
  });
}

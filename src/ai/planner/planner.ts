import type { Briefing } from '../../engine/model/scenario.js';
import type { SideView } from '../../engine/model/view.js';
import type { Rng } from '../../engine/random/stream.js';
import type { Player } from '../player.js';
import { believedWorld } from './believed-world.js';
import { type Course, OTHERS, USUAL } from './courses.js';
import { prospectAfter } from './rollout.js';
import { isClearlyBetter, meanGain, type Sheet, type Trial } from './trial.js';

/**
 * Positions that a planner looks at for one day's orders: days played by the real rules. It looks at fewer where courses
 * lead to the same orders, or the game is nearly over. Design assumption: enough for a game that takes half a minute.
 */
export const POSITIONS = 400;

/** Days that it looks ahead. */
export const DAYS_AHEAD = 10;

/** The planner as it is registered. */
export const planner: Player = plannerWith(POSITIONS);

/**
 * A player that looks ahead: it plays each of a few courses on, by the real rules, in worlds that it believes possible,
 * against a staff, and takes up the one that looks best by then. All courses meet the same worlds and the same luck.
 *
 * It starts afresh each day, so that it changes its course when the view does.
 *
 * @param positions most positions that it looks at for a day's orders; where they are too few for one world at each
 *   halving, that one is looked at all the same
 */
export function plannerWith(positions: number): Player {
  return (briefing, view, rng) => chosenCourse(briefing, view, rng, positions).orders;
}

/**
 * The course that looks best, and its orders for today: the staff's own unless another one is clearly better.
 *
 * The worse half of the others is dropped again and again, so that most of the positions go to those that are hard to
 * tell apart (successive halving: Karnin, Koren and Somekh 2013). The staff's own is played in every world beside them.
 */
export function chosenCourse(
  briefing: Briefing,
  view: SideView,
  rng: Rng,
  positions: number = POSITIONS,
): Sheet {
  const usual = sheetOf(USUAL, briefing, view, rng);
  let left = othersFor(usual, briefing, view, rng).map((sheet): Trial => ({ sheet, gains: [] }));
  const days = Math.min(DAYS_AHEAD, briefing.turns - view.turn);
  const rounds = roundsFor(left.length);
  let unspent = positions;
  for (let round = 0; round < rounds; round++) {
    const cost = (left.length + 1) * days;
    let share = Math.floor(unspent / (rounds - round));
    do {
      const world = believedWorld(briefing, view, rng);
      const before = prospectAfter(world, view.side, usual, days);
      for (const { sheet, gains } of left) gains.push(prospectAfter(world, view.side, sheet, days) - before);
      share -= cost;
      unspent -= cost;
    } while (share >= cost);
    // A stable sort: of equals the one that came first stays first.
    left = left.sort((a, b) => meanGain(b) - meanGain(a)).slice(0, Math.ceil(left.length / 2));
  }
  const best = left[0];
  return best && isClearlyBetter(best, errorsFor(briefing.turns - view.turn)) ? best.sheet : usual;
}

/**
 * Standard errors by which a course must be better with `left` days to play: one, and more where it looks less than half
 * as far as the end, since what presses on for ten days may have spent its strength by then. Design assumption.
 */
function errorsFor(left: number): number {
  return Math.max(1, left / (2 * DAYS_AHEAD));
}

/** Rounds until of `many` one is left, if each drops the worse half; one for the last alone, none for none. */
function roundsFor(many: number): number {
  return many > 1 ? 1 + roundsFor(Math.ceil(many / 2)) : many;
}

/** The other courses whose orders for today differ from those of the `usual` one, and from each other's. */
function othersFor(usual: Sheet, briefing: Briefing, view: SideView, rng: Rng): Sheet[] {
  const seen = new Set([JSON.stringify(usual.orders)]);
  return OTHERS.map((course) => sheetOf(course, briefing, view, rng)).filter(({ orders }) => {
    const text = JSON.stringify(orders);
    return !seen.has(text) && seen.add(text);
  });
}

function sheetOf(course: Course, briefing: Briefing, view: SideView, rng: Rng): Sheet {
  return { ...course, orders: course.play(briefing, view, rng) };
}

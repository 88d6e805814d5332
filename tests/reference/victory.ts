import type { Objective } from '../../src/engine/model/scenario.js';
import { type BySide, enemyOf, type SideNo } from '../../src/engine/model/side.js';
import type { Outcome } from '../../src/engine/model/state.js';
import { slowFireControl } from './fire-control.js';
import { slowJoined } from './pocket.js';
import { presentOf, type Standing } from './standing.js';

/** How the game would end if it ended now (section 17 of the rule book). */
export function slowOutcome(standing: Standing): Outcome {
  const { objectives, levels } = standing.briefing;
  const scores: BySide<number> = [0, 0];
  for (const objective of objectives) scores[objective.side] += points(standing, objective);
  const lead = Math.abs(scores[0] - scores[1]);
  const level =
    lead >= levels.decisive
      ? 'decisive'
      : lead >= levels.major
        ? 'major'
        : lead >= levels.minor
          ? 'minor'
          : 'draw';
  return { winner: level === 'draw' ? null : scores[0] > scores[1] ? 0 : 1, level, scores };
}

/** Whether the game is over once this day is: after its last day, or when a side has nothing left and nothing to come. */
export function slowOver(standing: Standing): boolean {
  const { briefing, state } = standing;
  const hasNothing = (side: SideNo) =>
    presentOf(standing, side).length === 0 &&
    !state.formations.some((one, no) => briefing.cards[no]!.side === side && one.condition === 'waiting');
  return state.turn >= briefing.turns || hasNothing(0) || hasNothing(1);
}

/** The day of what was taken or relieved is known; all else is met on the last day. */
function points(standing: Standing, objective: Objective): number {
  const { state } = standing;
  const { side, type, place, weight, late } = objective;
  if (!met(standing, objective)) return 0;
  let day = state.turn;
  if (type === 'take') day = state.places[place]!.firstHeld[side];
  if (type === 'relieve') day = state.places[place]!.relieved;
  return state.race >= 0 && day >= state.race ? late : weight;
}

function met(standing: Standing, { side, type, place, by, men, days }: Objective): boolean {
  const { state } = standing;
  if (type === 'losses') return state.tally[side].losses <= men;
  const { holder, firstHeld, relieved, cutOff } = state.places[place]!;
  switch (type) {
    case 'take':
      return firstHeld[side] >= 0 && firstHeld[side] <= by;
    case 'hold':
      return holder === side;
    case 'fire-control':
      return holder === side || slowFireControl(standing, side).includes(place);
    case 'relieve':
      return holder === side && relieved >= 0 && relieved <= by;
    case 'besiege':
      return holder === side || relieved < 0 || !slowJoined(standing, enemyOf(side)).includes(place);
    case 'supply':
      return holder === side && cutOff <= days;
    case 'cut-off':
      return holder === side || cutOff >= days;
  }
}

import { isPresent } from '../../engine/model/formation.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import { leadOf } from './promise.js';

/**
 * How well a position looks for `side`: from -1 for a game as good as lost to 1 for one as good as won, 0 for an even one.
 *
 * It goes by the lead in points that the position promises and, until the game is over, by which side is fitter for what
 * is to come. A lead counts less the more days are left to lose it, and a point of it less the greater it is: what
 * matters is who wins. The shape and the numbers are design assumptions.
 */
export function prospectOf(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): number {
  const fitness = fitnessOf(briefing, state, side) - fitnessOf(briefing, state, enemyOf(side));
  const lead = leadOf(briefing, state, side) + (state.outcome ? 0 : FITNESS * fitness);
  return lead / (HALF_WON + A_DAY * (briefing.turns - state.turn) + Math.abs(lead));
}

/** Points that a side is ahead by which is fit when the other is not. */
const FITNESS = 15;

/** Points of lead by which a game is half won on its last day, and what each day before adds. */
const HALF_WON = 20;
const A_DAY = 2;

/** Men who are left of those a side has had, each by the cohesion of his formation: 0 to 1. */
function fitnessOf({ cards }: Briefing, { formations }: DeepReadonly<GameState>, side: SideNo): number {
  let [fit, all] = [0, 0];
  for (const [no, formation] of formations.entries()) {
    if (cards[no]!.side !== side) continue;
    all += formation.establishment;
    if (isPresent(formation)) fit += (formation.strength * formation.cohesion) / 1000;
    else if (formation.condition === 'waiting') fit += formation.strength * COMES;
  }
  return fit / Math.max(1, all);
}

/** How fit those are taken to be who are still to come. */
const COMES = 0.7;

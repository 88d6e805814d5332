import { type Formation, type FormationNo, isPresent } from '../model/formation.js';
import { NONE } from '../model/place.js';
import type { Context } from './context.js';

/**
 * Takes `men` from a formation on the map, as far as it has them. The only place where men are taken.
 *
 * A formation that falls below the share of its establishment at which formations disperse is gone, and the rest of
 * its men count as lost.
 */
export function takeLosses({ briefing, state, day, emit }: Context, no: FormationNo, men: number): void {
  const formation = state.formations[no]!;
  if (!isPresent(formation)) return;
  const tally = state.tally[briefing.cards[no]!.side];
  const taken = Math.min(men, formation.strength);
  formation.strength -= taken;
  tally.losses += taken;
  day.lost[no] = day.lost[no]! + taken;
  if (formation.strength * 1000 >= formation.establishment * briefing.figures.rout.disperses) return;
  tally.losses += formation.strength;
  emit({ type: 'formation-destroyed', formation: no, men: formation.strength });
  remove(formation, 'destroyed');
}

/** Takes all men of a formation prisoner. */
export function surrender({ briefing, state, emit }: Context, no: FormationNo): void {
  const formation = state.formations[no]!;
  const tally = state.tally[briefing.cards[no]!.side];
  tally.losses += formation.strength;
  tally.captured += formation.strength;
  emit({ type: 'formation-surrendered', formation: no, place: formation.place, men: formation.strength });
  remove(formation, 'surrendered');
}

/** Lowers cohesion, not below 0. */
export function loseCohesion(formation: Formation, permille: number): void {
  formation.cohesion = Math.max(0, formation.cohesion - permille);
}

function remove(formation: Formation, condition: 'destroyed' | 'surrendered'): void {
  formation.strength = 0;
  formation.condition = condition;
  formation.place = NONE;
  formation.link = NONE;
  formation.from = NONE;
  formation.metres = 0;
}

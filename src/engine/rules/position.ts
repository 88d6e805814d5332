import { type Figures, TRIGGERS, type Trigger } from '../model/figures.js';
import type { FormationNo } from '../model/formation.js';
import { NONE } from '../model/place.js';
import { enemyOf } from '../model/side.js';
import type { Context } from './context.js';
import { openWays } from './ground.js';

/** What the position of a formation costs it in cohesion today, by reason. */
export type Position = Partial<Record<Trigger, number>>;

/**
 * The reasons of position that tell on a formation which stands in a place: attacked from more than one side; no way
 * out, or only one, while attacked; under observed fire; a neighbour that gave way.
 *
 * Forces give way to manoeuvre and position far more often than to losses: source M4 (McQuie 1987), which puts 64 of
 * 100 cases down to manoeuvre and 12 to firepower.
 */
export function positionOf(context: Context, no: FormationNo): Position {
  const { briefing, state, day } = context;
  const { place } = state.formations[no]!;
  if (place === NONE) return {};
  const { side } = briefing.cards[no]!;
  const { triggers } = briefing.figures.cohesion;
  const attacked = day.defended[no]!;
  const position: Position = {};
  if (day.directions[no]! > 1) position.flank = triggers.flank;
  if (attacked) {
    const ways = openWays(briefing, state, side, place).length;
    if (ways === 0) position.route = triggers.route;
    else if (ways === 1) position.route = Math.round(triggers.route / 2);
  }
  if (day.controlled[enemyOf(side)][place]) position.observation = triggers.observation;
  if (briefing.exits[place]!.some((exit) => day.gaveWay[exit.place] === side))
    position.neighbour = triggers.neighbour;
  return position;
}

/** The sum of what a position costs. */
export function costOf(position: Position): number {
  let sum = 0;
  for (const trigger of TRIGGERS) sum += position[trigger] ?? 0;
  return sum;
}

/** The weightiest reason, null where there is none. Of equal ones the first in the list of triggers. */
export function mainCause(position: Position): Trigger | null {
  let cause: Trigger | null = null;
  for (const trigger of TRIGGERS) {
    if ((position[trigger] ?? 0) > (cause ? position[cause]! : 0)) cause = trigger;
  }
  return cause;
}

/** Chance, permille, that a defender who may leave does so today. */
export function leavingChance({ cohesion }: Figures, position: Position): number {
  return Math.min(1000, costOf(position) * cohesion.leaving);
}

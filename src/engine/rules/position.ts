import { type Figures, TRIGGERS, type Trigger } from '../model/figures.js';
import type { FormationNo } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { openWays } from './ground.js';

/** What the position of a formation costs it in cohesion today, by reason; 0 for a reason that does not tell. */
export type Position = Readonly<Record<Trigger, number>>;

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
  if (place === NONE) return NOTHING;
  const { side } = briefing.cards[no]!;
  const { triggers } = briefing.figures.cohesion;
  const flanked = day.directions[no]! > 1;
  const observed = day.controlled[enemyOf(side)][place]!;
  const deserted = day.deserted[side][place]!;
  if (!day.defended[no] && !flanked && !observed && !deserted) return NOTHING;
  return {
    flank: flanked ? triggers.flank : 0,
    route: day.defended[no] ? routeCost(triggers.route, openWays(briefing, state, side, place).length) : 0,
    observation: observed ? triggers.observation : 0,
    neighbour: deserted ? triggers.neighbour : 0,
  };
}

const NOTHING: Position = { flank: 0, route: 0, observation: 0, neighbour: 0 };

/** What it costs whoever is attacked to have so many ways out: all with none, half with one. */
function routeCost(route: number, ways: number): number {
  if (ways === 0) return route;
  return ways === 1 ? Math.round(route / 2) : 0;
}

/** Defenders of `side` give way in `place`: those next to it are the worse for it. */
export function giveWay({ briefing, day }: Context, side: SideNo, place: PlaceNo): void {
  for (const exit of briefing.exits[place]!) day.deserted[side][exit.place] = true;
}

/** The sum of what a position costs. */
export function costOf(position: Position): number {
  if (position === NOTHING) return 0;
  let sum = 0;
  for (const trigger of TRIGGERS) sum += position[trigger];
  return sum;
}

/** The weightiest reason, null where there is none. Of equal ones the first in the list of triggers. */
export function mainCause(position: Position): Trigger | null {
  let cause: Trigger | null = null;
  for (const trigger of TRIGGERS) {
    if (position[trigger] > (cause ? position[cause] : 0)) cause = trigger;
  }
  return cause;
}

/** Chance, permille, that a defender who may leave does so today. */
export function leavingChance({ cohesion }: Figures, position: Position): number {
  return Math.min(1000, costOf(position) * cohesion.leaving);
}

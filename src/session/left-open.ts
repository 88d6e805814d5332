import type { FormationNo } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import { formationNames, placeName } from '../report/names.js';
import { capital } from '../report/number.js';
import { GOES } from './hint.js';
import { type Planning, steadyOwn } from './planning.js';

/** An own place that everybody leaves, and the enemies known next to it. */
export interface LeftOpen {
  place: PlaceNo;
  leaving: FormationNo[];
  enemies: FormationNo[];
}

/** Own places that everybody leaves by today's orders, with an enemy known next to them who is not attacked himself. */
export function placesLeftOpen(planning: Planning): LeftOpen[] {
  const { view } = planning;
  const own = steadyOwn(planning);
  const left = new Set(own.filter((no) => isLeaving(planning, no)).map((no) => view.own[no]!.place));
  return [...left].flatMap((place) => {
    const there = own.filter((no) => view.own[no]!.place === place);
    const enemies = enemiesNextTo(planning, place);
    if (view.knowledge.holders[place] !== view.side || enemies.length === 0) return [];
    return there.every((no) => isLeaving(planning, no)) ? [{ place, leaving: there, enemies }] : [];
  });
}

/** One sentence on a place that is left open. */
export function leftOpenText(
  { briefing }: Planning,
  { place, leaving, enemies }: Readonly<LeftOpen>,
): string {
  const leave = leaving.length === 1 ? 'leaves' : 'leave';
  const are = enemies.length === 1 ? 'is' : 'are';
  return capital(
    `${placeName(briefing, place)} stands open when ${formationNames(briefing, leaving)} ${leave}: ${formationNames(briefing, enemies)} ${are} known next to it.`,
  );
}

/** Whether an order of today takes a formation away from its place. */
function isLeaving({ view, sheet }: Planning, no: FormationNo): boolean {
  if (view.own[no]!.place === NONE) return false;
  return sheet.some(
    (order) =>
      'formation' in order && order.formation === no && (GOES.has(order.type) || order.type === 'land'),
  );
}

/** Enemies seen in the last days one link from a place, but for those at places that the side attacks. */
function enemiesNextTo(planning: Planning, place: PlaceNo): FormationNo[] {
  const { briefing, view, ordered } = planning;
  const exits = briefing.exits[place]!;
  const isAttacked = (target: PlaceNo): boolean =>
    steadyOwn(planning).some((no) => {
      const { task } = ordered.own[no]!;
      return task.type === 'attack' && task.target === target;
    });
  return [...view.knowledge.contacts.entries()].flatMap(([no, contact]) => {
    if (contact === null || view.turn - contact.turn > RECENT) return [];
    const isNear = exits.some((exit) => exit.place === contact.place || exit.link === contact.link);
    return isNear && !isAttacked(contact.place) ? [no] : [];
  });
}

/** Days for which an enemy who was seen is taken to be there still. Design assumption. */
const RECENT = 2;

import type { FormationNo } from '../engine/model/formation.js';
import type { Order, OrderProblem } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { forecastAttack } from '../engine/rules/forecast.js';
import { replaces } from '../engine/rules/order-kinds.js';
import { bestApproach, problemWithOrder } from '../engine/rules/orders.js';
import type { Command } from '../parser/command.js';
import { forecastLines } from '../report/forecast.js';
import { placeName } from '../report/names.js';
import { counted } from '../report/number.js';
import { problemText } from '../report/problem.js';
import { orderedView } from './ordered-view.js';
import { type Session, type Setting, viewOf } from './session.js';

type Asked = Extract<Command, { type: 'forecast' }>;

/** Problems that only stand in the way of ordering the attack today: it can be reckoned all the same. */
const FOR_NOW: readonly OrderProblem[] = ['no-command-left', 'short-of-supply', 'no-cohesion'];

/** The forecast that a player asks for, or why there can be none. */
export function forecastFor(setting: Setting, session: Session, asked: Asked): string[] {
  const { briefing } = setting.scenario;
  const view = viewOf(setting, session);
  const sheet = session.history.present[session.side];
  const ordered = orderedView(briefing, view, sheet);
  const formations =
    asked.formations.length > 0 ? asked.formations : attackersNear(briefing, ordered, asked.target);
  if (formations.length === 0) {
    return [
      `None of your formations stands next to ${placeName(briefing, asked.target)}. Name those you think of: "forecast ... with ...".`,
    ];
  }
  const notes: string[] = [];
  const attackers: { formation: FormationNo; via: PlaceNo }[] = [];
  for (const formation of formations) {
    const order: Order = {
      type: 'attack',
      formation,
      target: asked.target,
      via: viaFor(ordered, formation, asked),
    };
    const others = sheet.filter((given) => !replaces(order, given));
    const problem = problemWithOrder(briefing, view, order, others);
    if (problem) notes.push(problemText(briefing, view, order, problem));
    if (problem && !FOR_NOW.includes(problem)) continue;
    attackers.push({
      formation,
      via: order.via === NONE ? bestApproach(briefing, view, formation, asked.target) : order.via,
    });
  }
  if (attackers.length === 0) return notes;
  const numbers = attackers.map(({ formation }) => formation);
  const sorties = asked.sorties ?? sortiesFor(sheet, numbers);
  const vehicleBombs = vehicleBombsFor(sheet, numbers);
  const tooMany = tooManySorties(briefing, session, asked);
  if (tooMany !== null) return [tooMany, ...notes];
  const plan = attackers.map((attacker): Order => ({ type: 'attack', target: asked.target, ...attacker }));
  const believed = orderedView(briefing, ordered, plan);
  const forecast = forecastAttack(briefing, believed, attackers, asked.target, sorties, vehicleBombs);
  const planned = { formations: numbers, target: asked.target, sorties, vehicleBombs };
  return [
    ...forecastLines(briefing, setting.shelf, planned, forecast),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

/** Why that many sorties cannot be reckoned with, or null. Those ordered elsewhere could still be called back. */
function tooManySorties({ sides }: Briefing, { side }: Session, { sorties: asked }: Asked): string | null {
  const { sorties } = sides[side];
  if (asked === null || asked <= sorties) return null;
  if (sorties === 0) return 'Your side has no aircraft, so there is no forecast with sorties.';
  return `Your side has ${counted(sorties, 'sortie')} a day, so there is no forecast with ${asked}.`;
}

/** The place to come from: as asked, or else as ordered. */
function viaFor(ordered: SideView, formation: FormationNo, { via, target }: Asked): PlaceNo {
  if (via !== NONE) return via;
  const task = ordered.own[formation]?.task;
  return task?.type === 'attack' && task.target === target ? task.via : NONE;
}

/**
 * Those that attack `target`, by today's order or by one that stands; where none does, those that stand one link away
 * and attack nothing else. Artillery supports from where it is.
 */
function attackersNear({ cards, exits, links }: Briefing, ordered: SideView, target: PlaceNo): FormationNo[] {
  const steady = ownPresent(ordered).filter((no) => ordered.own[no]!.condition === 'steady');
  const attacking = steady.filter((no) => {
    const { task } = ordered.own[no]!;
    return task.type === 'attack' && task.target === target;
  });
  if (attacking.length > 0) return attacking;
  return steady.filter((no) => {
    const { place, link, task } = ordered.own[no]!;
    if (cards[no]!.kind === 'artillery' || task.type === 'attack') return false;
    if (link !== NONE) return links[link]!.a === target || links[link]!.b === target;
    return exits[target]!.some((exit) => exit.place === place);
  });
}

/** Sorties that a sheet gives to some formations in support. */
export function sortiesFor(sheet: readonly Order[], formations: readonly FormationNo[]): number {
  return sheet.reduce(
    (sum, order) =>
      order.type === 'support' && formations.includes(order.formation) ? sum + order.sorties : sum,
    0,
  );
}

/** Vehicle bombs that a sheet spends for some formations. */
export function vehicleBombsFor(sheet: readonly Order[], formations: readonly FormationNo[]): number {
  return sheet.reduce(
    (sum, order) =>
      order.type === 'vehicle-bombs' && formations.includes(order.formation) ? sum + order.count : sum,
    0,
  );
}

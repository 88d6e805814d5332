import type { FormationNo } from '../engine/model/formation.js';
import type { Order, OrderProblem } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { forecastAttack } from '../engine/rules/forecast.js';
import { bestApproach, problemWithOrder, replaces } from '../engine/rules/orders.js';
import type { Command } from '../parser/command.js';
import { forecastLines } from '../report/forecast.js';
import { placeName } from '../report/names.js';
import { problemText } from '../report/problem.js';
import { type Session, type Setting, viewOf } from './session.js';

type Asked = Extract<Command, { type: 'forecast' }>;

/** Problems that only stand in the way of ordering the attack today: it can be reckoned all the same. */
const FOR_NOW: readonly OrderProblem[] = ['no-command-left', 'short-of-supply', 'no-cohesion'];

/** The forecast that a player asks for, or why there can be none. */
export function forecastFor(setting: Setting, session: Session, asked: Asked): string[] {
  const { briefing } = setting.scenario;
  const view = viewOf(setting, session);
  const sheet = session.history.present[session.side];
  const formations =
    asked.formations.length > 0 ? asked.formations : attackersNear(briefing, view, sheet, asked.target);
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
      via: viaFor(sheet, formation, asked),
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
  const sorties =
    asked.sorties ??
    sortiesFor(
      sheet,
      attackers.map(({ formation }) => formation),
    );
  const forecast = forecastAttack(briefing, view, attackers, asked.target, sorties);
  const planned = { formations: attackers.map(({ formation }) => formation), target: asked.target, sorties };
  return [
    ...forecastLines(briefing, setting.shelf, planned, forecast),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

function viaFor(sheet: readonly Order[], formation: FormationNo, { via, target }: Asked): PlaceNo {
  if (via !== NONE) return via;
  const given = sheet.find(
    (order) => order.type === 'attack' && order.formation === formation && order.target === target,
  );
  return given?.type === 'attack' ? given.via : NONE;
}

/** Those ordered to attack `target`; where none is, those that attack it already or stand one link away. Artillery supports from where it is. */
function attackersNear(
  { cards, exits, links }: Briefing,
  view: SideView,
  sheet: readonly Order[],
  target: PlaceNo,
): FormationNo[] {
  const ordered = sheet.flatMap((order) =>
    order.type === 'attack' && order.target === target ? [order.formation] : [],
  );
  if (ordered.length > 0) return ordered;
  return ownPresent(view).filter((no) => {
    const { condition, place, link, task } = view.own[no]!;
    if (condition !== 'steady' || cards[no]!.kind === 'artillery') return false;
    if (task.type === 'attack') return task.target === target;
    if (link !== NONE) return links[link]!.a === target || links[link]!.b === target;
    return exits[target]!.some((exit) => exit.place === place);
  });
}

function sortiesFor(sheet: readonly Order[], formations: readonly FormationNo[]): number {
  return sheet.reduce(
    (sum, order) =>
      order.type === 'support' && formations.includes(order.formation) ? sum + order.sorties : sum,
    0,
  );
}

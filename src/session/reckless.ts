import type { FormationNo } from '../engine/model/formation.js';
import type { PlaceNo } from '../engine/model/place.js';
import { forecastAttack, type Planned } from '../engine/rules/forecast.js';
import { PRUDENCE } from '../engine/rules/prudence.js';
import { formationNames, placeName } from '../report/names.js';
import { percent, ratioText } from '../report/number.js';
import { sortiesFor, vehicleBombsFor } from './forecasts.js';
import { daysTo } from './march-days.js';
import { type Planning, standsNextTo, steadyOwn } from './planning.js';

/** An attack that stands on the sheet or goes on, with those who can be there within the day. */
export interface PlannedAttack {
  target: PlaceNo;
  attackers: readonly Planned[];
}

/** The attacks of the day, by number of their targets. */
export function attacksPlanned(planning: Planning): PlannedAttack[] {
  const { briefing, view, ordered } = planning;
  const attacks = new Map<PlaceNo, Planned[]>();
  for (const formation of steadyOwn(planning)) {
    const { task } = ordered.own[formation]!;
    if (task.type !== 'attack') continue;
    const isThere = standsNextTo(briefing, view, formation, task.target);
    if (!isThere && daysTo(briefing, view, formation, task.via) > 1) continue;
    attacks.set(task.target, [...(attacks.get(task.target) ?? []), { formation, via: task.via }]);
  }
  return [...attacks]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([target, attackers]) => ({ target, attackers }));
}

/** Why a careful staff would not make the attack: its ratio, the chance to get nowhere, who is short. Null where it would. */
export function recklessText(
  { briefing, view, ordered, sheet }: Planning,
  { target, attackers }: PlannedAttack,
): string | null {
  const numbers = attackers.map(({ formation }) => formation);
  const sorties = sortiesFor(sheet, numbers);
  const bombs = vehicleBombsFor(sheet, numbers);
  const { ratio, chances, guessed } = forecastAttack(briefing, ordered, attackers, target, sorties, bombs);
  const isUnderWay = numbers.some((no) => isAttacking(view.own[no]!.task, target));
  const least = isUnderWay ? PRUDENCE.goesOn : PRUDENCE.begins;
  if (ratio >= least) return null;
  const fails = chances.repulse + chances.stall;
  const does = isUnderWay ? 'go on' : 'begin';
  return [
    `The attack on ${placeName(briefing, target)} stands at ${ratioText(ratio)} by what your side believes, and is repulsed or stalls with a chance of ${percent(fails)}; a careful staff would not ${does} below ${ratioText(least)}.`,
    ...(guessed ? ['No enemy has been seen there: the defenders are a guess.'] : []),
    ...shortText(
      briefing,
      numbers.filter((no) => view.own[no]!.supply !== 'supplied'),
    ),
  ].join(' ');
}

function isAttacking(task: { readonly type: string; readonly target?: PlaceNo }, target: PlaceNo): boolean {
  return task.type === 'attack' && task.target === target;
}

function shortText(briefing: Planning['briefing'], short: readonly FormationNo[]): string[] {
  if (short.length === 0) return [];
  return [`${formationNames(briefing, short)} ${short.length === 1 ? 'is' : 'are'} short of supply.`];
}

import type { FormationNo, Kind } from '../../engine/model/formation.js';
import type { Role } from '../role.js';
import { formationCode, saysKind } from './formation-code.js';
import type { Detail } from './lens.js';
import type { SceneFormation } from './scene.js';
import type { Stack } from './stacks.js';

/** What stands for formations on the map: a few characters, in brackets that tell the side. */
export interface Counter {
  text: string;
  role: Role;
  /** Whom it stands for. */
  of: readonly FormationNo[];
}

/** The counters of a stack, own ones before others: one for each formation as far as there is room, or one for a side. */
export function countersOf({ formations }: Stack, detail: Detail): Counter[] {
  return groupsOf(formations).flatMap((group) =>
    group.length <= ONE_BY_ONE[detail]
      ? group.map((one) => singleCounter(one, detail))
      : [groupCounter(group)],
  );
}

/** All formations of a side in a stack as one, in as few characters as there are: where nothing else fits. */
export function shortCounters({ formations }: Stack): Counter[] {
  return groupsOf(formations).map((group) =>
    group.length === 1 ? singleCounter(group[0]!, 'far') : groupCounter(group),
  );
}

/** The counter of one formation. */
export function singleCounter(formation: SceneFormation, detail: Detail): Counter {
  const { name, kind, men, broken } = formation;
  const isTold = saysKind(formationCode(name, kind), kind);
  const told = {
    far: kilo(men),
    middle: `${formationCode(name, kind)} ${isTold ? '' : `${KIND_CODES[kind]} `}${men}`,
    near: saysKind(name, kind) ? `${name} ${men}` : `${name}, ${kind} ${men}`,
  }[detail];
  return counterFor([formation], broken ? `${told} broken` : told, detail !== 'far');
}

/** How many formations of one side are told one by one. */
const ONE_BY_ONE: Readonly<Record<Detail, number>> = { far: 1, middle: 2, near: 4 };

/** Own ones, then those of the first and of the second side that are not. */
function groupsOf(formations: readonly SceneFormation[]): SceneFormation[][] {
  return [
    formations.filter(({ isOwn }) => isOwn),
    formations.filter(({ isOwn, side }) => !isOwn && side === 'first'),
    formations.filter(({ isOwn, side }) => !isOwn && side === 'second'),
  ].filter((group) => group.length > 0);
}

function groupCounter(group: readonly SceneFormation[]): Counter {
  const men = group.reduce((sum, one) => sum + one.men, 0);
  return counterFor(group, `${group.length}: ${kilo(men)}`, true);
}

/** The counter of formations of one side; how old the news of them is stands behind a question mark. */
function counterFor(group: readonly SceneFormation[], told: string, isDated: boolean): Counter {
  const { side } = group[0]!;
  const age = Math.min(...group.map((one) => one.age));
  const text = age === 0 ? told : isDated ? `${told} ?${age}d` : `${told}?`;
  return {
    text: side === 'first' ? `[${text}]` : `<${text}>`,
    role: age === 0 ? `${side}-counter` : `${side}-memory`,
    of: group.map(({ no }) => no),
  };
}

/** "900", "2.1k", "12k". */
function kilo(men: number): string {
  if (men < 1000) return String(men);
  const tenths = Math.round(men / 100);
  return tenths >= 100 ? `${Math.round(tenths / 10)}k` : `${Math.floor(tenths / 10)}.${tenths % 10}k`;
}

/** Kinds of formations in two letters. */
export const KIND_CODES: Readonly<Record<Kind, string>> = {
  armoured: 'ar',
  mechanised: 'me',
  infantry: 'in',
  light: 'li',
  militia: 'mi',
  elite: 'el',
  garrison: 'ga',
  engineers: 'en',
  artillery: 'gu',
};

import type { Kind } from '../../engine/model/formation.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { Role } from '../role.js';
import { isInside } from './canvas.js';
import { type Cell, cellOf, type Detail, detailOf, type Lens } from './lens.js';
import type { MapAsked } from './map-rows.js';
import type { SceneFormation } from './scene.js';

/** What stands for formations on the map: a few characters, in brackets that tell the side. */
export interface Counter {
  text: string;
  role: Role;
}

/** The formations that stand on one cell. */
export interface Stack {
  cell: Cell;
  /** One of the places they stand at, NONE on a link. */
  place: PlaceNo;
  men: number;
  isSelected: boolean;
  formations: readonly SceneFormation[];
}

/** A stack while it is gathered. */
type Open = Omit<Stack, 'formations'> & { formations: SceneFormation[] };

/** The formations that are seen, by cell, the most important stack first: the selected one, then by men. */
export function stacksOf(lens: Lens, { scene, selected }: MapAsked): Stack[] {
  const stacks = new Map<number, Open>();
  for (const formation of scene.formations) {
    const cell = cellOf(lens, formation);
    if (!isInside(lens.size, cell.column, cell.row)) continue;
    const key = cell.row * lens.size.columns + cell.column;
    const stack: Open = stacks.get(key) ?? { cell, place: NONE, men: 0, isSelected: false, formations: [] };
    stacks.set(key, stack);
    stack.formations.push(formation);
    stack.men += formation.men;
    if (stack.place === NONE) stack.place = formation.place;
    if (selected?.type === 'formation' && selected.no === formation.no) stack.isSelected = true;
  }
  return [...stacks.values()].sort(
    (a, b) =>
      Number(b.isSelected) - Number(a.isSelected) ||
      b.men - a.men ||
      a.formations[0]!.no - b.formations[0]!.no,
  );
}

/**
 * The counters of a stack, the selected formation first and then own before others: one for each formation as far as
 * there is room, and one for all the rest of a side.
 */
export function countersOf({ formations }: Stack, lens: Lens, asked: MapAsked): Counter[] {
  const detail = detailOf(lens);
  const chosen = asked.selected?.type === 'formation' ? asked.selected.no : NONE;
  const alone = formations.filter(({ no }) => no === chosen).map((one) => singleCounter(one, detail, true));
  const rest = formations.filter(({ no }) => no !== chosen);
  const groups = [
    rest.filter(({ isOwn }) => isOwn),
    rest.filter(({ isOwn, side }) => !isOwn && side === 'first'),
    rest.filter(({ isOwn, side }) => !isOwn && side === 'second'),
  ];
  return [...alone, ...groups.flatMap((group) => groupCounters(group, detail))];
}

/** All formations of a side in a stack as one, in as few characters as there are: where nothing else fits. */
export function shortCounters({ formations }: Stack): Counter[] {
  return (['first', 'second'] as const).flatMap((side) => {
    const group = formations.filter((one) => one.side === side);
    return group.length === 0 ? [] : [counterFor(group, kilo(menOf(group)), true)];
  });
}

/** How many formations of one side are told one by one. */
const ONE_BY_ONE: Readonly<Record<Detail, number>> = { far: 1, middle: 2, near: 4 };

function groupCounters(group: readonly SceneFormation[], detail: Detail): Counter[] {
  if (group.length <= ONE_BY_ONE[detail]) return group.map((one) => singleCounter(one, detail, false));
  return [counterFor(group, `${group.length}: ${kilo(menOf(group))}`, true)];
}

function singleCounter(formation: SceneFormation, detail: Detail, isSelected: boolean): Counter {
  const { name, kind, men, isOwn, broken } = formation;
  const told = {
    far: isSelected ? `${codeOf(name)} ${kilo(men)}` : kilo(men),
    middle: `${isOwn || isSelected ? `${codeOf(name)} ` : ''}${KIND_CODES[kind]} ${men}`,
    near: name.toLowerCase().includes(kind.slice(0, STEM)) ? `${name} ${men}` : `${name}, ${kind} ${men}`,
  }[detail];
  const counter = counterFor([formation], broken ? `${told} broken` : told, detail !== 'far' || isSelected);
  return isSelected ? { text: counter.text, role: 'selected' } : counter;
}

/** Letters of a kind that, where a name has them, say the kind already: "Engineer group". */
const STEM = 7;

/** The counter of formations of one side; how old the news of them is stands behind a question mark. */
function counterFor(group: readonly SceneFormation[], told: string, isDated: boolean): Counter {
  const { side } = group[0]!;
  const age = Math.min(...group.map((one) => one.age));
  const text = age === 0 ? told : isDated ? `${told} ?${age}d` : `${told}?`;
  return {
    text: side === 'first' ? `[${text}]` : `<${text}>`,
    role: age === 0 ? `${side}-counter` : `${side}-memory`,
  };
}

function menOf(group: readonly SceneFormation[]): number {
  return group.reduce((sum, { men }) => sum + men, 0);
}

/** "900", "2.1k", "12k". */
function kilo(men: number): string {
  if (men < 1000) return String(men);
  const tenths = Math.round(men / 100);
  return tenths >= 100 ? `${Math.round(tenths / 10)}k` : `${Math.floor(tenths / 10)}.${tenths % 10}k`;
}

/** The word of a name that tells it best: "18th", "Hezbollah"; with the point of the compass where it has one. */
function codeOf(name: string): string {
  const words = name.split(' ').filter((word) => !COMMON.has(word.toLowerCase()));
  const [first = name, ...others] = words;
  const compass = others.find((word) => /^(?:north|south|east|west)ern$/.test(word));
  return compass ? `${first.slice(0, LONGEST - 2)} ${compass[0]!.toUpperCase()}` : first.slice(0, LONGEST);
}

/** The most characters of a name on a counter. */
const LONGEST = 10;

/** Words that many names have. */
const COMMON = new Set([
  'is',
  'liwa',
  'the',
  'on',
  'of',
  'at',
  'in',
  'group',
  'groups',
  'corps',
  'division',
  'detachment',
  'regiment',
  'garrison',
]);

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

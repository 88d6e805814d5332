import type { FormationThen, PageData } from '../page-data.js';
import { drawn } from './element.js';

/** Pixels from a spot to the middle of the badge of those who stand there: the first side above, the second below. */
const AWAY = 13;
/** Size of a badge, pixels. */
const WIDTH = 26;
const HEIGHT = 12;
/** How far a badge moves out at a time where another is in its way, and how often at most. */
const STEP = 3;
const MOST_STEPS = 12;

interface Group {
  side: 'first' | 'second';
  x: number;
  y: number;
  all: FormationThen[];
}

/** A badge with the number of men for the formations of a side that stand in one spot. */
export function formationGroups(page: PageData, turn: number): SVGElement[] {
  const taken: { x: number; y: number }[] = [];
  return groupsOn(page, turn).map((group) => {
    const away = clearOf(taken, group);
    taken.push({ x: group.x, y: group.y + away });
    return badgeOf(page, group, away);
  });
}

function groupsOn({ stand, formations }: PageData, turn: number): Group[] {
  const groups = new Map<string, Group>();
  for (const then of stand[turn]!) {
    const [no, x, y] = then;
    const { side } = formations[no]!;
    const key = `${side} ${x} ${y}`;
    const group = groups.get(key);
    if (group) group.all.push(then);
    else groups.set(key, { side, x, y, all: [then] });
  }
  return [...groups.values()];
}

/** How far above or below its spot the badge of a group stands clear of others, as far as that can be had. */
function clearOf(taken: readonly { x: number; y: number }[], { side, x, y }: Group): number {
  const out = side === 'first' ? -1 : 1;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const away = out * (AWAY + step * STEP);
    const isFree = taken.every(
      (other) => Math.abs(other.x - x) >= WIDTH || Math.abs(other.y - y - away) >= HEIGHT,
    );
    if (isFree) return away;
  }
  return out * AWAY;
}

function badgeOf({ formations, words }: PageData, { side, x, y, all }: Group, away: number): SVGElement {
  const men = all.reduce((sum, [, , , more]) => sum + more, 0);
  const badge = drawn('g', {
    class: `badge ${side}`,
    transform: `translate(${x} ${y})`,
    'data-formations': all.map(([no]) => no).join(' '),
    'data-men': men,
  });
  const title = drawn('title', {});
  title.textContent = all.map(([no, , , , said]) => `${formations[no]!.name}: ${words[said]}`).join('\n');
  const text = drawn('text', { y: away + 3 });
  text.textContent = menShort(men);
  const plate = drawn('rect', {
    x: -WIDTH / 2,
    y: away - HEIGHT / 2,
    width: WIDTH,
    height: HEIGHT,
    rx: side === 'first' ? HEIGHT / 2 : 0,
  });
  const inner = drawn('g', {});
  if (Math.abs(away) > AWAY) inner.append(drawn('path', { class: 'stalk', d: `M0 0V${away}` }));
  inner.append(title, plate, text);
  badge.append(inner);
  return badge;
}

/** "80", "1.2k", "12k". */
function menShort(men: number): string {
  if (men < 1000) return String(Math.round(men / 10) * 10);
  return men < 9950 ? `${(men / 1000).toFixed(1)}k` : `${Math.round(men / 1000)}k`;
}

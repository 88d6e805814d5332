import type { Rng } from '../../src/engine/random/stream.js';
import { mutate, nudge } from '../support/mutate.js';

// biome-ignore lint/suspicious/noExplicitAny: what is broken at random has no type
export type Loose = any;

/** Numbers at which shapes and sums go wrong. */
const NUMBERS = [0, -0, -1, 1, 2, 3, 7, 100, 1000, 1001, 65_535, 2 ** 31, 2 ** 53, 1e21, 1e308, 0.5, -1e9];

/** What may stand in a text that should not. */
const TEXTS = [
  '',
  ' ',
  '\u0007',
  '\u009b31m',
  '\u202e',
  '__proto__',
  'constructor',
  '../../x',
  'x'.repeat(300),
];

/** Something in a document: what holds it, and under which key. */
interface Spot {
  holder: Loose;
  key: string;
}

/**
 * Changes something somewhere in `document`: gently, so that its shape stays (a number, a day or an id becomes another of
 * the same document), or roughly.
 */
export function breakData(document: Loose, rng: Rng): void {
  const way = rng.below(10);
  if (way === 0) mutate(document, rng);
  else if (way <= 2) nudge(document, rng);
  else {
    const spot = anySpot(document, rng, way <= 5 ? isPlain : isAny);
    if (spot !== null) change(document, spot, rng);
  }
}

function change(document: Loose, { holder, key }: Spot, rng: Rng): void {
  const value: unknown = holder[key];
  if (typeof value === 'number') holder[key] = otherNumber(value, rng);
  else if (typeof value === 'boolean') holder[key] = !value;
  else if (typeof value === 'string') {
    const other = anySpot(document, rng, (one, name) => typeof one === 'string' && name === key);
    holder[key] = other === null || rng.chance(300) ? otherText(value, rng) : other.holder[other.key];
  } else if (Array.isArray(value)) changeList(value, rng);
  else if (rng.chance(500) && !Array.isArray(holder)) delete holder[key];
  else {
    const other = anySpot(document, rng, (_, name) => name === key);
    if (other !== null) holder[key] = structuredClone(other.holder[other.key]);
  }
}

/** Something goes, comes twice, or changes its place. */
function changeList(list: unknown[], rng: Rng): void {
  const [one, other] = [rng.below(list.length), rng.below(list.length)];
  switch (rng.below(4)) {
    case 0:
      list.splice(one, 1);
      break;
    case 1:
      list.splice(other, 0, structuredClone(list[one]));
      break;
    case 2:
      [list[one], list[other]] = [list[other], list[one]];
      break;
    default:
      list.splice(one, 1 + rng.below(list.length + 1));
  }
}

function otherNumber(value: number, rng: Rng): number {
  switch (rng.below(4)) {
    case 0:
      return NUMBERS[rng.below(NUMBERS.length)]!;
    case 1:
      return value * (2 + rng.below(9));
    case 2:
      return Math.floor(value / (2 + rng.below(9)));
    default:
      return value + rng.below(21) - 10;
  }
}

function otherText(value: string, rng: Rng): string {
  const at = rng.below(value.length + 1);
  const day = /^(\d{4}-\d{2}-)(\d{2})$/.exec(value);
  if (day !== null && rng.chance(800)) return `${day[1]}${String(1 + rng.below(31)).padStart(2, '0')}`;
  const text = TEXTS[rng.below(TEXTS.length)]!;
  return rng.chance(500) ? value.slice(0, at) + text + value.slice(at) : text;
}

/** A spot anywhere in `document` that `fits`, each as likely as any other; null where none does. */
function anySpot(document: Loose, rng: Rng, fits: (value: unknown, key: string) => boolean): Spot | null {
  const spots: Spot[] = [];
  const visit = (holder: Loose): void => {
    for (const key of Object.keys(holder)) {
      const value: unknown = holder[key];
      if (fits(value, key)) spots.push({ holder, key });
      if (typeof value === 'object' && value !== null) visit(value);
    }
  };
  visit(document);
  return spots[rng.below(spots.length)] ?? null;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object';

const isAny = (): boolean => true;

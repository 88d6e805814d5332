import type { FormationNo } from '../engine/model/formation.js';
import type { PlaceNo } from '../engine/model/place.js';
import type { SideNo } from '../engine/model/side.js';
import { NOISE } from '../text/joining-words.js';
import { type Fault, isFault } from './fault.js';
import { bestFits, byId, type Entry, FITS, type Lexicon, nearMisses } from './lexicon.js';
import { isBound, type Word } from './words.js';

/** A line being read, and whose. */
export interface Reader {
  lexicon: Lexicon;
  /** The side that types: its own formations come first where a name fits several. Null: nobody's. */
  side: SideNo | null;
  /** The side's formations on the map: what "all" stands for. */
  present: readonly FormationNo[];
  words: readonly Word[];
  at: number;
  usage: string;
}

/** Whether all has been read. */
export function isDone({ words, at }: Reader): boolean {
  return at >= words.length;
}

/** Takes the next word if it is one of `wanted`. */
export function take(reader: Reader, ...wanted: readonly string[]): boolean {
  const here = reader.words[reader.at];
  if (!here || !wanted.includes(here.raw)) return false;
  reader.at++;
  return true;
}

/** Takes a whole number, or null where none stands next. */
export function takeNumber(reader: Reader): number | null {
  const here = reader.words[reader.at];
  if (!here || !/^\d{1,6}$/.test(here.raw)) return null;
  reader.at++;
  return Number(here.raw);
}

/** What is wrong when words are left over, or null. */
export function leftOver(reader: Reader): Fault | null {
  skipNoise(reader);
  if (isDone(reader)) return null;
  return { fault: 'left-over', typed: rest(reader), usage: reader.usage };
}

/** The words not yet read, as typed. */
export function rest({ words, at }: Reader): string {
  return asTyped(words.slice(at));
}

/** Which entries go before the others where words fit several. */
type Preferred = (entry: Entry) => boolean;

const isPlace: Preferred = ({ kind }) => kind === 'place';

/**
 * Something named in the game, of any kind in `entries`. Takes the longest run of words that fits.
 *
 * @param preferred what is meant where words fit this and others: places, if not said otherwise
 */
export function readEntry(
  reader: Reader,
  entries: readonly Entry[],
  wanted: string,
  preferred: Preferred = isPlace,
): Entry | Fault {
  skipNoise(reader, entries);
  const here = reader.words[reader.at];
  if (!here) return { fault: 'missing', wanted, usage: reader.usage };
  const start = reader.at;
  const groups = [entries.filter(preferred), entries];
  const exact = readName(reader, groups, FITS.exact, reader.words.length);
  const id = byId(entries, here.raw);
  // A longer name goes before an id that it begins with; otherwise the id goes before all that is written like it.
  if (id && reader.at <= start + 1) {
    reader.at = start + 1;
    return id;
  }
  return exact ?? readLoosely(reader, groups, wanted);
}

function readLoosely(reader: Reader, groups: readonly (readonly Entry[])[], wanted: string): Entry | Fault {
  let end = reader.at;
  while (end < reader.words.length && !isBound(reader.words, end)) end++;
  const found = readName(reader, groups, FITS.some, end);
  if (found) return found;
  if (end === reader.at) return { fault: 'missing', wanted, usage: reader.usage };
  const words = reader.words.slice(reader.at, end);
  const parts = words.flatMap((word) => word.parts);
  return {
    fault: 'unknown-name',
    wanted,
    typed: asTyped(words),
    near: nearNames(groups, parts, words[0]!.parts),
  };
}

/** Near misses of all words; where there are none, of the first alone. */
function nearNames(
  groups: readonly (readonly Entry[])[],
  all: readonly string[],
  first: readonly string[],
): string[] {
  for (const parts of [all, first]) {
    for (const entries of groups) {
      const near = nearMisses(entries, parts);
      if (near.length > 0) return near;
    }
  }
  return [];
}

/** What the longest run of words fits well enough, in the first group in which it fits something. */
function readName(
  reader: Reader,
  groups: readonly (readonly Entry[])[],
  least: number,
  end: number,
): Entry | Fault | null {
  for (let to = end; to > reader.at; to--) {
    const words = reader.words.slice(reader.at, to);
    if (words.at(-1)!.parts.length === 0) continue;
    const parts = words.flatMap((word) => word.parts);
    for (const entries of groups) {
      const { fit, found } = bestFits(entries, parts);
      if (fit < least) continue;
      if (found.length > 1)
        return { fault: 'ambiguous', typed: asTyped(words), choices: found.map(choiceOf) };
      reader.at = to;
      return found[0]!;
    }
  }
  return null;
}

function asTyped(words: readonly Word[]): string {
  const text = words.map(({ raw }) => raw).join(' ');
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}...` : text;
}

/** Letters of what was typed that a message repeats. */
const LONGEST_ECHO = 60;

/** A name that two things share is told apart by its id. */
function choiceOf({ name, id }: Entry, _: number, all: readonly Entry[]): string {
  return all.some((other) => other.name === name && other.id !== id) ? `${name} (${id})` : name;
}

/** A place. */
export function readPlace(reader: Reader): PlaceNo | Fault {
  const found = readEntry(reader, reader.lexicon.places, 'place');
  return isFault(found) ? found : found.no;
}

/** A formation to be told something: of the reader's own side, so that no other's name is ever offered. */
export function readFormation(reader: Reader): FormationNo | Fault {
  const { lexicon, side } = reader;
  const own = side === null ? lexicon.formations : lexicon.formations.filter((entry) => entry.side === side);
  const found = readEntry(reader, own, 'formation');
  return isFault(found) ? found : found.no;
}

/** One or more formations, joined by "and" or commas; "all" stands for those on the map. */
export function readFormations(reader: Reader): FormationNo[] | Fault {
  skipNoise(reader, reader.lexicon.formations);
  if (!byId(reader.lexicon.formations, 'all') && take(reader, 'all', 'everyone', 'everything', 'everybody'))
    return [...reader.present];
  const numbers: FormationNo[] = [];
  for (;;) {
    const found = readFormation(reader);
    if (isFault(found)) return found;
    if (!numbers.includes(found)) numbers.push(found);
    if (!take(reader, 'and', ',')) return numbers;
    while (take(reader, 'and', ','));
  }
}

/** Passes over words that mean nothing in front of a name, but not over the id of one of `entries`. */
export function skipNoise(reader: Reader, entries: readonly Entry[] = []): void {
  while (reader.at < reader.words.length) {
    const { raw } = reader.words[reader.at]!;
    if (!NOISE.has(raw) || byId(entries, raw)) return;
    reader.at++;
  }
}

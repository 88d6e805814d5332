import type { SideNo } from '../engine/model/side.js';
import { BOLD_VERBS } from './bold-verbs.js';
import { verbOf } from './command.js';
import { isFault } from './fault.js';
import { IDEAS } from './ideas.js';
import type { Lexicon } from './lexicon.js';
import { ORDER_VERBS } from './order-verbs.js';
import { VERBS, type Verb } from './verbs.js';
import { wordsOf } from './words.js';

/**
 * What the last word of a half-typed line may become: verbs first, then what may follow the verb, and the word before.
 *
 * @param side whose orders are typed: its own formations are those that can be ordered; null for both
 * @returns the words, and the part of the line that they replace (as readline wants it)
 */
export function completionsFor(
  lexicon: Lexicon,
  line: string,
  side: SideNo | null = null,
): [string[], string] {
  const sentence = line.slice(line.lastIndexOf(';') + 1).trimStart();
  const space = sentence.lastIndexOf(' ');
  const last = sentence.slice(space + 1).toLowerCase();
  if (space < 0)
    return [
      fitting(
        VERBS.map(({ name }) => name),
        last,
      ),
      last,
    ];
  const words = wordsOf(sentence);
  const found = verbOf(words);
  if (isFault(found)) return [[], last];
  const { names, keywords, name } = found.verb;
  if (name === 'help')
    return [fitting([...VERBS.map((verb) => verb.name), ...Object.keys(IDEAS)], last), last];
  // A number is complete: it is not the beginning of "18th".
  if (name === 'air' && /^\d+$/.test(last)) return [[], last];
  const before = sentence.slice(0, space).trimEnd().toLowerCase().split(' ').at(-1) ?? '';
  const isOrder = ORDER_NAMES.has(name);
  const wanted = NEXT[before]?.filter((kind) => names.includes(kind)) ?? [];
  const kinds = wanted.length > 0 ? wanted : names;
  const all: string[] = [...keywords];
  if (kinds.includes('place')) all.push(...lexicon.places.map(({ id }) => id));
  if (kinds.includes('formation')) {
    const own = lexicon.formations.filter((one) => !isOrder || side === null || one.side === side);
    all.push(...own.map(({ id }) => id));
  }
  if (kinds.includes('link')) all.push(...lexicon.links.map(({ id }) => id));
  if (kinds.includes('outlet')) all.push(...lexicon.outlets.map(({ id }) => id));
  return [fitting(all, last), last];
}

/** Verbs that give orders. */
const ORDER_NAMES: ReadonlySet<string> = new Set([...ORDER_VERBS, ...BOLD_VERBS].map(({ name }) => name));

/** What kinds of names may follow a word. */
const NEXT: Readonly<Record<string, readonly Verb['names'][number][]>> = {
  with: ['formation'],
  and: ['formation'],
  for: ['formation'],
  to: ['place'],
  from: ['place', 'outlet'],
  at: ['place'],
  on: ['place'],
  support: ['formation'],
  strike: ['place'],
  drop: ['place'],
  interdict: ['link'],
};

/** Words that begin with `typed`, or where none does, ids of which a later part does. */
function fitting(words: readonly string[], typed: string): string[] {
  const sorted = [...new Set(words)].sort();
  const begun = sorted.filter((word) => word.startsWith(typed));
  if (begun.length > 0 || typed === '') return withSpace(begun);
  return withSpace(sorted.filter((word) => word.split(/[- ]/).some((part) => part.startsWith(typed))));
}

/** The only word there is ends with a space, so that the next one can be typed at once. */
function withSpace(words: string[]): string[] {
  return words.length === 1 ? [`${words[0]} `] : words;
}

import { verbOf } from './command.js';
import { isFault } from './fault.js';
import { IDEAS } from './ideas.js';
import type { Lexicon } from './lexicon.js';
import { VERBS } from './verbs.js';
import { wordsOf } from './words.js';

/**
 * What the last word of a half-typed line may become: verbs first, then what may follow the verb.
 *
 * @returns the words, and the part of the line that they replace (as readline wants it)
 */
export function completionsFor(
  { places, links, formations, outlets }: Lexicon,
  line: string,
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
  const found = verbOf(wordsOf(sentence));
  if (isFault(found)) return [[], last];
  const { names, keywords, name } = found.verb;
  const words: string[] =
    name === 'help' ? [...VERBS.map((verb) => verb.name), ...Object.keys(IDEAS)] : [...keywords];
  if (names.includes('place')) words.push(...places.map(({ id }) => id));
  if (names.includes('formation')) words.push(...formations.map(({ id }) => id));
  if (names.includes('link')) words.push(...links.map(({ id }) => id));
  if (names.includes('outlet')) words.push(...outlets.map(({ id }) => id));
  return [fitting(words, last), last];
}

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

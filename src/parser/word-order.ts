import { isFault } from './fault.js';
import { isDone, type Reader, readFormations, skipNoise } from './reader.js';
import type { Verb } from './verbs.js';
import type { Word } from './words.js';

/** The orders that say who before where; all others that name a formation say it last. */
const WHO_FIRST: ReadonlySet<string> = new Set(['march', 'withdraw', 'dig in', 'hold', 'delay', 'land']);

/**
 * The words of `reader` with the verb in front, as verbs are read: for lines such as "3 vehicle bombs for the
 * garrison" and "5th corps guard the road". Null where no verb of `verbs` follows a number, or names of formations.
 */
export function verbFirst(reader: Reader, verbs: readonly Verb[]): Word[] | null {
  const { words } = reader;
  const [first] = words;
  if (first && /^\d+$/.test(first.raw)) {
    const found = verbAt(words, 1, verbs);
    if (found) return [...words.slice(1, found.to), first, ...words.slice(found.to)];
  }
  for (let at = 1; at < Math.min(words.length, LONGEST); at++) {
    const found = verbAt(words, at, verbs);
    if (!found || !areFormations(reader, at)) continue;
    const who = words.slice(0, at);
    const verb = words.slice(at, found.to);
    const rest = words.slice(found.to);
    if (WHO_FIRST.has(found.name)) return [...verb, ...who, ...rest];
    const way = found.name === 'attack' ? rest.findIndex(({ raw }) => raw === 'from' || raw === 'via') : -1;
    const end = way < 0 ? rest.length : way;
    return [...verb, ...rest.slice(0, end), WITH, ...who, ...rest.slice(end)];
  }
  return null;
}

/** Words within which a verb that comes later than who is to do it is looked for. */
const LONGEST = 16;

const WITH: Word = { raw: 'with', parts: ['with'] };

/** The verb whose whole name stands at word `at`, and where the rest begins. */
function verbAt(
  words: readonly Word[],
  at: number,
  verbs: readonly Verb[],
): { name: string; to: number } | null {
  for (let length = 3; length > 0; length--) {
    if (at + length > words.length) continue;
    const typed = words
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(' ');
    const verb = verbs.find(({ name, words: others }) => name === typed || others.includes(typed));
    if (verb) return { name: verb.name, to: at + length };
  }
  return null;
}

/** Whether the words before `at` name formations and nothing else. */
function areFormations(reader: Reader, at: number): boolean {
  const who: Reader = { ...reader, words: reader.words.slice(0, at), at: 0 };
  if (isFault(readFormations(who))) return false;
  skipNoise(who);
  return isDone(who);
}

import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import type { PlaceNo } from '../engine/model/place.js';
import type { SideNo } from '../engine/model/side.js';
import { nearest } from '../text/nearest.js';
import { BOLD_VERBS } from './bold-verbs.js';
import { type Fault, isFault } from './fault.js';
import type { Lexicon, Thing } from './lexicon.js';
import type { Matter } from './matters.js';
import { ORDER_VERBS } from './order-verbs.js';
import { leftOver, type Reader } from './reader.js';
import type { ClaimsAsked } from './reports-verb.js';
import { VERBS, type Verb } from './verbs.js';
import { verbFirst } from './word-order.js';
import { type Word, wordsOf } from './words.js';

/** What "why" asks about. */
export type Topic =
  | { type: 'thing'; thing: Thing }
  /** A figure as `group.name`, or a whole group. */
  | { type: 'figure'; figure: string }
  /** Data of the scenario as a whole. */
  | { type: 'matter'; matter: Matter }
  /** A source by its id. */
  | { type: 'source'; source: string }
  /** A disagreement of the sources by its number; the list of them where it is null. */
  | { type: 'dispute'; no: number | null }
  /** The fight of the last day at a place; all of them where `place` is NONE. */
  | { type: 'fight'; place: PlaceNo };

/** A line that a player types: orders, or something about the game. */
export type Command =
  | { type: 'orders'; orders: readonly Order[] }
  /** For a place that is not named: the one that the side attacks or has cut off. */
  | { type: 'corridor'; open: boolean }
  /** `formations` is empty where all that stand next to the target are meant; `sorties` is null where not said. */
  | {
      type: 'forecast';
      target: PlaceNo;
      formations: readonly FormationNo[];
      via: PlaceNo;
      sorties: number | null;
    }
  | { type: 'look' }
  | { type: 'examine'; thing: Thing }
  | { type: 'why'; topic: Topic }
  | { type: 'reports' }
  | { type: 'claims'; asked: ClaimsAsked }
  | { type: 'list-orders' }
  | { type: 'undo'; all: boolean }
  | { type: 'redo' }
  | { type: 'order-of-battle' }
  | { type: 'supply' }
  | { type: 'objectives' }
  | { type: 'people' }
  | { type: 'briefing' }
  | { type: 'map' }
  | { type: 'sources'; source: string | null }
  | { type: 'end-day' }
  | { type: 'wait'; days: number; untilContact: boolean }
  | { type: 'take-side'; side: SideNo | null }
  | { type: 'save'; name: string | null }
  | { type: 'guide'; ask: 'show' | 'on' | 'off' | 'skip' }
  | { type: 'help'; verb: string | null }
  | { type: 'quit' };

/** Whose line it is: see `Reader`. */
export interface Typist {
  lexicon: Lexicon;
  side: SideNo | null;
  present: readonly FormationNo[];
}

/**
 * What a typed line means, or why it cannot be read.
 *
 * Names are resolved, the rules are not asked: a command that can be read may still be refused. Never throws.
 */
export function parseCommand(typist: Typist, line: string): Command | Fault {
  const found = verbIn(typist, line);
  if (isFault(found)) return found;
  const { verb, words, at } = found;
  const reader: Reader = { ...typist, words, at, usage: verb.usage };
  const command = verb.parse(reader);
  return isFault(command) ? command : (leftOver(reader) ?? command);
}

/** The verb of a typed line, its words with the verb in front, and where the rest begins. */
export function verbIn(
  typist: Typist,
  line: string,
): { verb: Verb; words: readonly Word[]; at: number } | Fault {
  const typed = wordsOf(line);
  const begun = verbOf(typed);
  if (!isFault(begun)) return { ...begun, words: typed };
  const words = verbFirst({ ...typist, words: typed, at: 0, usage: '' }, ORDERS);
  if (words === null) return begun;
  const found = verbOf(words);
  return isFault(found) ? found : { ...found, words };
}

const ORDERS: readonly Verb[] = [...ORDER_VERBS, ...BOLD_VERBS];

/** The verb that `words` begin with, and where the rest begins. */
export function verbOf(words: readonly Word[]): { verb: Verb; at: number } | Fault {
  for (let length = 3; length > 0; length--) {
    const typed = words
      .slice(0, length)
      .map(({ raw }) => raw)
      .join(' ');
    const verb = VERBS.find(({ name, words: others }) => name === typed || others.includes(typed));
    if (verb && words.length >= length) return { verb, at: length };
  }
  const typed = words[0]?.raw ?? '';
  const begun = VERBS.filter(({ name }) => typed.length > 1 && name.startsWith(typed));
  if (begun.length === 1) return { verb: begun[0]!, at: 1 };
  if (begun.length > 1) return { fault: 'ambiguous', typed, choices: begun.map(({ name }) => name) };
  return { fault: 'unknown-verb', typed, near: nearest(typed, allWords()) };
}

function allWords(): string[] {
  return VERBS.flatMap(({ name, words }) => [name, ...words]);
}

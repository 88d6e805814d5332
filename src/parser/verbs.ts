import { BOLD_VERBS } from './bold-verbs.js';
import type { Command } from './command.js';
import type { Fault } from './fault.js';
import { GAME_VERBS } from './game-verbs.js';
import { GUIDE_VERBS } from './guide-verbs.js';
import type { ThingKind } from './lexicon.js';
import { LOOK_VERBS } from './look-verbs.js';
import { ORDER_VERBS } from './order-verbs.js';
import type { Reader } from './reader.js';

/** One verb: how it is read, and all that help and completion say of it. */
export interface Verb {
  name: string;
  /** Other words for it. */
  words: readonly string[];
  usage: string;
  /** What it does, in a sentence or a few. */
  help: string;
  examples: readonly string[];
  /** What may follow it, for completion. */
  names: readonly (ThingKind | 'outlet')[];
  keywords: readonly string[];
  parse(reader: Reader): Command | Fault;
}

/** The verbs under their headings, as help lists them. */
export const VERB_GROUPS: readonly { title: string; verbs: readonly Verb[] }[] = [
  { title: 'Looking and asking (takes no time)', verbs: LOOK_VERBS },
  { title: 'Orders for the day', verbs: [...ORDER_VERBS, ...BOLD_VERBS] },
  { title: 'The game', verbs: [...GAME_VERBS, ...GUIDE_VERBS] },
];

/** Every verb, once: the parser, help and completion all read this table. */
export const VERBS: readonly Verb[] = VERB_GROUPS.flatMap(({ verbs }) => verbs);

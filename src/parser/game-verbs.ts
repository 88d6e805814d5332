import type { SideNo } from '../engine/model/side.js';
import { nearest } from '../text/nearest.js';
import type { Command } from './command.js';
import type { Fault } from './fault.js';
import { isDone, type Reader, rest, skipNoise, take, takeNumber } from './reader.js';
import type { Verb } from './verbs.js';

/** The most days that one "wait" ends: the session refuses more. */
export const LONGEST_WAIT = 10;

/** The verbs that end days, save, help and leave. */
export const GAME_VERBS: readonly Verb[] = [
  {
    name: 'end day',
    words: ['end', 'done', 'next', 'end turn', 'end the day', 'end the turn', 'z'],
    usage: 'end day',
    help: "Ends the day: both sides' orders are carried out at once. What has been played is not taken back.",
    examples: ['end day'],
    names: [],
    keywords: ['day'],
    parse: () => ({ type: 'end-day' }),
  },
  {
    name: 'wait',
    words: ['sleep'],
    usage: 'wait [<days>] | wait until contact',
    help: `Ends several days under standing orders. "wait until contact" stops when something new is seen or one of your formations fights. At most ${LONGEST_WAIT} days.`,
    examples: ['wait', 'wait 3', 'wait until contact'],
    names: [],
    keywords: ['until', 'contact'],
    parse: parseWait,
  },
  {
    name: 'undo',
    words: ['u', 'back', 'cancel'],
    usage: 'undo [all]',
    help: 'Takes back the last line of orders given for the day to come, or all of them.',
    examples: ['undo', 'undo all'],
    names: [],
    keywords: ['all'],
    parse: (reader) => ({ type: 'undo', all: take(reader, 'all') }),
  },
  {
    name: 'redo',
    words: [],
    usage: 'redo',
    help: 'Gives again what "undo" took back.',
    examples: ['redo'],
    names: [],
    keywords: [],
    parse: () => ({ type: 'redo' }),
  },
  {
    name: 'side',
    words: ['switch'],
    usage: 'side [<side>]',
    help: 'With both sides at one keyboard: gives the keyboard to the other side.',
    examples: ['side is', 'side gov'],
    names: [],
    keywords: ['gov', 'is'],
    parse: parseSide,
  },
  {
    name: 'save',
    words: [],
    usage: 'save [<name>]',
    help: 'Saves the game. It is saved by itself after each day, too.',
    examples: ['save', 'save before-the-assault'],
    names: [],
    keywords: [],
    parse: parseSave,
  },
  {
    name: 'help',
    words: ['?', 'h', 'commands'],
    usage: 'help [<command>]',
    help: 'All commands, or one of them in full.',
    examples: ['help', 'help attack'],
    names: [],
    keywords: [],
    parse: parseHelp,
  },
  {
    name: 'quit',
    words: ['q', 'exit', 'bye'],
    usage: 'quit',
    help: 'Saves and leaves. "sukhnah-sim resume" goes on.',
    examples: ['quit'],
    names: [],
    keywords: [],
    parse: () => ({ type: 'quit' }),
  },
];

function parseWait(reader: Reader): Command | Fault {
  skipNoise(reader);
  if (take(reader, 'until')) {
    take(reader, 'a', 'the');
    if (!take(reader, 'contact')) return { fault: 'missing', wanted: 'word "contact"', usage: reader.usage };
    return { type: 'wait', days: LONGEST_WAIT, untilContact: true };
  }
  const days = takeNumber(reader) ?? 1;
  take(reader, 'day', 'days');
  return { type: 'wait', days, untilContact: false };
}

function parseSide(reader: Reader): Command | Fault {
  if (isDone(reader)) return { type: 'take-side', side: null };
  const { sides } = reader.lexicon.briefing;
  const typed = rest(reader);
  const found = sides.findIndex(({ id, name }) => id === typed || name.toLowerCase().startsWith(typed));
  if (found < 0) return { fault: 'unknown-name', wanted: 'side', typed, near: sides.map(({ id }) => id) };
  reader.at = reader.words.length;
  return { type: 'take-side', side: found === 0 ? 0 : (1 satisfies SideNo) };
}

function parseSave(reader: Reader): Command | Fault {
  if (isDone(reader)) return { type: 'save', name: null };
  const name = rest(reader);
  if (!/^[a-z0-9][a-z0-9 -]{0,39}$/.test(name)) {
    return { fault: 'missing', wanted: 'name of letters, digits and hyphens', usage: reader.usage };
  }
  reader.at = reader.words.length;
  return { type: 'save', name: name.replaceAll(' ', '-') };
}

function parseHelp(reader: Reader): Command | Fault {
  const typed = rest(reader);
  reader.at = reader.words.length;
  return { type: 'help', verb: typed === '' ? null : typed };
}

/** Verbs that are nearly `typed`, for help on a word that is none. */
export function nearVerbs(typed: string, verbs: readonly Verb[]): string[] {
  return nearest(
    typed,
    verbs.flatMap(({ name, words }) => [name, ...words]),
  );
}

import type { Command } from './command.js';
import type { Fault } from './fault.js';
import { type Reader, take } from './reader.js';
import type { Verb } from './verbs.js';

/** The verbs of the guide that some scenarios have for beginners. */
export const GUIDE_VERBS: readonly Verb[] = [
  {
    name: 'guide',
    words: ['tutorial', 'hint'],
    usage: 'guide, guide on, guide off',
    help: 'Some scenarios guide a beginner step by step: this shows the current step again. "guide off" ends the guide, "guide on" takes it up again.',
    examples: ['guide', 'guide off'],
    names: [],
    keywords: ['on', 'off'],
    parse: parseGuide,
  },
  {
    name: 'skip',
    words: [],
    usage: 'skip',
    help: 'Leaves out the current step of the guide.',
    examples: ['skip'],
    names: [],
    keywords: [],
    parse: () => ({ type: 'guide', ask: 'skip' }),
  },
];

function parseGuide(reader: Reader): Command | Fault {
  if (take(reader, 'on')) return { type: 'guide', ask: 'on' };
  if (take(reader, 'off')) return { type: 'guide', ask: 'off' };
  take(reader, 'me');
  return { type: 'guide', ask: 'show' };
}

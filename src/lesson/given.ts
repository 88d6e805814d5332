import type { ItemOf } from '../scenario/lesson-file.js';
import type { Given } from './lesson.js';

/** An item that waits for an answer of its own. */
export type Asking = ItemOf<'question' | 'choice' | 'prediction'>;

/** What can be wrong with an answer, in words. */
export interface Unread {
  wrong: string;
}

/** Most pupils whose numbers are taken. */
const MOST = 60;

/** What a typed line answers to `item`. */
export function givenBy(item: Asking, line: string): Given | Unread {
  switch (item.type) {
    case 'question':
      return { type: 'text', text: line.trim() };
    case 'choice':
      return votesOf(item, wordsOf(line));
    case 'prediction':
      return percentsOf(wordsOf(line));
  }
}

/** What the class is asked for, after the question itself. */
export function howToAnswer(item: Asking): string {
  switch (item.type) {
    case 'question':
      return 'Type the answer in one line.';
    case 'choice':
      return `Type a number from 1 to ${item.options.length}; with several pupils one vote each: "1 1 2".`;
    case 'prediction': {
      const by = 'held' in item.check ? 'the game of the lesson' : 'what was reported, not by a game';
      return `Type a probability in percent, 0 to 100; with several pupils one number each, always in the same order: "20 35 60"; "-" for a pupil without one. It is scored by ${by}.`;
    }
  }
}

function wordsOf(line: string): string[] {
  return line.split(/[\s,;]+/).filter((word) => word !== '');
}

function votesOf({ options }: ItemOf<'choice'>, words: readonly string[]): Given | Unread {
  const votes = words.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  if (votes.length === 0 || votes.length > MOST || votes.some((vote) => vote < 1 || vote > options.length)) {
    return {
      wrong: `Give numbers from 1 to ${options.length}, ${MOST} votes at most; "skip" leaves it open.`,
    };
  }
  return { type: 'votes', votes };
}

function percentsOf(words: readonly string[]): Given | Unread {
  const percents = words.map((word) => (word === '-' ? null : percentOf(word)));
  const isWrong = percents.some((percent) => Number.isNaN(percent));
  if (isWrong || percents.length > MOST || percents.every((percent) => percent === null)) {
    return {
      wrong: `Give whole numbers from 0 to 100, "-" for a pupil without one, ${MOST} at most; "skip" leaves it open.`,
    };
  }
  return { type: 'percents', percents };
}

/** NaN for what is no percentage. */
function percentOf(word: string): number {
  const found = /^(\d{1,3})%?$/.exec(word);
  const value = found ? Number(found[1]) : Number.NaN;
  return value <= 100 ? value : Number.NaN;
}

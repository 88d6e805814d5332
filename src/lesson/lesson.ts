import type { Dossier } from '../report/dossier.js';
import type { LessonFile, LessonItem } from '../scenario/lesson-file.js';
import type { MilestoneEntry } from '../scenario/milestones-file.js';
import type { Opponent, Session, Setting } from '../session/session.js';

/** A game of a lesson, where the lesson takes it up. */
export interface LessonGame {
  setting: Setting;
  session: Session;
  /** Orders what the class leaves without orders; null for nobody. */
  aide: Opponent | null;
  /** What is reported of the campaign. */
  dossier: Dossier;
  milestones: readonly MilestoneEntry[];
}

/** A lesson with its games, ready to be run: nothing of it changes. */
export interface Lesson {
  file: LessonFile;
  /** As in the file. */
  games: readonly LessonGame[];
}

/** What a class has answered: a text, votes for options (from 1), or percentages, null for a pupil without one. */
export type Given =
  | { type: 'text'; text: string }
  | { type: 'votes'; votes: readonly number[] }
  | { type: 'percents'; percents: readonly (number | null)[] };

/** How far a lesson has come. Plain data: each line that is typed gives a new one. */
export interface LessonRun {
  /** The stop that is open, or that is played towards. */
  stop: number;
  /** Its next item; nothing of a stop that is played towards. */
  item: number;
  phase: 'playing' | 'waiting' | 'over';
  /** The day of the game on which the stop before was left: days are counted from there. */
  since: number;
  /** By game of the lesson. */
  sessions: readonly Session[];
  /** By id of the item: nothing for what was skipped. */
  given: Readonly<Record<string, Given>>;
  /** What was shown, by `keyOfItem`. */
  shown: Readonly<Record<string, readonly string[]>>;
}

/** What a typed line leads to. */
export interface LessonAnswer {
  run: LessonRun;
  /** Lines not yet wrapped. */
  lines: string[];
  effect: 'none' | 'unread' | 'quit';
}

/** Under which key what an item has shown is kept. */
export function keyOfItem(stop: number, item: number): string {
  return `${stop}.${item}`;
}

/** The number of the game that stop `no` belongs to: its own, or that of the stop before. */
export function gameOfStop({ stops, games }: LessonFile, no: number): number {
  for (let i = no; i >= 0; i--) {
    const id = stops[i]!.game;
    if (id !== undefined) return games.findIndex((game) => game.id === id);
  }
  return 0;
}

/** Every item of a lesson with the numbers of its stop and of itself. */
export function itemsOf({ stops }: LessonFile): { item: LessonItem; stop: number; no: number }[] {
  return stops.flatMap(({ items }, stop) => items.map((item, no) => ({ item, stop, no })));
}

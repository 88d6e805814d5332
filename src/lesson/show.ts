import { sourceLines } from '../report/sources.js';
import type { LessonItem } from '../scenario/lesson-file.js';
import { answer, toldBy } from '../session/answer.js';
import { gamesLines } from './games-lines.js';
import { type Asking, howToAnswer } from './given.js';
import { gameOfStop, itemsOf, type Lesson, type LessonRun } from './lesson.js';
import { outcomeLines } from './outcome-lines.js';
import { claimsLines, claimsOfDays, disputeLines, holdersLines, trackLines } from './record-lines.js';
import { scored } from './scored.js';
import { scoresLines } from './scores-lines.js';

/** Whether an item waits for an answer that is kept. */
export function isAsking(item: LessonItem): item is Asking {
  return item.type === 'question' || item.type === 'choice' || item.type === 'prediction';
}

/** What an item puts before the class. */
export function itemLines(lesson: Lesson, run: LessonRun, item: LessonItem): string[] {
  const no = gameOfStop(lesson.file, run.stop);
  const game = lesson.games[no]!;
  const { dossier, setting } = game;
  switch (item.type) {
    case 'text':
      return [item.text];
    case 'pause':
      return ['Press Enter (or type "next") to go on.'];
    case 'question':
    case 'prediction':
      return [`Question: ${item.ask}`, howToAnswer(item)];
    case 'choice':
      return [
        `Question: ${item.ask}`,
        ...item.options.map((option, i) => `  ${i + 1}. ${option}`),
        howToAnswer(item),
      ];
    case 'claims':
      return claimsLines(
        dossier,
        item.title,
        item.ids.map((id) => dossier.claims.find((claim) => claim.id === id)!),
      );
    case 'claims-of':
      return claimsLines(dossier, item.title, claimsOfDays(dossier, item));
    case 'dispute':
      return disputeLines(dossier, item.id);
    case 'track':
      return trackLines(dossier, item.place, item.until);
    case 'holders':
      return holdersLines(dossier, item.date, item.places);
    case 'source':
      return sourceLines(setting.scenario.briefing, setting.shelf, item.id);
    case 'outcome': {
      const found = itemsOf(lesson.file).find(
        ({ item: { type }, item: other }) => type === 'prediction' && 'id' in other && other.id === item.of,
      )!;
      return found.item.type === 'prediction' ? outcomeLines(game, scored(lesson, run, found.item)) : [];
    }
    case 'scores':
      return scoresLines(lesson, run);
    case 'line':
      return toldBy(answer(setting, run.sessions[no]!, item.line));
    case 'games':
      return gamesLines(lesson, run);
  }
}

/** Whether an item shows something that the sheet keeps. */
export function isReveal({ type }: LessonItem): boolean {
  return (
    type !== 'text' && type !== 'pause' && type !== 'question' && type !== 'choice' && type !== 'prediction'
  );
}

import { verbOf } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import { wordsOf } from '../parser/words.js';
import { rightName } from '../scenario/check.js';
import { CLOSABLE_VERBS, type ItemOf, type LessonFile, type LessonItem } from '../scenario/lesson-file.js';
import { checkDate, checkPlace, checkSide, type LessonGround, type TellOfLesson } from './check-names.js';
import { gameOfStop, itemsOf } from './lesson.js';
import { rightId } from './right-id.js';

/** Tells of what the items of a lesson name and what is not there, and of ids given twice. */
export function checkItems(file: LessonFile, grounds: readonly LessonGround[], tell: TellOfLesson): void {
  const all = itemsOf(file);
  const seen = new Set<string>();
  const predicted = new Set<string>();
  for (const { item, stop, no } of all) {
    const path = `stops[${stop}].items[${no}]`;
    if (isAsked(item)) {
      if (seen.has(item.id)) tell(`${path}.id`, `is "${item.id}", as that of one before`, 'an id of its own');
      seen.add(item.id);
      if (item.type === 'prediction') predicted.add(item.id);
    }
    // A game that is not there has been told of: its items are looked up nowhere.
    const ground = grounds[gameOfStop(file, stop)];
    if (ground !== undefined) checkItem(path, item, ground, predicted, tell);
  }
}

function isAsked(item: LessonItem): item is ItemOf<'question' | 'choice' | 'prediction'> {
  return item.type === 'question' || item.type === 'choice' || item.type === 'prediction';
}

function checkItem(
  path: string,
  item: LessonItem,
  ground: LessonGround,
  predicted: ReadonlySet<string>,
  tell: TellOfLesson,
): void {
  const { dossier } = ground;
  const look = (where: string, id: string, entries: readonly { id: string }[], what: string): void => {
    const known = new Set(entries.map((entry) => entry.id));
    if (known.has(id)) return;
    const kind =
      what === 'the id of a claim' ? 'claim' : what === 'the id of a milestone' ? 'milestone' : null;
    const right = kind === null ? rightName(id, known, what) : rightId(id, known, kind);
    tell(`${path}.${where}`, `is "${id}", which is not known`, right);
  };
  switch (item.type) {
    case 'text':
    case 'pause':
    case 'question':
    case 'choice':
    case 'scores':
    case 'games':
      return;
    case 'prediction':
      checkPrediction(path, item, ground, look, tell);
      return;
    case 'claims':
      for (const [i, id] of item.ids.entries()) look(`ids[${i}]`, id, dossier.claims, 'the id of a claim');
      return;
    case 'claims-of':
      for (const [i, id] of item.places.entries())
        look(`places[${i}]`, id, dossier.places, 'the id of a place');
      if (item.from > item.until) tell(`${path}.until`, `is ${item.until}`, `no day before ${item.from}`);
      return;
    case 'dispute':
      look('id', item.id, dossier.contradictions, 'the id of a contradiction');
      return;
    case 'track':
      look('place', item.place, dossier.places, 'the id of a place');
      return;
    case 'holders':
      for (const [i, id] of item.places.entries())
        look(`places[${i}]`, id, dossier.places, 'the id of a place');
      return;
    case 'source':
      look('id', item.id, dossier.sources, 'the id of a source');
      return;
    case 'outcome':
      if (!predicted.has(item.of)) {
        tell(
          `${path}.of`,
          `is "${item.of}", which has not been predicted by then`,
          rightName(item.of, predicted, 'the id of an earlier prediction'),
        );
      }
      return;
    case 'line':
      checkLine(path, item.line, tell);
      return;
  }
}

/** A line that the lesson types for the class only asks. */
function checkLine(path: string, line: string, tell: TellOfLesson): void {
  const found = verbOf(wordsOf(line));
  const asks: readonly string[] = [
    ...CLOSABLE_VERBS.filter((verb) => verb !== 'corridor'),
    'look',
    'examine',
    'orders',
  ];
  if (isFault(found) || !asks.includes(found.verb.name)) {
    tell(
      `${path}.line`,
      `is "${line}", which asks nothing`,
      `a line that begins with one of ${asks.join(', ')}`,
    );
  }
}

function checkPrediction(
  path: string,
  { check, press = [], model }: ItemOf<'prediction'>,
  { briefing, dossier, milestones }: LessonGround,
  look: (where: string, id: string, entries: readonly { id: string }[], what: string) => void,
  tell: TellOfLesson,
): void {
  if ('milestone' in check) look('check.milestone', check.milestone, milestones, 'the id of a milestone');
  else if ('claims' in check) {
    for (const [i, id] of check.claims.entries())
      look(`check.claims[${i}]`, id, dossier.claims, 'the id of a claim');
  } else {
    checkPlace(`${path}.check.held`, check.held, briefing, tell);
    checkSide(`${path}.check.by`, check.by, briefing, tell);
    checkDate(`${path}.check.until`, check.until, briefing, tell);
  }
  for (const [i, { claim }] of press.entries())
    look(`press[${i}].claim`, claim, dossier.claims, 'the id of a claim');
  if (model === undefined) return;
  if (model.happened > model.games) {
    tell(`${path}.model.happened`, `is ${model.happened}`, `from 0 to the ${model.games} games`);
  }
  if ('claims' in check) {
    tell(
      `${path}.model`,
      'stands with a check on claims, which no game can answer',
      'a check on a milestone or a game',
    );
  }
}

import { verbOf } from '../parser/command.js';
import { isFault } from '../parser/fault.js';
import { wordsOf } from '../parser/words.js';
import { entryAt, type Fault } from '../scenario/fault.js';
import type { LessonFile, LessonGameEntry } from '../scenario/lesson-file.js';
import { checkItems } from './check-items.js';
import { checkDate, checkPlace, checkSide, type LessonGround, type TellOfLesson } from './check-names.js';
import { gameOfStop } from './lesson.js';

/** Every fault of a lesson that its shape cannot show: names that lead nowhere, stops that are never reached. */
export function checkLesson(path: string, file: LessonFile, grounds: readonly LessonGround[]): Fault[] {
  const faults: Fault[] = [];
  const tell: TellOfLesson = (where, wrong, right) =>
    faults.push({ file: path, path: where, ...entryAt(file, where), wrong, right });
  const [least, most] = file.minutes;
  if (least > most) tell('minutes', `is [${least}, ${most}]`, 'the fewest minutes first');
  checkIds('games', file.games, tell);
  checkIds('stops', file.stops, tell);
  for (const [no, game] of file.games.entries()) checkGame(`games[${no}]`, game, grounds[no]!, tell);
  for (const no of file.stops.keys()) checkStop(file, no, grounds, tell);
  checkItems(file, grounds, tell);
  return faults;
}

function checkIds(list: 'games' | 'stops', entries: readonly { id: string }[], tell: TellOfLesson): void {
  for (const [no, { id }] of entries.entries()) {
    if (entries.findIndex((other) => other.id === id) < no) {
      tell(`${list}[${no}].id`, `is "${id}", as that of one before`, 'an id of its own');
    }
  }
}

function checkGame(
  path: string,
  game: LessonGameEntry,
  { briefing }: LessonGround,
  tell: TellOfLesson,
): void {
  checkSide(`${path}.side`, game.side, briefing, tell);
  const lines = game.start !== undefined && 'orders' in game.start ? game.start.orders : [];
  for (const [day, typed] of lines.entries()) {
    for (const [i, line] of typed.entries()) checkVerb(`${path}.start.orders[${day}][${i}]`, line, tell);
  }
  for (const [i, line] of (game.standing ?? []).entries()) checkVerb(`${path}.standing[${i}]`, line, tell);
  if (game.start !== undefined && 'until' in game.start) {
    checkDate(`${path}.start.until`, game.start.until, briefing, tell);
  }
}

/** A line begins with a word that the program knows: whether it may be given is found out when it is. */
function checkVerb(path: string, line: string, tell: TellOfLesson): void {
  if (isFault(verbOf(wordsOf(line)))) {
    tell(
      path,
      `is "${line}", which begins with no verb`,
      'a line as a player types it, such as "corridor open at sukhnah"',
    );
  }
}

function checkStop(file: LessonFile, no: number, grounds: readonly LessonGround[], tell: TellOfLesson): void {
  const { stops, games, hidden } = file;
  const { when, game, opens = [] } = stops[no]!;
  const path = `stops[${no}]`;
  const ids = games.map(({ id }) => id);
  if (game !== undefined && !ids.includes(game)) {
    tell(`${path}.game`, `is "${game}", which is no game of the lesson`, `one of ${ids.join(', ')}`);
    return;
  }
  for (const [i, verb] of opens.entries()) {
    if (!hidden.includes(verb)) {
      tell(`${path}.opens[${i}]`, `is "${verb}", which is not closed`, 'a verb of `hidden`');
    }
  }
  const own = gameOfStop(file, no);
  const before = no === 0 ? own : gameOfStop(file, no - 1);
  const isBack = own !== before && stops.slice(0, no - 1).some((_, i) => gameOfStop(file, i) === own);
  if (isBack) tell(`${path}.game`, `is "${ids[own]}", which the lesson has left`, 'a game that comes later');
  const { briefing } = grounds[own]!;
  if ('date' in when) {
    checkDate(`${path}.when.date`, when.date, briefing, tell);
    const earlier = stops
      .slice(0, no)
      .flatMap((stop, i) => (gameOfStop(file, i) === own && 'date' in stop.when ? [stop.when.date] : []));
    if (earlier.some((date) => date > when.date)) {
      tell(`${path}.when.date`, `is ${when.date}, before the day of an earlier stop`, 'a later date');
    }
  }
  if ('after' in when && when.after > briefing.turns) {
    tell(`${path}.when.after`, `is ${when.after}, longer than the game`, `from 1 to ${briefing.turns}`);
  }
  if ('held' in when) {
    checkPlace(`${path}.when.held`, when.held, briefing, tell);
    checkSide(`${path}.when.by`, when.by, briefing, tell);
    if (when.latest !== undefined) checkDate(`${path}.when.latest`, when.latest, briefing, tell);
  }
}

import { parseCommand } from '../../parser/command.js';
import { isFault } from '../../parser/fault.js';
import { LONGEST_WAIT } from '../../parser/game-verbs.js';
import { sentencesOf } from '../../parser/words.js';
import { answer, typistOf } from '../../session/answer.js';
import { personsOf } from '../../session/session.js';
import { type App, done, type Effect, type Game, opened, type Step, withGame } from '../app.js';
import { bottomSize } from '../layout.js';
import { hasGuide, planLayout, SHORT_ANSWER } from '../panels/guide.js';
import { textRows } from '../texts.js';
import { askToQuit } from './ask-to-quit.js';
import { briefingPage } from './briefing.js';
import { endDays } from './end-days.js';
import { pageOf } from './page-of.js';

/**
 * Carries out a typed line: the one way in which keys, menus and words give orders and ask questions. A long answer
 * opens as a page, a short one stands in the panel of answers.
 */
export function say(app: App, line: string): Step {
  const effects: Effect[] = [];
  let now = app;
  for (const sentence of sentencesOf(line)) {
    const step = sayOne(now, sentence);
    now = step.app;
    effects.push(...step.effects);
    if (now.game?.isBusy || isAsking(now)) break;
  }
  return { app: now, effects };
}

/** Whether somebody has to answer before the rest of a line can be carried out. */
function isAsking({ screens }: App): boolean {
  const { name } = screens.at(-1)!;
  return name === 'ask' || name === 'hand-over';
}

function sayOne(app: App, sentence: string): Step {
  const { game } = app;
  if (game === null) return done(app);
  const command = parseCommand(typistOf(game.setting, game.session), sentence);
  if (!isFault(command)) {
    if (command.type === 'quit') return done(askToQuit(app));
    const isEnd = command.type === 'end-day' || (command.type === 'wait' && isWait(command.days));
    if (isEnd && game.session.state.outcome === null) return endDays(app, sentence);
    // The other side's orders are not for this one to read.
    if (command.type === 'briefing' && personsOf(game.setting).length > 1)
      return done(opened(app, briefingPage(game.setting, game.session)));
    if (command.type === 'take-side' && personsOf(game.setting).length > 1) {
      const to = command.side ?? (game.session.side === 0 ? 1 : 0);
      return done(to === game.session.side ? app : opened(app, { name: 'hand-over', to }));
    }
  }
  const given = answer(game.setting, game.session, sentence);
  const { session, lines, guide, effect } = given;
  const told = withGame(app, (before) => toldTo({ ...before, session }, sentence, lines, guide));
  const effects: Effect[] = effect.type === 'save' ? [{ type: 'save', session, name: effect.name }] : [];
  return { app: isLong(told, lines) ? opened(told, pageOf(sentence, lines)) : told, effects };
}

/** Whether one "wait" ends so many days: any other number is refused by its answer. */
function isWait(days: number): boolean {
  return days >= 1 && days <= LONGEST_WAIT;
}

/** With an answer in the panel of answers, and what the guide said in its own. */
function toldTo(game: Game, sentence: string, lines: readonly string[], guide: readonly string[]): Game {
  return {
    ...game,
    told: [`> ${sentence}`, ...lines],
    guide: guide.length > 0 ? guide : game.guide,
    panel: guide.length > 0 ? 'guide' : 'told',
    scroll: 0,
  };
}

/** Whether an answer has no room in the panel of answers. */
function isLong(app: App, lines: readonly string[]): boolean {
  const room = bottomSize(planLayout(app, app.size));
  // With a guide the panel has its words too.
  const most = app.game !== null && hasGuide(app.game) ? SHORT_ANSWER : room.rows - 2;
  return textRows(lines, room.columns).length > most;
}

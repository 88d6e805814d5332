import { sealed } from '../../session/history.js';
import { type App, closed, done, opened, type Step, withGame } from '../app.js';
import type { Key } from '../key.js';
import { NEW_LINE } from '../line-editor.js';
import { panel } from '../panel.js';
import { EMPTY, type Row, row } from '../row.js';
import { showDay } from './after-days.js';
import { briefingPage } from './briefing.js';
import type { Screen, ScreenKind } from './screen.js';

type HandOver = Extract<Screen, { name: 'hand-over' }>;

/** Between two players at one keyboard: nothing of the game is to be seen. */
export const HAND_OVER: ScreenKind<HandOver> = {
  rows: (app, screen, size) =>
    panel(row('Hand over the keyboard', 'title'), contentOf(app, screen), size, app.look.ascii),
  press: pressHandOver,
  keys: (app, { to }) => [{ keys: 'Enter', does: `I am ${nameOf(app, to)}` }],
};

function contentOf(app: App, { to }: HandOver): Row[] {
  return [
    EMPTY,
    EMPTY,
    row(`   It is the turn of ${nameOf(app, to)}.`, 'strong'),
    EMPTY,
    row('   The map is hidden. Whoever plays that side takes the keyboard now'),
    row('   and presses Enter.'),
  ];
}

function nameOf({ game }: App, side: 0 | 1): string {
  return game?.setting.scenario.briefing.sides[side].name ?? '';
}

function pressHandOver(app: App, { to }: HandOver, key: Key): Step {
  if (key !== 'enter') return done(app);
  const taken = withGame(closed(app), (game) => ({
    ...game,
    session: { ...game.session, side: to, history: sealed(game.session.history) },
    told: [],
    line: NEW_LINE,
    selected: null,
    camera: null,
    isTyping: false,
    shown: game.shown.map((turn, side) => (side === to ? game.session.state.turn : turn)) as [number, number],
  }));
  const { game } = app;
  if (game === null) return done(taken);
  const { setting, session } = game;
  if (game.shown[to] < 0) return done(opened(taken, briefingPage(setting, { ...session, side: to })));
  return game.shown[to] < session.state.turn ? showDay(taken) : done(taken);
}

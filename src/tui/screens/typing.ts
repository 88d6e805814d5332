import { type App, done, type Game, type Step, withGame } from '../app.js';
import type { Key, KeyHelp } from '../key.js';
import { edited, entered } from '../line-editor.js';
import { completerOf } from './line-row.js';
import { say } from './say.js';

/** What keys do while words are typed. */
export const TYPING_KEYS: readonly KeyHelp[] = [
  { keys: 'Enter', does: 'do it' },
  { keys: 'Tab', does: 'complete' },
  { keys: 'Up Down', does: 'earlier lines' },
  { keys: 'Esc', does: 'back to the map' },
  { keys: 'help', does: 'lists all commands' },
];

/** A key on the line of words. */
export function pressTyping(app: App, game: Game, key: Key): Step {
  if (key === 'escape') return done(withGame(app, () => ({ ...game, isTyping: false })));
  if (key === 'enter') return enter(app, game);
  const line = edited(game.line, key, completerOf(game));
  if (line.offers.length === 0) return done(withGame(app, () => ({ ...game, line })));
  const told = [line.offers.map((word) => word.trim()).join('   ')];
  return done(withGame(app, () => ({ ...game, line, told, panel: 'told', scroll: 0 })));
}

/** Does what was typed; an empty line goes back to the map, and so does one that a key has put there. */
function enter(app: App, game: Game): Step {
  const { text } = game.line;
  const isLast = text.trim() === '' || game.isOneLine;
  const after = withGame(app, () => ({ ...game, line: entered(game.line), isTyping: !isLast }));
  return text.trim() === '' ? done(after) : say(after, text);
}

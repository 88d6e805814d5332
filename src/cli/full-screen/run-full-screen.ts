import type { App } from '../../tui/app.js';
import { runScreen } from '../../tui/ink/run-screen.js';
import { newStore } from '../../tui/ink/store.js';
import type { Size } from '../../tui/row.js';
import type { Message } from '../../tui/update.js';
import type { OpenGame } from '../open-new-game.js';
import { forOneLine } from '../text.js';
import { guardTerminal } from './guard-terminal.js';
import { type LookAsked, lookOf } from './look-of.js';
import { offerOf } from './offer.js';
import { begunFrom, performer } from './perform.js';

/** A game to begin with. */
export interface FirstGame {
  game: OpenGame;
  isResumed: boolean;
  /** What was wrong with its file, null where nothing was. */
  warning: string | null;
}

/**
 * Runs the full screen until somebody leaves: from the title, or from a game that is open already. The terminal is
 * given back as it was on every way out, and what has been played is saved.
 *
 * @param folder where games are saved
 * @param opening what is shown over the title at first
 * @returns the exit code: 0 fine, 130 after Ctrl-C, 129 and 143 after SIGHUP and SIGTERM
 * @throws what went wrong by a fault of the program, once the terminal is given back
 */
export async function runFullScreen(
  first: FirstGame | null,
  folder: string,
  asked: LookAsked,
  opening: readonly Message[] = [],
): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const size: Size = { columns: stdout.columns, rows: stdout.rows };
  const app: App = {
    size,
    look: lookOf(asked, process.env, process.platform),
    offer: offerOf(),
    screens: [{ name: 'title', chosen: 0 }],
    game: null,
    notice: null,
  };
  const shell = performer(folder);
  const store = newStore(app, shell.perform);
  if (first) {
    shell.keep(first.game);
    store.send({ type: 'begun', game: begunFrom(first.game, first.isResumed) });
    if (first.warning) store.send({ type: 'told', text: forOneLine(first.warning) });
  }
  for (const message of opening) store.send(message);
  const screen = runScreen(store, { stdin, stdout, stderr });
  const guard = guardTerminal(screen, store, shell);
  try {
    await screen.ended;
  } finally {
    try {
      guard.release();
    } finally {
      if (!guard.isLost()) for (const line of shell.farewell()) stderr.write(`${line}\n`);
    }
  }
  return guard.code();
}

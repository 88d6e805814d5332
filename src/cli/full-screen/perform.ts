import { dirname, join } from 'node:path';
import type { Session } from '../../session/session.js';
import type { Effect } from '../../tui/app.js';
import type { BegunGame, Message } from '../../tui/update.js';
import { openCampaign } from '../campaign.js';
import { type OpenGame, openNewGame } from '../open-new-game.js';
import { record } from '../recorder.js';
import { forOneLine } from '../text.js';

type Send = (message: Message) => void;

/** What the shell does for the screen, and what it keeps for it. */
export interface Shell {
  perform(effect: Effect, send: Send): void;
  /** Makes `game` the one that is saved from now on. */
  keep(game: OpenGame): void;
  /** What to do when somebody leaves, or wants the terminal back: set by whoever owns the terminal. */
  onLeave: (code: number) => void;
  onSuspend: () => void;
  onRedraw: () => void;
  /** What is said on stderr when the screen is gone. */
  farewell(): string[];
}

/** The shell of a full screen whose games are saved in `folder`. */
export function performer(folder: string): Shell {
  let game: OpenGame | null = null;
  let written: string | null = null;
  let failed: string | null = null;

  /** Writes the game; where that fails it goes on, and the player is told. */
  const write = (session: Session, name: string | null, send: Send, said: string | null): void => {
    if (game === null) return;
    const { recorder } = game;
    const path = name === null ? recorder.path : join(dirname(recorder.path), `${name}.json`);
    try {
      record(recorder, session, path);
      if (path === recorder.path) recorder.saved = session.state;
      written = path;
      failed = null;
      if (said !== null) send({ type: 'told', text: said });
    } catch (error) {
      failed = error instanceof Error ? error.message : String(error);
      send({ type: 'told', text: `The game is not saved: ${forOneLine(failed)}` });
    }
  };

  const open = (work: () => Promise<{ game: OpenGame; isResumed: boolean }>, send: Send): void => {
    work().then(
      ({ game: next, isResumed }) => {
        game = next;
        send({ type: 'begun', game: begunFrom(next, isResumed) });
      },
      (error: unknown) => send({ type: 'told', text: forOneLine(messageOf(error)) }),
    );
  };

  /** Begins the work that a page of the debrief asks for. */
  const reckon = async (
    what: 'luck' | 'beside-reports',
    its: OpenGame,
    session: Session,
    send: Send,
  ): Promise<void> => {
    const { reckonLuck, setBesideReports } = await import('./reckon.js');
    const work = what === 'luck' ? reckonLuck : setBesideReports;
    work({ game: its, session, send, isCurrent: () => game === its });
  };

  const shell: Shell = {
    keep: (next) => {
      game = next;
    },
    onLeave: () => {},
    onSuspend: () => {},
    onRedraw: () => {},
    farewell: () => [
      ...(failed === null ? [] : [`The game is not saved: ${forOneLine(failed)}`]),
      ...(written === null ? [] : [`Game saved: ${forOneLine(written)}`]),
    ],
    perform: (effect, send) => {
      switch (effect.type) {
        case 'begin': {
          const asked = { ...effect, seed: effect.seed === '' ? undefined : effect.seed };
          open(async () => ({ game: await openNewGame(asked, folder), isResumed: false }), send);
          break;
        }
        case 'resume':
          open(async () => {
            const { openSavedGame } = await import('../open-saved-game.js');
            return { game: await openSavedGame(effect.path), isResumed: true };
          }, send);
          break;
        case 'list-saves':
          listSaves(folder, send);
          break;
        case 'record':
          write(effect.session, null, send, null);
          break;
        case 'save':
          write(
            effect.session,
            effect.name,
            send,
            effect.name === null ? 'Saved.' : `Saved as "${forOneLine(effect.name)}".`,
          );
          break;
        case 'play':
          // After the frame that says so has been drawn.
          later(20, () => send({ type: 'play', line: effect.line }));
          break;
        case 'tick':
          later(effect.ms, () => send({ type: 'tick', run: effect.run }));
          break;
        case 'luck':
        case 'beside-reports':
          if (game !== null) reckon(effect.type, game, effect.session, send);
          break;
        case 'open-reported':
          openReported(send);
          break;
        case 'suspend':
          shell.onSuspend();
          break;
        case 'redraw':
          shell.onRedraw();
          break;
        case 'quit':
          shell.onLeave(effect.code);
          break;
      }
    },
  };
  return shell;
}

async function listSaves(folder: string, send: Send): Promise<void> {
  const { offeredSaves } = await import('./offered-saves.js');
  send({ type: 'saves', saves: offeredSaves(folder) });
}

/** A game as the screen takes it. */
export function begunFrom({ setting, session, recorder, title }: OpenGame, isResumed: boolean): BegunGame {
  return { setting, session, title, seed: recorder.seed, isResumed };
}

async function openReported(send: Send): Promise<void> {
  try {
    const { reportedDays, reportedOn } = await import('../../report/reported.js');
    const { library, scenario } = await openCampaign();
    const days = reportedDays(library, 'read');
    send({ type: 'reported', dossier: library, days, at: reportedOn(days, scenario.briefing.start) });
  } catch (error) {
    send({ type: 'told', text: forOneLine(messageOf(error)) });
  }
}

/** Does something after so many milliseconds, unless the program has ended by then. */
function later(ms: number, work: () => void): void {
  setTimeout(work, ms).unref();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

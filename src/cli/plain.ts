import { dirname, join } from 'node:path';
import { sentencesOf } from '../parser/words.js';
import { wrapped } from '../report/wrap.js';
import { answer, toldBy } from '../session/answer.js';
import type { Session, Setting } from '../session/session.js';
import { type Recorder, record } from './recorder.js';
import { forOneLine, forTerminal } from './text.js';
import type { Typing } from './typed-lines.js';
import { UsageError } from './usage-error.js';

/** A game that is played line by line. */
export interface PlainGame {
  setting: Setting;
  session: Session;
  recorder: Recorder;
  typing: Typing;
  /** What is told before the first line is read. */
  opening: readonly string[];
  /** Where the script comes from, for messages. */
  script: string | null;
}

const INTERRUPTED = 130;

/**
 * Plays a game in words: reads a line, answers it, until the lines end, somebody quits or Ctrl-C is pressed. The game
 * is saved after each day and at the end, on every way out.
 *
 * @returns the exit code: 0 fine, 1 where a script had a line that could not be read, 130 after Ctrl-C
 */
export async function playPlain(game: PlainGame): Promise<number> {
  const { typing } = game;
  let { session } = game;
  let unread = 0;
  let hasQuit = false;
  const onBrokenPipe = (): void => {
    saveAtEnd(game.recorder, session);
  };
  process.stdout.prependListener('error', onBrokenPipe);
  say(game.opening);
  typing.prompt();
  for await (const { text, number } of typing.lines) {
    if (typing.echoes) process.stdout.write(`> ${forOneLine(text)}\n`);
    const { session: next, quits, faults } = carryOutLine(game, session, text);
    session = next;
    unread += faults.length;
    if (number !== null) {
      for (const fault of faults) process.stderr.write(`${game.script}:${number}: ${forOneLine(fault)}\n`);
    }
    hasQuit = quits;
    if (quits) break;
    typing.prompt();
  }
  typing.close();
  if (!typing.echoes && !hasQuit) process.stdout.write('\n');
  process.stdout.off('error', onBrokenPipe);
  saveAtEnd(game.recorder, session);
  if (typing.interrupted()) return INTERRUPTED;
  return game.script !== null && unread > 0 ? 1 : 0;
}

interface Carried {
  session: Session;
  quits: boolean;
  faults: string[];
}

function carryOutLine(game: PlainGame, before: Session, text: string): Carried {
  const faults: string[] = [];
  let session = before;
  for (const sentence of sentencesOf(text)) {
    const told = answer(game.setting, session, sentence);
    const { session: next, lines, effect } = told;
    say(toldBy(told));
    if (next.played.length > session.played.length) tryRecord(game.recorder, next, game.recorder.path);
    session = next;
    if (effect.type === 'quit') return { session, quits: true, faults };
    if (effect.type === 'save') saveNow(game.recorder, session, effect.name);
    if (effect.type === 'unread') faults.push(lines.join(' '));
  }
  return { session, quits: false, faults };
}

/** Prints lines of at most 78 columns, and an empty one after them. */
function say(lines: readonly string[]): void {
  if (lines.length === 0) return;
  const rows = wrapped(lines.map((line) => forTerminal(line)));
  process.stdout.write(`${rows.join('\n')}\n\n`);
}

function saveNow(recorder: Recorder, session: Session, name: string | null): void {
  const path = name === null ? recorder.path : join(dirname(recorder.path), `${name}.json`);
  if (tryRecord(recorder, session, path)) say([name === null ? 'Saved.' : `Saved as "${name}".`]);
}

function saveAtEnd(recorder: Recorder, session: Session): void {
  const isSaved = recorder.saved === session.state || tryRecord(recorder, session, recorder.path);
  if (isSaved) process.stderr.write(`Game saved: ${forOneLine(recorder.path)}\n`);
  if (isSaved && session.state.outcome) {
    process.stderr.write(`To set it beside the reports: sukhnah-sim compare ${forOneLine(recorder.path)}\n`);
  }
  const given = session.history.present.flat().length;
  if (given > 0) {
    const orders = given === 1 ? 'The order' : `The ${given} orders`;
    process.stderr.write(`${orders} for a day not yet played: not kept. Give them again when you resume.\n`);
  }
}

/** A game goes on although its folder cannot be written; the player is told. */
function tryRecord(recorder: Recorder, session: Session, path: string): boolean {
  try {
    record(recorder, session, path);
    if (path === recorder.path) recorder.saved = session.state;
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`The game is not saved: ${forOneLine(error.message)}\n`);
    return false;
  }
}

import { completionsFor } from '../../parser/complete.js';
import { guideOpening } from '../../session/guide.js';
import { answerTo } from '../../session/questions.js';
import type { Session, Setting } from '../../session/session.js';
import { readTextFile } from '../files.js';
import { wantsFullScreen } from '../full-screen/wanted.js';
import { openNewGame } from '../open-new-game.js';
import { playPlain } from '../plain.js';
import { savesFolder } from '../saves.js';
import { scriptLines, stdinLines, type Typing } from '../typed-lines.js';
import { UsageError } from '../usage-error.js';
import type { PlayGameOptions } from './play.js';

/**
 * Plays a new game: on the full screen of a terminal, or in words.
 *
 * @returns the exit code
 * @throws {UsageError} where an option is wrong
 */
export async function playGame(options: PlayGameOptions): Promise<number> {
  const script = readScript(options.script);
  const folder = savesFolder(options.saves);
  const game = await openNewGame(options, folder);
  if (wantsFullScreen(options)) {
    const { runFullScreen } = await import('../full-screen/run-full-screen.js');
    return runFullScreen({ game, isResumed: false, warning: null }, folder, options);
  }
  const { setting, session, recorder } = game;
  return playPlain({
    setting,
    session,
    recorder,
    typing: typingFor(script, options.plain, setting),
    opening: [
      ...answerTo(setting, session, { type: 'briefing' }),
      '',
      ...openingLines(setting, session, recorder.seed),
    ],
    script: options.script ?? null,
  });
}

/** The situation, what to type first, and where the scenario has a guide, its first step. */
export function openingLines(setting: Setting, session: Session, seed: string): string[] {
  const guide = guideOpening(setting, session);
  return [
    ...answerTo(setting, session, { type: 'look' }),
    '',
    `Seed ${seed}. Type orders in words, "help" for all commands, "end day" when you are done.`,
    ...(guide.length === 0 ? [] : ['', ...guide]),
  ];
}

/** Where the lines of a game come from. */
export function typingFor(script: string | null, plain: boolean, { lexicon }: Setting): Typing {
  return script === null ? stdinLines(plain, (line) => completionsFor(lexicon, line)) : scriptLines(script);
}

/** The text of the script, or null where none is named. */
export function readScript(path: string | undefined): string | null {
  if (path === undefined) return null;
  const file = readTextFile(path);
  if (file === null) throw new UsageError(`--script ${path}: there is no such file`);
  return file.text;
}

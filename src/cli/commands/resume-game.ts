import { SaveError } from '../../save/save-error.js';
import { wantsFullScreen } from '../full-screen/wanted.js';
import { openSavedGame, savePath } from '../open-saved-game.js';
import { playPlain } from '../plain.js';
import { savesFolder } from '../saves.js';
import { forOneLine } from '../text.js';
import { openingLines, readScript, typingFor } from './play-game.js';
import type { ResumeOptions } from './resume.js';

/**
 * Goes on with a saved game from its last finished day.
 *
 * @returns the exit code
 * @throws {UsageError} where there is no such save, SaveError where it cannot be used
 */
export async function resumeGame(options: ResumeOptions): Promise<number> {
  const script = readScript(options.script);
  const folder = savesFolder(options.saves);
  const path = savePath(options.save, folder);
  if (wantsFullScreen(options)) return resumeOnScreen(path, folder, options);
  const game = await openSavedGame(path, options.scenario);
  const { setting, session, recorder, title, warning } = game;
  if (warning) process.stderr.write(`${forOneLine(warning)}\n`);
  return playPlain({
    setting,
    session,
    recorder,
    typing: typingFor(script, options.plain, setting),
    opening: [`${title}, resumed.`, '', ...openingLines(setting, session, recorder.seed)],
    script: options.script ?? null,
  });
}

/** Goes on with the game on the full screen; where none was named and the last one cannot be used, the others are offered. */
async function resumeOnScreen(path: string, folder: string, options: ResumeOptions): Promise<number> {
  const { runFullScreen } = await import('../full-screen/run-full-screen.js');
  try {
    const game = await openSavedGame(path, options.scenario);
    return await runFullScreen({ game, isResumed: true, warning: game.warning }, folder, options);
  } catch (error) {
    if (options.save !== undefined || !(error instanceof SaveError)) throw error;
    // As if somebody had chosen to go on with a saved game.
    const said = { type: 'told', text: forOneLine(error.message) } as const;
    return runFullScreen(null, folder, options, [{ type: 'key', key: 'c' }, said]);
  }
}

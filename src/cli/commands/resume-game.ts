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
  const game = await openSavedGame(path, options.scenario);
  if (wantsFullScreen(options)) {
    const { runFullScreen } = await import('../full-screen/run-full-screen.js');
    return runFullScreen({ game, isResumed: true, warning: game.warning }, folder, options);
  }
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

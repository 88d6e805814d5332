import { DEBRIEF_PAGES } from '../../tui/debrief/debrief-rows.js';
import { runFullScreen } from '../full-screen/run-full-screen.js';
import { openSavedGame } from '../open-saved-game.js';
import { savesFolder } from '../saves.js';
import type { CompareOptions } from './compare.js';
import { openCompared } from './open-compared.js';

/** The key of the page "Beside the reports" in the debrief. */
const PAGE = String(DEBRIEF_PAGES.indexOf('Beside the reports') + 1);

/**
 * Opens the debrief of a finished game beside the reports on the full screen.
 *
 * @returns the exit code; null for a game that is not over, or that comes out differently now: words are for those
 * @throws {SaveError} where the save cannot be used
 */
export async function compareOnScreen(options: CompareOptions): Promise<number | null> {
  const { different } = await openCompared(options);
  if (different !== null) return null;
  const game = await openSavedGame(options.save, options.scenario);
  if (game.session.state.outcome === null) return null;
  const first = { game, isResumed: true, warning: game.warning };
  return runFullScreen(first, savesFolder(undefined), options, [{ type: 'key', key: PAGE }]);
}

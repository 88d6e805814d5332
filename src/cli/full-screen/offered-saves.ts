import { basename } from 'node:path';
import { counted } from '../../report/number.js';
import type { OfferedSave } from '../../tui/app.js';
import { readSaveFile } from '../read-saves.js';
import { savesIn } from '../saves.js';
import { forOneLine } from '../text.js';

/** The saved games in `folder`, the one played last on top, the broken ones with what is wrong with them. */
export function offeredSaves(folder: string): OfferedSave[] {
  return savesIn(folder).map((path) => ({ path, name: basename(path, '.json'), ...aboutSave(path) }));
}

function aboutSave(path: string): { about: string; isPlayable: boolean } {
  try {
    const { save, warning } = readSaveFile(path);
    const players = Object.entries(save.players).map(([side, player]) => `${side}: ${player}`);
    const days = counted(save.turns.length, 'day');
    const about = `${save.scenario}, ${days} played, ${players.join(', ')}${warning ? ' (from the save before)' : ''}`;
    return { about: forOneLine(about), isPlayable: true };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SaveError') throw error;
    return { about: forOneLine(error.message), isPlayable: false };
  }
}

import type { Coverage, Outlet } from '../engine/model/outlet.js';
import { type Holder, NOBODY } from '../engine/model/side.js';
import { keyOf } from '../engine/random/stream.js';
import { sortedById } from './ground.js';
import type { ScenarioFiles } from './library.js';
import type { OutletEntry } from './outlets-file.js';

/** The outlets that publish during a game, sorted by id. */
export function compileOutlets({ file, library }: Pick<ScenarioFiles, 'file' | 'library'>): Outlet[] {
  return sortedById(library.outlets).map((entry) => ({
    id: entry.id,
    name: entry.name,
    character: entry.character,
    leaning: entry.leaning,
    side: holderNumberOf(file, entry.leaning),
    own: entry.own && coverageOf(entry.own),
    other: coverageOf(entry.other),
    early: entry.early.value,
    false: entry.false.value,
    corrects: entry.corrects.value,
    error: entry.error.value,
    key: keyOf(entry.id),
    leaningKey: keyOf(`leaning ${entry.leaning}`),
  }));
}

/** The number of the side that has this id, NOBODY where none has. */
function holderNumberOf({ sides }: ScenarioFiles['file'], leaning: string): Holder {
  const side = sides.findIndex(({ id }) => id === leaning);
  return side < 0 ? NOBODY : side;
}

function coverageOf({ hears, lag: { low, best, high }, losses }: OutletEntry['other']): Coverage {
  return { hears: hears.value, lag: { low, best, high }, losses: losses.value };
}

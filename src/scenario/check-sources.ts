import type { Tell } from './check.js';
import { formatPath } from './fault.js';
import { LIBRARY_NAMES, type ScenarioFiles } from './library.js';

/** Tells of source ids, anywhere in the files, that lead to no source. */
export function checkSources({ file, library }: ScenarioFiles, tell: Tell): void {
  const known = new Set(library.sources.map(({ id }) => id));
  const { totals, sources, ...lists } = library;
  const look = (name: Parameters<Tell>[0], part: unknown, path: Path) =>
    eachSource(part, path, (id, at) => {
      if (known.has(id)) return;
      const right = 'the id of a source in the list';
      tell(name, formatPath(stepsOf(at)), `is "${id}", which is not in the list of sources`, right);
    });
  look('scenario', file, null);
  look('forces', totals, { before: null, step: 'totals' });
  for (const name of LIBRARY_NAMES) {
    if (name !== 'sources') look(name, lists[name], { before: null, step: name });
  }
}

/** A path as a chain, last step first: it costs nothing until there is a fault to tell of. */
type Path = { before: Path; step: PropertyKey } | null;

function stepsOf(path: Path): PropertyKey[] {
  return path === null ? [] : [...stepsOf(path.before), path.step];
}

/** Calls `found` with every id in a list named `sources`, at any depth of `value`. */
function eachSource(value: unknown, path: Path, found: (id: string, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue;
    const here: Path = { before: path, step: isList ? Number(key) : key };
    if (key !== 'sources' || !Array.isArray(part)) eachSource(part, here, found);
    else
      for (const [i, id] of part.entries()) if (typeof id === 'string') found(id, { before: here, step: i });
  }
}

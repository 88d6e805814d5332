import { isJoiningWord } from '../text/joining-words.js';
import type { Tell } from './check.js';
import type { LibraryName, ScenarioFiles } from './library.js';

/** Tells of entries of one list that share an id, and of ids that no player could type. */
export function checkIds({ file, library }: ScenarioFiles, tell: Tell): void {
  const shared = [
    'places',
    'links',
    'lines',
    'sources',
    'forces',
    'claims',
    'contradictions',
    'outlets',
  ] as const;
  for (const name of shared) checkList(name, name, library[name], tell);
  checkList('forces', 'totals', library.totals, tell);
  checkList('scenario', 'sides', file.sides, tell);
  checkList('scenario', 'formations', file.formations, tell);
  checkList('scenario', 'objectives', file.objectives, tell);
  checkList('scenario', 'hypotheses', file.hypotheses, tell);
  for (const [i, { options }] of file.hypotheses.entries()) {
    checkList('scenario', `hypotheses[${i}].options`, options, tell);
  }
  checkTypable('places', 'places', library.places, tell);
  checkTypable('links', 'links', library.links, tell);
  checkTypable('outlets', 'outlets', library.outlets, tell);
  checkTypable('scenario', 'formations', file.formations, tell);
  checkRepeats('map', file.map, tell);
  checkRepeats(
    'ground',
    file.ground.map(({ place, link }) => place ?? link!),
    tell,
  );
}

function checkList(
  file: LibraryName | 'scenario',
  path: string,
  entries: readonly { id: string }[],
  tell: Tell,
): void {
  const first = new Map<string, number>();
  for (const [i, { id }] of entries.entries()) {
    const other = first.get(id);
    if (other === undefined) first.set(id, i);
    else tell(file, `${path}[${i}].id`, `is "${id}", as that of ${path}[${other}]`, 'an id of its own');
  }
}

/** In an order, a word such as "to" belongs to the sentence. */
function checkTypable(
  file: LibraryName | 'scenario',
  path: string,
  entries: readonly { id: string }[],
  tell: Tell,
): void {
  for (const [i, { id }] of entries.entries()) {
    if (!isJoiningWord(id)) continue;
    tell(file, `${path}[${i}].id`, `is "${id}", a word that joins names in orders`, 'an id that names it');
  }
}

function checkRepeats(path: string, ids: readonly string[], tell: Tell): void {
  for (const [i, id] of ids.entries()) {
    const first = ids.indexOf(id);
    if (first < i)
      tell('scenario', `${path}[${i}]`, `names "${id}" again, after ${path}[${first}]`, 'each one once');
  }
}

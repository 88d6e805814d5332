import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../src/engine/model/side.js';
import { loadChecked, noteOf } from '../../src/scenario/checked.js';
import { drillFiles, type Files, faultsAfter, loadFiles } from './drill-files.js';

const THEATRE = 'theatre/outlets.json';

/** The drill's files with the outlets of the theatre in place of its own, which are none. */
function withOutlets(change: (files: Files) => void = () => {}): Files {
  const files = drillFiles();
  files[THEATRE] = JSON.parse(readFileSync(`scenarios/${THEATRE}`, 'utf8'));
  files['drill.json'].library.outlets = THEATRE;
  change(files);
  return files;
}

const faultsWith = (change: (outlets: Files[string][]) => void) =>
  faultsAfter((files) =>
    Object.assign(
      files,
      withOutlets((all) => change(all[THEATRE].outlets)),
    ),
  );

test('a scenario without outlets has no press', () => {
  expect(loadFiles(drillFiles()).scenario.briefing.outlets).toEqual([]);
});

test('outlets are compiled sorted by id, with the side they lean to, or none', () => {
  const { outlets } = loadFiles(withOutlets((files) => files[THEATRE].outlets.reverse())).scenario.briefing;
  const ids = outlets.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(Object.fromEntries(outlets.map(({ id, side }) => [id, side]))).toMatchObject({
    amn: 0,
    amaq: 1,
    sohr: NOBODY,
    reuters: NOBODY,
  });
  for (const { side, own } of outlets) expect(own === null).toBe(side === NOBODY);
});

test('a scenario that names no file of outlets has those of the theatre', () => {
  const named = loadFiles(withOutlets());
  const unnamed = loadFiles(withOutlets((files) => delete files['drill.json'].library.outlets));
  expect(unnamed.scenario).toEqual(named.scenario);
});

test('a scenario that names no file of outlets is taken as checked like any other', () => {
  const files = withOutlets((all) => delete all['drill.json'].library.outlets);
  const textOf = (path: string) => ({ path, text: JSON.stringify(files[path]) });
  const own = textOf('drill.json');
  const checked = loadFiles(files);
  expect(loadChecked(own, textOf, noteOf(own, textOf, checked))).toEqual(checked);
});

describe('a fault is told with its place:', () => {
  test.each<[string, (outlets: Files[string][]) => void, object]>([
    [
      'habits for no side',
      (outlets) => {
        outlets[0].own = null;
      },
      { file: THEATRE, path: 'outlets[0].own', right: expect.stringContaining('habits for the side') },
    ],
    [
      'a leaning that is none',
      (outlets) => {
        outlets[0].leaning = 'left';
      },
      { path: 'outlets[0].leaning', right: 'one of gov, is, opposition, none' },
    ],
    [
      'a share above all',
      (outlets) => {
        outlets[1].early.value = 1001;
      },
      { path: 'outlets[1].early.value', right: 'a whole number from 0 to 1000' },
    ],
    [
      'a lag that falls',
      (outlets) => {
        outlets[1].other.lag.best = 20;
      },
      { path: 'outlets[1].other.lag', right: 'low <= best <= high' },
    ],
    [
      'a habit without a reason',
      (outlets) => {
        delete outlets[2].corrects.note;
      },
      { path: 'outlets[2].corrects.note' },
    ],
    [
      'a source that is not there',
      (outlets) => {
        outlets[2].sources = ['Z9'];
      },
      { path: 'outlets[2].sources[0]', wrong: 'is "Z9", which is not in the list of sources' },
    ],
    [
      'two of one id',
      (outlets) => {
        outlets[3].id = outlets[2].id;
      },
      { path: 'outlets[3].id', right: 'an id of its own' },
    ],
    [
      'an id that belongs to the sentence',
      (outlets) => {
        outlets[3].id = 'with';
      },
      { path: 'outlets[3].id', wrong: 'is "with", a word that joins names in orders' },
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsWith(change)).toEqual([expect.objectContaining(fault)]);
  });

  test('a file that is not there', () => {
    const faults = faultsAfter((files) => {
      delete files['drill.json'].library.outlets;
    });
    expect(faults).toMatchObject([
      { path: 'library.outlets', wrong: `is "${THEATRE}", where there is no file` },
    ]);
  });
});

test('every habit in the theatre that rests on reports names them, and every outlet its sources', () => {
  const { library } = loadFiles(withOutlets());
  for (const { sources } of library.outlets) expect(sources.length).toBeGreaterThan(0);
  const derived = JSON.stringify(library.outlets).match(/"basis":"derived"(?!,"sources":\[")/g);
  expect(derived).toBeNull();
});

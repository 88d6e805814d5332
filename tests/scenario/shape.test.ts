import { expect, test } from 'vitest';
import { formatFault } from '../../src/scenario/fault.js';
import { drillFiles, type Files, faultsAfter } from './drill-files.js';

test('the drill has no faults', () => {
  expect(faultsAfter(() => {})).toEqual([]);
});

const SCENARIO = 'drill.json';
const PLACES = 'drill/places.json';
const LINKS = 'drill/links.json';
const FIGURES = 'theatre/figures.json';

type Row = [
  name: string,
  change: (files: Files) => void,
  file: string,
  path: string,
  wrong: string,
  right: string,
];

test.each<Row>([
  [
    'a misspelt key',
    (files) => {
      files[SCENARIO].formations[3].postur = 'hasty';
    },
    SCENARIO,
    'formations[3]',
    'has the unknown key "postur"',
    'an object with no keys but id, force',
  ],
  [
    'a missing key',
    (files) => delete files[SCENARIO].end,
    SCENARIO,
    'end',
    'is missing',
    'a date that exists',
  ],
  [
    'a date that does not exist',
    (files) => {
      files[SCENARIO].start = '2017-06-31';
    },
    SCENARIO,
    'start',
    'is "2017-06-31"',
    'a date that exists',
  ],
  [
    'men who are not whole',
    (files) => {
      files[SCENARIO].formations[0].men.best = 1200.5;
    },
    SCENARIO,
    'formations[0].men.best',
    'is 1200.5',
    'a whole number from 1 to 100000',
  ],
  [
    'too many men',
    (files) => {
      files[SCENARIO].formations[0].men.high = 1e9;
    },
    SCENARIO,
    'formations[0].men.high',
    'is 1000000000',
    'a whole number from 1 to 100000',
  ],
  [
    'a number as a text',
    (files) => {
      files[LINKS].links[0].length.value = '20';
    },
    LINKS,
    'links[0].length.value',
    'is "20"',
    'a number from 0.1 to 500',
  ],
  [
    'a link without length',
    (files) => {
      files[LINKS].links[0].length.value = 0;
    },
    LINKS,
    'links[0].length.value',
    'is 0',
    'a number from 0.1 to 500',
  ],
  [
    'a reported datum without a source',
    (files) => {
      files[PLACES].places[0].terrain.basis = 'reported';
    },
    PLACES,
    'places[0].terrain.sources',
    'is missing',
    'at least one source id, because the basis is "reported"',
  ],
  [
    'an assumption without a note',
    (files) => delete files[PLACES].places[0].terrain.note,
    PLACES,
    'places[0].terrain.note',
    'is missing',
    'a note that says how or why, because the basis is "assumed"',
  ],
  [
    'a number without a basis',
    (files) => delete files[SCENARIO].sides[0].operations.basis,
    SCENARIO,
    'sides[0].operations.basis',
    'is missing',
    'one of reported, derived, assumed',
  ],
  [
    'a range that falls',
    (files) => {
      files[SCENARIO].formations[0].men.low = 1300;
    },
    SCENARIO,
    'formations[0].men',
    'is {"low":1300,"best":1200',
    'low <= best <= high',
  ],
  [
    'arrivals that fall',
    (files) => {
      files[SCENARIO].formations[2].arrives.low = '2017-07-05';
    },
    SCENARIO,
    'formations[2].arrives',
    'is {"low":"2017-07-05"',
    'low <= best <= high',
  ],
  [
    'an arrival on a day that does not exist',
    (files) => {
      files[SCENARIO].formations[2].arrives.low = '2017-07-32';
    },
    SCENARIO,
    'formations[2].arrives.low',
    'is "2017-07-32"',
    'a date that exists',
  ],
  [
    'a start in words',
    (files) => {
      files[SCENARIO].start = '13 July 2017';
    },
    SCENARIO,
    'start',
    'is "13 July 2017"',
    'a date that exists',
  ],
  [
    'an objective in words of its own',
    (files) => {
      files[SCENARIO].objectives[0].text = 'Take East Village by 30 July.';
    },
    SCENARIO,
    'objectives[0]',
    'has the unknown key "text"',
    'an object with no keys but id, side, type',
  ],
  [
    'an id with capitals',
    (files) => {
      files[SCENARIO].objectives[0].id = 'Take';
    },
    SCENARIO,
    'objectives[0].id',
    'is "Take"',
    'an id of small letters, digits and hyphens',
  ],
  [
    'a place outside the theatre',
    (files) => {
      files[PLACES].places[0].position.lat = 51.5;
    },
    PLACES,
    'places[0].position.lat',
    'is 51.5',
    'a number from 31 to 38',
  ],
  [
    'a third side',
    (files) => files[SCENARIO].sides.push(files[SCENARIO].sides[0]),
    SCENARIO,
    'sides',
    'is [',
    'exactly two sides',
  ],
  [
    'an objective to take without a date',
    (files) => delete files[SCENARIO].objectives[0].by,
    SCENARIO,
    'objectives[0].by',
    'is missing',
    'a date for take',
  ],
  [
    'levels of victory that fall',
    (files) => {
      files[SCENARIO].levels.major = 70;
    },
    SCENARIO,
    'levels',
    'is {"decisive":60,"major":70',
    'decisive > major > minor',
  ],
  [
    'an override that names no figure',
    (files) => {
      files[SCENARIO].overrides['march.cautios'] = files[FIGURES].figures.march.cautious;
    },
    SCENARIO,
    'overrides',
    'has the unknown key "march.cautios"',
    'march.metres, march.kind, march.cautious ... (',
  ],
  [
    'an override of the wrong kind',
    (files) => {
      files[SCENARIO].overrides['march.cautious'] = { ...files[FIGURES].figures.march.cautious, value: [] };
    },
    SCENARIO,
    'overrides["march.cautious"].value',
    'is []',
    'a whole number from 0 to 1000',
  ],
  [
    'an absolute path in the library',
    (files) => {
      files[SCENARIO].library.lines = '/etc/passwd.json';
    },
    SCENARIO,
    'library.lines',
    'is "/etc/passwd.json"',
    'a relative path that ends in .json',
  ],
  [
    'a library file that is not there',
    (files) => delete files['drill/claims.json'],
    SCENARIO,
    'library.claims',
    'is "drill/claims.json", where there is no file',
    'the path of a file',
  ],
  [
    'a library file that is no JSON',
    (files) => {
      files['drill/claims.json'] = '{\n  "claims": [}\n';
    },
    'drill/claims.json',
    'line 2, column 14',
    'has "}"',
    'a value',
  ],
  [
    'a scenario that is no JSON',
    (files) => {
      files[SCENARIO] = 'scenario';
    },
    SCENARIO,
    'line 1, column 1',
    'has "s"',
    'a value',
  ],
  [
    'a scenario that is a list',
    (files) => {
      files[SCENARIO] = [];
    },
    SCENARIO,
    '',
    'is []',
    'an object with no keys but',
  ],
])('%s is the one fault', (_, change, file, path, wrong, right) => {
  expect(faultsAfter(change)).toMatchObject([
    { file, path, wrong: expect.stringContaining(wrong), right: expect.stringContaining(right) },
  ]);
});

test('faults of several files, and of one object, are told together', () => {
  const faults = faultsAfter((files) => {
    files[PLACES].places[0].terrain = { value: 'swamp', basis: 'reported', confidence: 'sure' };
    delete files[SCENARIO].name;
    files['drill/lines.json'] = '[';
  });
  expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'drill.json name',
    'drill/places.json places[0].terrain.value',
    'drill/places.json places[0].terrain.confidence',
    'drill/places.json places[0].terrain.sources',
    'drill/lines.json line 1, column 2',
  ]);
});

test('faults of meaning are told beside those of shape that leave the build of the files intact', () => {
  const faults = faultsAfter((files) => {
    files[SCENARIO].formations[0].at = 'nowhere';
    files[SCENARIO].formations[0].quality.value = -5;
    files[SCENARIO].formations[1].kind = 'cavalry';
    files[PLACES].places[0].colour = 'red';
    delete files[PLACES].places[1].terrain.note;
  });
  expect(faults.map(({ path }) => path)).toEqual([
    'formations[0].quality.value',
    'formations[1].kind',
    'places[0]',
    'places[1].terrain.note',
    'formations[0].at',
  ]);
});

test('a fault in an entry of a list names its id as well as its number', () => {
  const faults = faultsAfter((files) => {
    files[SCENARIO].formations[1].at = 'nowhere';
    files[PLACES].places[0].terrain.value = 'swamp';
    files[SCENARIO].formations[0].id = 'West';
  });
  expect(faults.map((fault) => formatFault(fault).split(' is ')[0])).toEqual([
    'drill.json: formations[0].id',
    `drill/places.json: places[0].terrain.value (${drillFiles()[PLACES].places[0].id})`,
    `drill.json: formations[1].at (${drillFiles()[SCENARIO].formations[1].id})`,
  ]);
});

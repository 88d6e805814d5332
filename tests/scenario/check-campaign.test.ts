import { expect, test } from 'vitest';
import { type Files, faultsAfter } from './drill-files.js';

type Row = [
  name: string,
  change: (drill: Files, files: Files) => void,
  path: string,
  wrong: string,
  right: string,
];

const WHY = { basis: 'assumed', confidence: 'low', note: 'Invented for the test.' };
const RACE = { party: 'sdf', low: '2017-07-08', best: '2017-07-09', high: '2017-07-20', places: [], ...WHY };
/** Closes east-hill, 5 km round it. */
const ZONE = { name: 'the hill zone', lat: 34.554, lon: 39.0548, km: 5, ...WHY };
const people = (place: string) => ({ place, low: 10, best: 20, high: 30, ...WHY });

/** Objective 1 is to hold west-village, objective 6 to watch it from the east. */
function asks(drill: Files, no: number, change: object): void {
  const { by: _, ...objective } = drill.objectives[no];
  drill.objectives[no] = { ...objective, ...change };
}

/** West-village belongs to a west whose base reaches it by air alone. */
function besiegeVillage(drill: Files): void {
  drill.sides[0].bases = [{ ...drill.sides[0].bases[0], place: 'west-village', byAir: true }];
}

test.each<Row>([
  [
    'a race against a side',
    (drill) => {
      drill.race = { ...RACE, party: 'is' };
    },
    'race.party',
    'is "is", which is none',
    'a party that no side is: sdf, us, us-rebel',
  ],
  [
    'a race against nobody that is known',
    (drill) => {
      drill.race = { ...RACE, party: 'rome' };
    },
    'race.party',
    'is "rome", which is none',
    'a party that no side is',
  ],
  [
    'a race that cannot be lost',
    (drill) => {
      drill.race = { ...RACE, low: '2017-07-13', best: '2017-07-14' };
    },
    'race.low',
    'is 2017-07-13, outside the scenario',
    '2017-07-01 to 2017-07-12',
  ],
  [
    'a race for a place off the map',
    (drill) => {
      drill.race = { ...RACE, places: ['east-hil'] };
    },
    'race.places[0]',
    'is "east-hil", which is not on the map',
    'did you mean "east-hill"?',
  ],
  [
    'a race for one place twice',
    (drill) => {
      drill.race = { ...RACE, places: ['east-hill', 'east-hill'] };
    },
    'race.places[1]',
    'names "east-hill" again',
    'each one once',
  ],
  [
    'points for a race that is not run',
    (drill) => {
      drill.objectives[0].late = 10;
    },
    'objectives[0].late',
    'is 10, where there is no race',
    'no `late`, or a race',
  ],
  [
    'a zone that closes nothing',
    (drill) => {
      drill.zones = [{ ...ZONE, lat: 33 }];
    },
    'zones[0]',
    'closes no place of the map and no link in play',
    'a zone that does, or none',
  ],
  [
    'a formation in a zone',
    (drill) => {
      drill.zones = [ZONE];
    },
    'formations[11].at',
    'is "east-hill", in "the hill zone", which nobody may enter',
    'a place outside it',
  ],
  [
    'people off the map',
    (drill) => {
      drill.people = [people('west-hil')];
    },
    'people[0].place',
    'is "west-hil", which is not on the map',
    'did you mean "west-hill"?',
  ],
  [
    'people counted twice',
    (drill) => {
      drill.people = [people('west-hill'), people('west-village'), people('west-hill')];
    },
    'people[2].place',
    'is "west-hill", as that of people[0]',
    'each place once',
  ],
  [
    'a base that fades by more than it has',
    (drill) => {
      drill.sides[0].bases[0].fades = { value: 6001, ...WHY };
    },
    'sides[0].bases[0].fades.value',
    'is 6001, more than the base feeds',
    'at most 6000',
  ],
  [
    'demolition where nothing can be wrecked',
    (drill) => {
      drill.sides[1].demolishes = { value: true, ...WHY };
    },
    'sides[1].demolishes.value',
    'is true, and nothing on the map could be wrecked',
    'false, or one of gasfield',
  ],
  [
    'landings by a side without an elite group',
    (drill) => {
      drill.sides[0].landings = { value: 1, ...WHY };
    },
    'sides[0].landings.value',
    'is 1, and "gov" has nobody to land',
    'a formation of kind elite with no more than 250 men',
  ],
  [
    'landings by an elite group that is too large',
    (drill) => {
      drill.sides[0].landings = { value: 1, ...WHY };
      Object.assign(drill.formations[0], { kind: 'elite' });
      Object.assign(drill.formations[0].men, { low: 251 });
    },
    'sides[0].landings.value',
    'is 1, and "gov" has nobody to land',
    'no more than 250 men',
  ],
  [
    'relief of a place that the enemy holds',
    (drill) => asks(drill, 1, { type: 'relieve', place: 'east-village', by: '2017-07-09' }),
    'objectives[1].place',
    'is "east-village", which "gov" does not hold at the start',
    'a place of "gov"',
  ],
  [
    'relief of a place that nobody besieges',
    (drill) => asks(drill, 1, { type: 'relieve', by: '2017-07-09' }),
    'objectives[1].place',
    'is "west-village", which is joined to a base of "gov" at the start',
    'a place that is besieged',
  ],
  [
    'a siege of a place that is none',
    (drill) => asks(drill, 6, { type: 'besiege' }),
    'objectives[6].place',
    'is "west-village", which is joined to a base of "gov" at the start',
    'a place that is besieged',
  ],
  [
    'a siege of a place of its own',
    (drill) => asks(drill, 6, { type: 'besiege', place: 'east-village' }),
    'objectives[6].place',
    'is "east-village", which "gov" does not hold at the start',
    'a place of "gov"',
  ],
  [
    'supply of a place that the enemy holds',
    (drill) => asks(drill, 1, { type: 'supply', place: 'east-village', days: 2 }),
    'objectives[1].place',
    'is "east-village", which "gov" does not hold at the start',
    'a place of "gov"',
  ],
  [
    'supply that fails on no day',
    (drill) => asks(drill, 1, { type: 'supply', days: 12 }),
    'objectives[1].days',
    'is 12, in a game of 12 days',
    '0 to 11',
  ],
  [
    'a place of its own to be cut off',
    (drill) => asks(drill, 6, { type: 'cut-off', place: 'east-village', days: 2 }),
    'objectives[6].place',
    'is "east-village", which "is" holds at the start',
    'a place to cut the enemy off from',
  ],
  [
    'a road cut on no day',
    (drill) => asks(drill, 6, { type: 'cut-off', days: 0 }),
    'objectives[6].days',
    'is 0, in a game of 12 days',
    '1 to 12',
  ],
])('%s is the one fault', (_, change, path, wrong, right) => {
  expect(faultsAfter((files) => change(files['drill.json'], files))).toMatchObject([
    { file: 'drill.json', path, wrong, right: expect.stringContaining(right) },
  ]);
});

test('a race, a zone, people, landings, sieges and cut roads that are right have no fault', () => {
  const change = ({ 'drill.json': drill }: Files): void => {
    drill.race = { ...RACE, places: ['east-base'] };
    drill.objectives[0].late = 10;
    drill.zones = [{ ...ZONE, lat: 34.5, lon: 39.15, km: 3 }];
    drill.people = [people('west-hill'), people('east-hill')];
    drill.sides[0].landings = { value: 1, ...WHY };
    Object.assign(drill.formations[0], { kind: 'elite' });
    Object.assign(drill.formations[0].men, { low: 250 });
    drill.sides[0].bases[0].fades = { value: 6000, ...WHY };
    besiegeVillage(drill);
    asks(drill, 1, { type: 'relieve', by: '2017-07-12' });
    asks(drill, 6, { type: 'besiege' });
    asks(drill, 2, { type: 'supply', place: 'west-hill', days: 11 });
    asks(drill, 5, { type: 'cut-off', place: 'west-hill', days: 12 });
  };
  expect(faultsAfter(change)).toEqual([]);
});

test('a zone is looked at where the map names a place that no file has, too', () => {
  const faults = faultsAfter(({ 'drill.json': drill, 'drill/places.json': places }) => {
    drill.zones = [{ ...ZONE, lat: 34.5, lon: 39.15, km: 3 }];
    places.places = places.places.filter(({ id }: { id: string }) => id !== 'west-hill');
  });
  expect(faults).toContainEqual(expect.objectContaining({ wrong: expect.stringContaining('west-hill') }));
});

test.each([
  ['race', (drill: Files) => Object.assign(drill, { race: { ...RACE, best: '2017-07-07' } }), 'race'],
  [
    'people',
    (drill: Files) => Object.assign(drill, { people: [{ ...people('west-hill'), best: 31 }] }),
    'people[0]',
  ],
  [
    'vehicle bombs',
    (drill: Files) =>
      Object.assign(drill.formations[0], { vehicleBombs: { low: 3, best: 2, high: 4, ...WHY } }),
    'formations[0].vehicleBombs',
  ],
])('a range of %s that does not rise is a fault', (_, change, path) => {
  expect(faultsAfter((files) => change(files['drill.json']))).toMatchObject([
    { file: 'drill.json', path, right: 'low <= best <= high' },
  ]);
});

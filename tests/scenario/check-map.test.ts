import { expect, test } from 'vitest';
import { type Files, faultsAfter } from './drill-files.js';

type Row = [
  name: string,
  change: (drill: Files, files: Files) => void,
  path: string,
  wrong: string,
  right: string,
];

test.each<Row>([
  [
    'a source that leads nowhere',
    (drill) => {
      drill.hypotheses[0].sources = ['P4', 'Z99'];
    },
    'hypotheses[0].sources[1]',
    'is "Z99", which is not in the list of sources',
    'the id of a source in the list',
  ],
  [
    'an end before the start',
    (drill) => {
      drill.start = '2017-07-20';
      for (const formation of drill.formations) delete formation.arrives;
      drill.objectives = drill.objectives.map((objective: Files) => ({
        ...objective,
        type: 'hold',
        by: undefined,
      }));
      for (const i of [3, 7]) Object.assign(drill.objectives[i], { place: 'west-hill', men: undefined });
    },
    'end',
    'is 2017-07-12, before the start',
    'a date not before 2017-07-20',
  ],
  [
    'a game that is too long',
    (drill) => {
      drill.end = '2018-07-01';
    },
    'end',
    'is 2018-07-01, 366 days from the start',
    'a game of at most 200 days',
  ],
  [
    'an unknown place on the map',
    (drill) => {
      drill.map.push('east-hills');
    },
    'map[6]',
    'is "east-hills", which is not known',
    'the id of a place; did you mean "east-hill"?',
  ],
  [
    'a place twice on the map',
    (drill) => {
      drill.map.push('east-hill');
    },
    'map[6]',
    'names "east-hill" again, after map[1]',
    'each one once',
  ],
  [
    'a place that nothing joins to the rest',
    (drill, files) => {
      const { places } = files['drill/places.json'];
      places.push({ ...places[0], id: 'island', name: 'Island' });
      drill.map.push('island');
    },
    'map[6]',
    'is "island", which no link joins to the rest of the map',
    'a map in one part',
  ],
  [
    'a place whose holder is not known',
    (drill, files) => {
      files['drill/places.json'].places[0].control[0].date = '2017-07-02';
      drill.sides[1].bases = [];
    },
    'map[0]',
    'is "east-base", whose holder on 2017-07-01 is not known',
    'a holder in `ground`',
  ],
  [
    'ground off the map',
    (drill) => {
      drill.ground[0].place = 'nowhere';
    },
    'ground[0].place',
    'is "nowhere", which is not on the map',
    'a place of the map',
  ],
  [
    'ground on a link that is not in play',
    (drill) => {
      drill.ground[0] = { link: 'west-hill--east-hil', mines: drill.ground[0].mines };
    },
    'ground[0].link',
    'is "west-hill--east-hil", which is not in play',
    'a link in play; did you mean "west-hill--east-hill"?',
  ],
  [
    'works on a link',
    (drill) => {
      drill.ground[0] = { link: 'west-hill--east-hill', fortified: drill.ground[0].fortified };
    },
    'ground[0]',
    'gives the link "west-hill--east-hill" a holder or works',
    'a holder and works for places only',
  ],
  [
    'an unknown holder',
    (drill) => {
      drill.ground[0].holder = 'rome';
    },
    'ground[0].holder',
    'is "rome", which is not known',
    'one of gov, is, ',
  ],
  [
    'mines of no side',
    (drill) => {
      drill.ground[0].mines.of = 'us';
    },
    'ground[0].mines.of',
    'is "us", which is no side',
    'one of gov, is',
  ],
  [
    'a base that the enemy holds',
    (drill) => {
      drill.sides[0].bases[0].place = 'east-base';
    },
    'sides[0].bases[0].place',
    'is "east-base", which "gov" does not hold at the start',
    'a place that the side holds',
  ],
])('%s is the one fault', (_, change, path, wrong, right) => {
  expect(faultsAfter((files) => change(files['drill.json'], files))).toMatchObject([
    { file: 'drill.json', path, wrong, right: expect.stringContaining(right) },
  ]);
});

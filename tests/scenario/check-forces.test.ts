import { expect, test } from 'vitest';
import { type Files, faultsAfter } from './drill-files.js';

type Row = [
  name: string,
  change: (drill: Files, files: Files) => void,
  path: string,
  wrong: string,
  right: string,
];

/** Formations 0-5 are of the west (gov), 6-11 of the east; objectives 0-3 and 4-7 likewise. */
test.each<Row>([
  [
    'a formation with more men than its whole force',
    (drill, files) => {
      drill.formations[0].force = 'small';
      files['drill/forces.json'].forces.push(smallForce(1399));
    },
    'formations[0].men.high',
    'is 1400, more than the whole force "small" has',
    'at most 1399',
  ],
  [
    'a formation that stands twice',
    (drill) => {
      drill.formations[8].id = 'west-infantry';
    },
    'formations[8].id',
    'is "west-infantry", as that of formations[0]',
    'an id of its own',
  ],
  [
    'two formations of one name',
    (drill) => {
      drill.formations[7].name = 'West Infantry';
    },
    'formations[7].name',
    'is "West Infantry", as that of formations[0]',
    'a name of its own',
  ],
  [
    'a formation at a place that is not on the map',
    (drill) => {
      drill.formations[0].at = 'west-vilage';
    },
    'formations[0].at',
    'is "west-vilage", which is not on the map',
    'a place of the map; did you mean "west-village"?',
  ],
  [
    'a formation on a link that is not in play',
    (drill) => {
      drill.formations[0].at = { link: 'west-base--east-base', from: 'west-base', km: 3 };
    },
    'formations[0].at.link',
    'is "west-base--east-base", which is not in play',
    'a link in play',
  ],
  [
    'a formation that is to arrive on a link',
    (drill) => {
      const late = drill.formations.findIndex(({ arrives }: { arrives?: unknown }) => arrives);
      drill.formations[late].at = { link: 'west-base--west-village', from: 'west-base', km: 3 };
      drill.formations.unshift(...drill.formations.splice(late, 1));
    },
    'formations[0].at',
    'is on a link, for one that arrives later',
    'the place where it arrives',
  ],
  [
    'a formation beyond the end of its link',
    (drill) => {
      drill.formations[0].at = { link: 'west-base--west-village', from: 'west-base', km: 17 };
    },
    'formations[0].at.km',
    'is 17, not on the link',
    'more than 0 and less than 17',
  ],
  [
    'a formation that comes from a place off its link',
    (drill) => {
      drill.formations[0].at = { link: 'west-base--west-village', from: 'west-hill', km: 3 };
    },
    'formations[0].at.from',
    'is "west-hill", which is no end of the link',
    '"west-base" or "west-village"',
  ],
  [
    'a formation in a place that the enemy holds',
    (drill) => {
      drill.formations[1].at = 'east-base';
    },
    'formations[1].at',
    'is "east-base", which the enemy holds at the start',
    'a place that its side, or nobody, holds',
  ],
  [
    'a formation of no side',
    (drill) => {
      drill.formations[1].side = 'sdf';
    },
    'formations[1].side',
    'is "sdf", which is no side',
    'one of gov, is',
  ],
  [
    'a formation of an unknown force',
    (drill) => {
      drill.formations[1].force = 'saa-5-corps';
    },
    'formations[1].force',
    'is "saa-5-corps", which is not known',
    'the id of a force, or null',
  ],
  [
    'an arrival after the end',
    (drill) => {
      drill.formations[2].arrives.high = '2017-07-13';
    },
    'formations[2].arrives.high',
    'is 2017-07-13, outside the scenario',
    '2017-07-01 to 2017-07-12',
  ],
  [
    'more supply than can be carried',
    (drill) => {
      drill.formations[0].supplyDays = 99;
    },
    'formations[0].supplyDays',
    'is 99, more than can be carried',
    'at most ',
  ],
  [
    'an objective off the map',
    (drill) => {
      drill.objectives[0].place = 'palmyra';
    },
    'objectives[0].place',
    'is "palmyra", which is not on the map',
    'a place of the map',
  ],
  [
    'an objective behind a third party',
    (drill) => {
      drill.ground.push(
        { place: 'east-hill', holder: 'sdf' },
        { place: 'east-base', holder: 'sdf' },
        { place: 'west-village', holder: 'us' },
      );
      drill.ground.splice(1, 1);
      drill.sides[1].bases = [];
      for (const formation of drill.formations) {
        formation.at = formation.side === 'gov' ? 'west-base' : 'east-village';
      }
      drill.objectives = drill.objectives.slice(0, 1);
      drill.objectives[0].weight = 100;
      drill.objectives.push({
        ...drill.objectives[0],
        id: 'east',
        side: 'is',
        place: 'east-village',
        type: 'hold',
      });
      delete drill.objectives[1].by;
    },
    'objectives[0].place',
    'is "east-village", to which no formation of "gov" has a way',
    'a place that it can reach',
  ],
  [
    'an objective after the end',
    (drill) => {
      drill.objectives[0].by = '2017-07-20';
    },
    'objectives[0].by',
    'is 2017-07-20, outside the scenario',
    '2017-07-01 to 2017-07-12',
  ],
  [
    'weights that do not add up',
    (drill) => {
      drill.objectives[0].weight = 41;
    },
    'objectives',
    'give sides[0] "gov" weights that add up to 101',
    'weights that add up to 100',
  ],
  [
    'a hypothesis about no formation',
    (drill) => {
      drill.hypotheses[0].options[1].changes[0].formation = 'east-mechanized';
    },
    'hypotheses[0].options[1].changes[0].formation',
    'is "east-mechanized", which is not known',
    'a formation of this scenario; did you mean "east-mechanised"?',
  ],
  [
    'a hypothesis that changes nothing',
    (drill) => {
      delete drill.hypotheses[0].options[1].changes[0].men;
    },
    'hypotheses[0].options[1].changes[0]',
    'changes nothing',
    '`men`, `arrives` or both',
  ],
  [
    'a hypothesis with an arrival before the start',
    (drill) => {
      const dates = { low: '2017-06-30', best: '2017-07-02', high: '2017-07-03' };
      drill.hypotheses[0].options[1].changes[0].arrives = dates;
    },
    'hypotheses[0].options[1].changes[0].arrives.low',
    'is 2017-06-30, outside the scenario',
    '2017-07-01 to 2017-07-12',
  ],
])('%s is the one fault', (_, change, path, wrong, right) => {
  expect(faultsAfter((files) => change(files['drill.json'], files))).toMatchObject([
    { file: 'drill.json', path, wrong, right: expect.stringContaining(right) },
  ]);
});

test('a side without formations is told of', () => {
  const faults = faultsAfter(({ 'drill.json': drill }) => {
    drill.formations = drill.formations.slice(0, 6);
    drill.hypotheses = [];
  });
  expect(faults[0]).toMatchObject({ path: 'sides[1]', wrong: '"is" has no formations' });
  // Without them it can reach nothing either.
  expect(new Set(faults.slice(1).map(({ wrong }) => wrong.replace(/^is "[a-z-]+"/, '')))).toEqual(
    new Set([', to which no formation of "is" has a way']),
  );
});

test('a formation may be its whole force', () => {
  const faults = faultsAfter((files) => {
    files['drill.json'].formations[0].force = 'small';
    files['drill/forces.json'].forces.push(smallForce(1400));
  });
  expect(faults).toEqual([]);
});

/** A force of the west with at most `high` men. */
function smallForce(high: number) {
  return {
    id: 'small',
    side: 'gov',
    name: 'Small',
    variants: [],
    nature: 'Invented.',
    kind: 'infantry',
    strength: { low: 1, best: 2, high, basis: 'assumed', confidence: 'low', note: 'Invented.' },
    presence: 'Invented.',
    sources: [],
    confidence: 'low',
  };
}

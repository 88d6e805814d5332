import { expect, test } from 'vitest';
import { effectiveFigures } from '../../src/scenario/effective-figures.js';
import { drillFiles, type Files, faultsAfter, loadFiles } from './drill-files.js';

const FIGURES = 'theatre/figures.json';

type Row = [name: string, change: (figures: Files) => void, path: string, right: string];

test.each<Row>([
  [
    'a missing figure',
    (figures) => delete figures.march.gap,
    'march.gap',
    'an object with no keys but value',
  ],
  [
    'a missing key of a table',
    (figures) => delete figures.march.metres.value.track,
    'march.metres.value.track',
    'a whole',
  ],
  [
    'points that do not rise',
    (figures) => {
      figures.combat.directions.value.at[1] = figures.combat.directions.value.at[0];
    },
    'combat.directions.value.at',
    'points that rise',
  ],
  [
    'fewer values than points',
    (figures) => figures.combat.directions.value.value.pop(),
    'combat.directions.value.value',
    'as many values as there are points',
  ],
  [
    'a curve that turns back',
    (figures) => {
      figures.mines.pace.value.value[1] = 1000;
      figures.mines.pace.value.value[0] = 900;
    },
    'mines.pace.value.value',
    'values that do not rise',
  ],
  [
    'chances that do not add up',
    (figures) => {
      figures.attack.chances.value.repulse.value[0] -= 1;
    },
    'attack.chances.value',
    'chances that add up to 1000 at each point',
  ],
  [
    'chances by which a better ratio is worse',
    (figures) => {
      const { repulse, collapse } = figures.attack.chances.value;
      const last = repulse.value.length - 1;
      repulse.value[last] += collapse.value[last];
      collapse.value[last] = 0;
    },
    'attack.chances.value',
    'chances by which a higher ratio never makes a better result less likely',
  ],
  [
    'chances at different points',
    (figures) => {
      figures.attack.chances.value.stall.at[0] += 1;
    },
    'attack.chances.value',
    'the same points',
  ],
  [
    'a value below its own low',
    (figures) => {
      figures.march.cautious = { ...figures.march.cautious, value: 100, low: 200, high: 300 };
    },
    'march.cautious',
    'low <= best <= high',
  ],
])('%s is the one fault', (_, change, path, right) => {
  expect(faultsAfter((files) => change(files[FIGURES].figures))).toMatchObject([
    {
      file: FIGURES,
      path: `figures.${path}`,
      wrong: expect.any(String),
      right: expect.stringContaining(right),
    },
  ]);
});

test('a scenario overrides a figure, and all others stay', () => {
  const files = drillFiles();
  const before = loadFiles(files);
  files['drill.json'].overrides['march.cautious'] = {
    value: 321,
    basis: 'assumed',
    confidence: 'low',
    note: 'Test.',
  };
  const after = loadFiles(files);
  expect(after.scenario.briefing.figures).toEqual({
    ...before.scenario.briefing.figures,
    march: { ...before.scenario.briefing.figures.march, cautious: 321 },
  });
  expect(effectiveFigures(after).march.cautious).toBe(321);
  expect(after.digest).not.toBe(before.digest);
});

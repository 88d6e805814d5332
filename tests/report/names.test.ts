import { expect, test } from 'vitest';
import { NOBODY } from '../../src/engine/model/side.js';
import { pictureHolders } from '../../src/report/map-holders.js';
import { holderName } from '../../src/report/names.js';
import { problemText } from '../../src/report/problem.js';
import { viewOf } from '../../src/session/session.js';
import { noOf } from '../parser/names.js';
import { lastHills } from '../session/last-hills.js';

const { setting, session } = lastHills();
const { briefing } = setting.scenario;

test.each([
  [0, 'Government and allies'],
  [1, 'IS'],
  [2, 'SDF'],
  [3, 'US garrison'],
  [4, 'US garrison and partners'],
  [NOBODY, 'nobody'],
])('holder %i is called %s', (holder, name) => {
  expect(holderName(briefing, holder)).toBe(name);
});

test('an attack on a place of a third party is refused by its name', () => {
  const [target, via] = [noOf('places', 'sukhnah'), noOf('places', 'arak')];
  const known = viewOf(setting, session);
  const holders = known.knowledge.holders.map((holder, no) => (no === target ? 2 : holder));
  const view = { ...known, knowledge: { ...known.knowledge, holders } };
  const order = { type: 'attack', formation: noOf('formations', '5th-corps'), target, via } as const;
  expect(problemText(briefing, view, order, 'no-way')).toBe(
    'As-Sukhnah is held by SDF; your side does not attack it.',
  );
});

test('a legend names those that hold a place, third parties together under one mark', () => {
  expect(pictureHolders(briefing, [3, 1, 1, 2, 3], 'Nobody')).toEqual([
    { id: 'is', name: 'IS', mark: 'second' },
    { id: 'third', name: 'SDF, US garrison', mark: 'third' },
  ]);
  expect(pictureHolders(briefing, [NOBODY, 0], 'Contested').map(({ name }) => name)).toEqual([
    'Government and allies',
    'Contested',
  ]);
});

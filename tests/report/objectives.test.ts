import { expect, test } from 'vitest';
import type { Objective } from '../../src/engine/model/scenario.js';
import { objectiveText } from '../../src/report/objectives.js';
import { noOf } from '../parser/names.js';
import { lastHills } from '../session/last-hills.js';

const { briefing } = lastHills().setting.scenario;
const aim: Objective = {
  id: 'aim',
  side: 0,
  type: 'take',
  place: noOf('places', 'hulayhilah'),
  by: 10,
  men: 220,
  days: 3,
  weight: 10,
  late: 10,
};

test.each<[Partial<Objective>, string]>([
  [{}, 'Take Hulayhilah by 22 July.'],
  [{ by: 12 }, 'Take Hulayhilah by 24 July.'],
  [
    { type: 'hold', place: noOf('places', 'sukhnah-sw-hills') },
    'Hold the last hills south-west of Sukhnah at the end.',
  ],
  [
    { type: 'fire-control', place: noOf('places', 'sukhnah') },
    'Have As-Sukhnah under fire control, or hold it, at the end.',
  ],
  [{ type: 'losses' }, 'Lose no more than 220 men.'],
])('an aim is told from its data: %o', (part, text) => {
  expect(objectiveText(briefing, { ...aim, ...part })).toBe(text);
});

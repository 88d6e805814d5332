import { expect, test } from 'vitest';
import { briefName } from '../../../src/tui/map/brief-name.js';

test.each([
  ['Arak', 'Arak'],
  ['al-Hayl gas field', 'al-Hayl gas field'],
  ['Ayyash and its depots', 'Ayyash'],
  ['The last hills south-west of Sukhnah', 'Last hills'],
  ['The wells south of Resafa', 'Wells'],
  ['Gap between Shaer and Ithriya', 'Gap'],
  ['The Homs / Deir ez-Zor provincial line on the highway', 'Homs / Deir ez-Zor provincial line'],
])('%s is %s where there is little room', (name, brief) => {
  expect(briefName(name)).toBe(brief);
});

import { expect, test } from 'vitest';
import { formationCode } from '../../../src/tui/map/formation-code.js';

test.each([
  ['18th Division', 'armoured', '18th'],
  ['5th Corps southern group', 'mechanised', '5th S'],
  ['Liwa Fatemiyoun group', 'infantry', 'Fatemiyoun'],
  ['NDF hill group', 'militia', 'NDF'],
  ['Engineer group', 'engineers', 'Engineer'],
  ['Northern artillery group', 'artillery', 'Northern'],
  ['Guns of the 137th', 'artillery', 'Guns 137th'],
  ['IS group on Jabal Tantur', 'infantry', 'Tantur'],
  ['IS group on the last hills', 'infantry', 'hills'],
  ['IS gas field group', 'light', 'gas field'],
  ['IS hill group', 'infantry', 'hill'],
  ['IS northern post', 'infantry', 'northern'],
  ['IS western raiders', 'light', 'raiders W'],
  ['West Infantry', 'infantry', 'West'],
  ['Deir ez-Zor city garrison', 'garrison', 'Deir ez-Zor'],
] as const)('%s, %s, is %s on a counter', (name, kind, code) => {
  expect(formationCode(name, kind)).toBe(code);
});

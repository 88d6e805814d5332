import { expect, test } from 'vitest';
import { called } from './called.js';

test.each([
  ['sukhnah', 'Why As-Sukhnah is shown as it is:'],
  ['5th-corps', 'Why 5th Corps is shown as it is:'],
  ['combat.terrain', 'Figure combat.terrain'],
  ['S4', 'S4: SOHR on the plan'],
  ['objectives', 'Points of the aims: design assumptions'],
  ['charts', 'The charts show what the rules made of the orders'],
  ['dispute 14', 'The sources disagree (14): Day on which Sukhnah fell'],
])('why %s tells where it comes from', async (about, begins) => {
  const { code, stdout, stderr } = await called('why', ...about.split(' '), '--scenario', 'last-hills');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(begins);
});

test('outside of a game reports of all days are told', async () => {
  const { stdout } = await called('why', 'sukhnah');
  expect(stdout).toContain('2017-10-06');
});

test('as JSON it is one document', async () => {
  const { stdout } = await called('why', 'combat', '--json', '--scenario', 'last-hills');
  const record = JSON.parse(stdout);
  expect(Object.keys(record)).toEqual(['schemaVersion', 'scenario', 'asked', 'lines']);
  expect(record).toMatchObject({ scenario: 'last-hills', asked: 'combat' });
});

test.each([
  [['sukhnaa'], 'Did you mean'],
  [['fight'], 'in a game only'],
])('%j is wrong usage', async (about, says) => {
  const { code, stdout, stderr } = await called('why', ...about);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});

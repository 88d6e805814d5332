import { expect, test } from 'vitest';
import { openScenario } from '../../src/cli/scenarios.js';
import { figureRanges, withFigure } from '../../src/scenario/with-figure.js';

const loaded = await openScenario('last-hills');
const { ranged, noRange } = figureRanges(loaded);
const figure = (name: string) => ranged.find((it) => it.name === name)!;

test('a figure with a range is one number with a low and a high; an assumed one without is named', () => {
  expect(figure('march.cautious')).toMatchObject({ value: 400, low: 250, high: 600 });
  expect(ranged.every(({ low, value, high }) => low <= value && value <= high)).toBe(true);
  expect(noRange).toContain('march.metres');
  expect(noRange).not.toContain('march.cautious');
  expect(noRange).not.toContain('combat.terrain');
});

test('another value changes that figure and no other, and leaves the scenario as it was', () => {
  const before = JSON.stringify(loaded.scenario);
  const { briefing } = withFigure(loaded, figure('march.cautious'), 250);
  const { march, ...others } = briefing.figures;
  const { march: usual, ...usualOthers } = loaded.scenario.briefing.figures;
  expect(march).toEqual({ ...usual, cautious: 250 });
  expect(others).toEqual(usualOthers);
  expect(JSON.stringify(loaded.scenario)).toBe(before);
});

test('what is reckoned from a figure when a scenario is compiled follows it', () => {
  const pairs = (range: number) =>
    withFigure(loaded, figure('fireControl.range'), range).briefing.overlooks.flat().length;
  expect(pairs(5_000)).toBeLessThan(pairs(11_000));
});

test('with its usual value nothing changes', () => {
  const same = withFigure(loaded, figure('march.cautious'), 400);
  expect(same).toEqual(loaded.scenario);
});

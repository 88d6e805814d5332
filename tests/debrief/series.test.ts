import { expect, test } from 'vitest';
import { seriesOf } from '../../src/debrief/series.js';
import { shippedGame } from './shipped-game.js';

const game = shippedGame();
const { briefing } = game.scenario;
const charts = Object.fromEntries(seriesOf(game).map((series) => [series.id, series]));
const curve = (id: string, of: string) => charts[id]!.curves.find((one) => one.of === of)!.values;

test('each curve has a value for the eve and each day', () => {
  for (const { curves } of Object.values(charts)) {
    for (const { values } of curves) expect(values).toHaveLength(game.evenings.length);
  }
});

test('losses and supply are those of the state in the evening', () => {
  expect(curve('losses', 'first')).toEqual(game.evenings.map(({ tally }) => tally[0].losses));
  expect(curve('losses', 'second')).toEqual(game.evenings.map(({ tally }) => tally[1].losses));
  expect(curve('supply', 'first')[0]).toBeGreaterThan(0);
});

test('the front is at the aim from the day on which the aim is held', () => {
  const aim = briefing.places.findIndex(({ id }) => id === 'sukhnah-sw-hills');
  const held = game.evenings.map(({ places }) => places[aim]!.holder === 0);
  expect(curve('front', 'first').map((km) => km === 0)).toEqual(held);
  expect(held).toContain(true);
});

test('what is reported stands still until a report of another holder', () => {
  const reported = curve('front', 'first-reported');
  const turn = (date: number) => date - 12;
  expect(reported[turn(13)]).toBe(reported[turn(21)]);
  expect(reported[turn(28)]).toBe(0);
});

test('the areas of all holders together are the area of the map on every day', () => {
  const all = briefing.areas.reduce((sum, area) => sum + area, 0);
  const inGame = charts.area!.curves.filter(({ of }) => !of.endsWith('reported'));
  for (const turn of game.evenings.keys()) {
    expect(inGame.reduce((sum, { values }) => sum + values[turn]!, 0)).toBe(all);
  }
});

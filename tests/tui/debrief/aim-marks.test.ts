import { expect, test } from 'vitest';
import { aimMarks } from '../../../src/tui/debrief/aim-marks.js';
import { sketch } from '../../support/sketch.js';

/** Two aims of side 0 and one of side 1. */
const drawn = () =>
  sketch({
    places: {
      home: { holder: 0 },
      near: { holder: 1, x: 10_000 },
      far: { holder: 1, x: 20_000 },
      aside: { holder: 1, x: 30_000 },
    },
    links: { 'home-near': {}, 'near-far': {}, 'far-aside': {} },
    formations: {},
    objectives: [
      { side: 0, type: 'take', place: 'far', by: 9, weight: 40 },
      { side: 0, type: 'hold', place: 'far', weight: 20 },
      { side: 0, type: 'take', place: 'near', by: 9, weight: 30 },
      { side: 1, type: 'take', place: 'home', by: 9, weight: 10 },
    ],
  });

test('the aims that were reached stand in the order of their days, each once', () => {
  const { scenario, state, place } = drawn();
  state.places[place('far')]!.firstHeld = [7, 0];
  state.places[place('near')]!.firstHeld = [3, 0];
  state.places[place('aside')]!.firstHeld = [2, 0];
  expect(aimMarks(scenario.briefing, state, null).map(({ turn, text }) => `${turn} ${text}`)).toEqual([
    '3 near',
    '7 far',
  ]);
});

test('what a side held from the start, or never, is no aim reached', () => {
  const { scenario, state, place } = drawn();
  state.places[place('home')]!.firstHeld = [0, -1];
  state.places[place('far')]!.firstHeld = [0, -1];
  expect(aimMarks(scenario.briefing, state, null)).toEqual([]);
});

test('a side is told of its own aims only', () => {
  const { scenario, state, place } = drawn();
  state.places[place('near')]!.firstHeld = [3, 0];
  state.places[place('home')]!.firstHeld = [0, 5];
  const texts = (reader: 0 | 1 | null) => aimMarks(scenario.briefing, state, reader).map(({ text }) => text);
  expect([texts(0), texts(1), texts(null)]).toEqual([['near'], ['home'], ['near', 'home']]);
});

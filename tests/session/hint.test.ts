import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { hintOn } from '../../src/session/hint.js';
import { orderedView } from '../../src/session/ordered-view.js';
import { ordersIn } from '../support/day.js';
import { type FormationSketch, sketch } from '../support/sketch.js';

/** A height of side 0 over a town of side 1, and a field beside it. */
const hill = (others: Record<string, FormationSketch> = {}) =>
  sketch({
    places: {
      field: { holder: 0, x: 8000 },
      height: { holder: 0, elevation: 500 },
      town: { holder: 1, x: 4000 },
    },
    links: { 'field-height': {}, 'height-town': {} },
    formations: { north: { at: 'height' }, south: { at: 'town', side: 1 }, ...others },
  });

function hints(game: ReturnType<typeof hill>, goes: readonly string[]): (string | null)[] {
  const { march } = ordersIn(game);
  const orders = goes.map((id) => march(id, 'field'));
  const view = orderedView(game.briefing, viewFor(game.scenario, game.state, 0), orders);
  return orders.map((order) => hintOn(game.briefing, view, order));
}

const LOST = 'Note: with nobody left at height, your side loses its observed fire on town.';

test('whoever leaves a height alone is told which observed fire goes with him', () => {
  expect(hints(hill(), ['north'])).toEqual([LOST]);
});

test('where another stays there nothing is said, and where he goes too it is', () => {
  const game = () => hill({ second: { at: 'height' } });
  expect(hints(game(), ['north'])).toEqual([null]);
  expect(hints(game(), ['north', 'second'])).toEqual([LOST, LOST]);
});

test('one who is broken keeps no fire up', () => {
  expect(hints(hill({ second: { at: 'height', condition: 'broken' } }), ['north'])).toEqual([LOST]);
});

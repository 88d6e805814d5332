import { expect, test } from 'vitest';
import { gunsInRange } from '../../../src/engine/rules/guns.js';
import { type FormationSketch, sketch } from '../../support/sketch.js';

const worth = (guns: Partial<FormationSketch>, x = 0) => {
  const { briefing, state, place } = sketch({
    places: { a: { holder: 0 }, b: { holder: 1, x } },
    links: { 'a-b': {} },
    formations: { guns: { at: 'a', kind: 'artillery', men: 300, ...guns } },
  });
  return gunsInRange(briefing, state.formations, 0, place('b'));
};

test.each<[string, Partial<FormationSketch>, number, number]>([
  ['holding in range', {}, 15_000, 600],
  ['that is strained', { supply: 'strained' }, 0, 600],
  ['of less quality', { quality: 500 }, 0, 300],
  ['beyond their range', {}, 15_001, 0],
  ['on the march', { task: { type: 'march', to: 0 } }, 0, 0],
  ['that bombard a place', { task: { type: 'bombard', target: 1 } }, 0, 0],
  ['whose supply is cut, but who have stocks', { supply: 'cut', supplyHours: 24 }, 0, 600],
  ['whose supply is cut and whose stocks are gone', { supply: 'cut', supplyHours: 0 }, 0, 0],
  ['that are broken', { condition: 'broken' }, 0, 0],
  ['of the other side', { side: 1 }, 0, 0],
])('three hundred men of artillery %s are worth so much', (_, guns, x, infantrymen) => {
  expect(worth(guns, x)).toBe(infantrymen);
});

test('infantry is worth nothing as artillery', () => {
  expect(worth({ kind: 'infantry' })).toBe(0);
});

test('guns add up, and those that are not known count for nothing', () => {
  const { briefing, state, place } = sketch({
    places: { a: { holder: 0 } },
    links: {},
    formations: {
      one: { at: 'a', kind: 'artillery', men: 100 },
      two: { at: 'a', kind: 'artillery', men: 150 },
    },
  });
  expect(gunsInRange(briefing, state.formations, 0, place('a'))).toBe(500);
  expect(gunsInRange(briefing, [null, ...state.formations.slice(1)], 0, place('a'))).toBe(300);
});

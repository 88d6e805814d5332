import { expect, test } from 'vitest';
import { frontOf } from '../../../src/tui/map/front.js';
import { formationAt, placeAt, sceneWith } from './drawn.js';

test('the front is halfway between own formations and the enemy nearest to them', () => {
  const places = [placeAt(10, 0, { holder: 'second' })];
  expect(frontOf(sceneWith({ places, formations: [formationAt(1, 0, 0)] }))).toEqual({ x: 5000, y: 0 });
});

test('of several fronts the one with most own men counts', () => {
  const places = [placeAt(10, 0, { holder: 'second' }), placeAt(200, 0, { holder: 'second' })];
  const formations = [
    formationAt(1, 0, 0, { men: 3000 }),
    formationAt(2, 190, 0, { men: 2000 }),
    formationAt(3, 190, 4, { men: 2000 }),
  ];
  expect(frontOf(sceneWith({ places, formations }))!.x).toBeGreaterThan(150_000);
});

test('there is no front without own formations or without a known enemy', () => {
  expect(frontOf(sceneWith({ places: [placeAt(0, 0, { holder: 'second' })] }))).toBeNull();
  expect(frontOf(sceneWith({ formations: [formationAt(1, 0, 0)] }))).toBeNull();
});

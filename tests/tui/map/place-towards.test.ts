import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { placeTowards } from '../../../src/tui/map/place-towards.js';
import type { Scene } from '../../../src/tui/map/scene.js';
import { formationAt, placeAt, sceneWith } from './drawn.js';
import { sceneAfter } from './scenes.js';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

function reachedFrom(scene: Scene, start: number): number {
  const reached = new Set([start]);
  for (const place of reached) for (const to of DIRECTIONS) reached.add(placeTowards(scene, place, to));
  return reached.size;
}

test('arrows go to the nearest place on their side', () => {
  const scene = sceneWith({
    places: [placeAt(0, 0), placeAt(5, 1), placeAt(9, 0), placeAt(-4, 2), placeAt(1, 7), placeAt(0, -3)],
  });
  expect(DIRECTIONS.map((to) => placeTowards(scene, 0, to))).toEqual([3, 1, 4, 5]);
  expect(placeTowards(scene, 2, 'right')).toBe(2);
});

test('without a place selected arrows begin near the front', () => {
  const places = [placeAt(0, 0), placeAt(50, 0, { holder: 'second' }), placeAt(45, 0, { holder: 'first' })];
  const scene = sceneWith({ places, formations: [formationAt(1, 45, 0)] });
  expect(placeTowards(scene, NONE, 'up')).not.toBe(0);
  expect(placeTowards(sceneWith({}), NONE, 'up')).toBe(NONE);
});

test.each(['last-hills', 'road-to-deir-ezzor', 'bulge'])(
  'every place of %s is reached by arrows from every other one',
  async (name) => {
    const scene = await sceneAfter(name);
    const all = scene.places.length;
    for (let start = 0; start < all; start++) expect(reachedFrom(scene, start)).toBe(all);
  },
);

test('every place is reached by arrows, wherever the places lie', () => {
  const coordinate = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 }), (points) => {
      const scene = sceneWith({ places: points.map(([x, y]) => placeAt(x, y)) });
      expect(reachedFrom(scene, 0)).toBe(points.length);
    }),
  );
});

import { Rng } from '../../src/engine/random/stream.js';
import type { MapPicture } from '../../src/report/map-picture.js';

/** A picture of `count` places, strewn by `seed` over some 100 km, each joined to the one before. */
export function strewn(seed: number, count: number): MapPicture {
  const rng = new Rng(seed, 35);
  const holders = ['west', 'east', 'other', 'nobody'];
  return {
    title: 'Strewn',
    subtitle: `Seed ${seed}`,
    places: Array.from({ length: count }, (_, i) => ({
      id: `place-${i}`,
      name: `Place ${'abcdefghij'.slice(0, 1 + rng.below(10))} ${i}`,
      lat: 34 + rng.next(),
      lon: 38 + 2 * rng.next(),
      holder: holders[rng.below(4)]!,
    })),
    links: Array.from({ length: count - 1 }, (_, i) => ({
      a: i,
      b: i + 1,
      class: (['highway', 'road', 'track', 'desert'] as const)[rng.below(4)]!,
    })),
    lines: [
      {
        kind: 'ridge',
        name: 'Ridge',
        points: [
          [34.2, 38.2],
          [34.4, 39],
          [34.5, 39.9],
        ],
      },
      {
        kind: 'river',
        name: 'River',
        points: [
          [35.2, 37],
          [34.9, 39],
          [35.1, 41],
        ],
      },
    ],
    holders: [
      { id: 'west', name: 'West', mark: 'first' },
      { id: 'east', name: 'East', mark: 'second' },
      { id: 'other', name: 'Others', mark: 'third' },
      { id: 'nobody', name: 'Nobody', mark: 'none' },
    ],
    note: 'Drawn by chance.',
  };
}

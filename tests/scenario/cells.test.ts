import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planePoint } from '../../src/engine/map/plane.js';
import { cellAreas } from '../../src/scenario/cells.js';
import type { PlaceEntry } from '../../src/scenario/theatre.js';

const km = (x: number, y: number) => ({ x: x * 1000, y: y * 1000 });

test('a place alone has a circle of 30 km', () => {
  const [area] = cellAreas([km(100, 50)]);
  expect(area).toBeGreaterThan(0.98 * Math.PI * 30 ** 2);
  expect(area).toBeLessThan(1.02 * Math.PI * 30 ** 2);
});

test('the grid of 2 km is counted as by hand', () => {
  // The points of the grid within 30 km of (0, 0), 4 km2 each.
  let points = 0;
  for (let x = -30; x <= 30; x += 2) for (let y = -30; y <= 30; y += 2) if (x * x + y * y <= 900) points++;
  expect(cellAreas([km(0, 0)])).toEqual([points * 4]);
});

test('two places part the ground half-way, and of equally near points the first has it', () => {
  const [first, second] = cellAreas([km(0, 0), km(20, 0)]) as [number, number];
  // The points on the line half-way, x = 10, lie within reach up to 28 km either way: 29 of them.
  expect(first - second).toBe(29 * 4);
});

test('places far apart have their own circles, and two at one spot share none', () => {
  const [alone] = cellAreas([km(0, 0)]);
  expect(cellAreas([km(0, 0), km(200, 100)])).toEqual([alone, alone]);
  expect(cellAreas([km(0, 0), km(0, 0)])).toEqual([alone, 0]);
});

// The dossier reckons about 9,000 km2 on the same map, and SOHR wrote of more than 11,000 (S4).
test('the places of the bulge add up to 7,000 to 12,000 km2', () => {
  const { places }: { places: PlaceEntry[] } = JSON.parse(
    readFileSync('scenarios/theatre/places.json', 'utf8'),
  );
  const areas = cellAreas(places.map(({ position }) => planePoint(position)));
  const bulge = new Set(BULGE);
  const sum = areas.reduce((total, area, no) => total + (bulge.has(places[no]!.id) ? area : 0), 0);
  expect(places.filter(({ id }) => bulge.has(id))).toHaveLength(BULGE.length);
  expect(sum).toBeGreaterThan(7000);
  expect(sum).toBeLessThan(12_000);
});

/** What IS held in mid-July west of the line Resafa - al-Kawm - Sukhnah - al-Hayl: the ground that S4 speaks of. */
const BULGE = [
  'uqayribat',
  'tuweinan',
  'shaer-ithriya-gap',
  'jabal-stih',
  'jabal-tantur',
  'dahr-al-matla',
  'taybah',
  'al-kawm',
  'al-kadir',
  'al-kabir-oilfield',
];

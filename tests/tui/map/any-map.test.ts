import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraAt, following, zoomed } from '../../../src/tui/map/camera.js';
import { cellOf } from '../../../src/tui/map/lens.js';
import { type MapAsked, mapRows } from '../../../src/tui/map/map-rows.js';
import { widthOf } from '../../../src/tui/row.js';
import { sceneAfter, textOf } from './scenes.js';

const scene = await sceneAfter('road-to-deir-ezzor', 'attack the last ridge with 5th corps', 'end day');

const FULL = /^[\u0020-\u007e\u00c0-\u024f\u2190-\u21ff\u2500-\u25ff\u2801-\u28ff\n]*$/;
const ASCII = /^[\u0020-\u007e\n]*$/;

const sizes = fc.record({
  columns: fc.integer({ min: 20, max: 250 }),
  rows: fc.integer({ min: 5, max: 70 }),
});
const cameras = fc.record({
  x: fc.integer({ min: -100_000, max: 600_000 }),
  y: fc.integer({ min: -100_000, max: 500_000 }),
  scale: fc.integer({ min: 50, max: 30_000 }),
});
const asked: fc.Arbitrary<MapAsked> = fc.record({
  scene: fc.constant(scene),
  camera: cameras,
  size: sizes,
  ascii: fc.boolean(),
  selected: fc.option(
    fc.oneof(
      fc.record({ type: fc.constant('place' as const), no: fc.nat(scene.places.length - 1) }),
      fc.record({ type: fc.constant('formation' as const), no: fc.nat(60) }),
    ),
  ),
  lit: fc.array(fc.nat(scene.places.length - 1), { maxLength: 4 }),
  layers: fc.record({
    supply: fc.boolean(),
    fire: fc.boolean(),
    mines: fc.boolean(),
    plans: fc.boolean(),
    names: fc.boolean(),
  }),
});

test('every map has exactly the size asked for, and only characters that it may have', () => {
  fc.assert(
    fc.property(asked, (map) => {
      const rows = mapRows(map);
      expect(rows.map(widthOf)).toEqual(Array.from({ length: map.size.rows }, () => map.size.columns));
      expect(textOf(rows)).toMatch(map.ascii ? ASCII : FULL);
    }),
    { numRuns: 150 },
  );
});

test('a camera that follows a place shows it, with its mark and its name', () => {
  fc.assert(
    fc.property(fc.nat(scene.places.length - 1), sizes, cameras, (no, size, camera) => {
      const place = scene.places[no]!;
      const moved = following(camera, place, size);
      const { column, row } = cellOf({ camera: moved, size }, place);
      expect(column >= 0 && column < size.columns && row >= 0 && row < size.rows).toBe(true);
      const rows = mapRows({
        scene,
        camera: moved,
        size,
        ascii: false,
        selected: { type: 'place', no },
        lit: [],
        layers: { supply: false, fire: false, mines: false, plans: false, names: true },
      });
      expect(rows[row]!.some(({ role }) => role === 'selected')).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a camera that already shows a point well inside stays', () => {
  const size = { columns: 80, rows: 20 };
  const camera = { x: 1000, y: 2000, scale: 500 };
  expect(following(camera, { x: 6000, y: 4000 }, size)).toEqual(camera);
});

test('zooming stays between the theatre and 150 m a column', () => {
  fc.assert(
    fc.property(sizes, cameras, fc.integer({ min: -20, max: 20 }), (size, { x, y }, steps) => {
      const theatre = cameraAt({ x, y }, 'theatre', scene, size);
      const { scale } = zoomed(cameraAt({ x, y }, 'axis', scene, size), steps, scene, size);
      expect(scale).toBeGreaterThanOrEqual(150);
      expect(scale).toBeLessThanOrEqual(theatre.scale);
    }),
  );
});

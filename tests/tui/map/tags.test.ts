import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraAt } from '../../../src/tui/map/camera.js';
import { countersOf, shortCounters } from '../../../src/tui/map/counters.js';
import { frontOf } from '../../../src/tui/map/front.js';
import { cellOf, detailOf } from '../../../src/tui/map/lens.js';
import { type MapAsked, mapRows, type Selected } from '../../../src/tui/map/map-rows.js';
import { stackMark, stacksOf } from '../../../src/tui/map/stacks.js';
import { drawn, formationAt, placeAt } from './drawn.js';
import { ALL, sceneAfter, textOf } from './scenes.js';

const ORDERS = ['attack the last ridge with 5th corps', 'march 18th to al-hayl'];
const scene = await sceneAfter('last-hills', ...ORDERS, 'end day', 'end day', 'end day');
const front = frontOf(scene)!;

const scales = fc.integer({ min: 150, max: 5000 });
const sizes = fc.record({
  columns: fc.integer({ min: 60, max: 170 }),
  rows: fc.integer({ min: 10, max: 50 }),
});

function askedFor(size: MapAsked['size'], scale: number, selected: Selected | null): MapAsked {
  return { scene, camera: { ...front, scale }, size, ascii: false, selected, lit: [], layers: ALL };
}

test('every formation in the picture is there: in a counter of its place, or as a mark on its spot', () => {
  fc.assert(
    fc.property(sizes, scales, (size, scale) => {
      const asked = askedFor(size, scale, null);
      const lens = { camera: asked.camera, size };
      const rows = textOf(mapRows(asked)).split('\n');
      const placeCells = new Set(scene.places.map((place) => JSON.stringify(cellOf(lens, place))));
      for (const stack of stacksOf(lens, scene).values()) {
        const { column, row } = stack.cell;
        const mark = stackMark(stack).full;
        const near = [
          rows[row - 1]?.[column],
          rows[row]!.slice(column - 8, column + 8),
          rows[row + 1]?.[column],
        ];
        const counters = [...countersOf(stack, detailOf(lens)), ...shortCounters(stack)];
        const isCounted = counters.some(({ text }) => rows.some((line) => line.includes(text)));
        const isMarked = near.some((cells) => cells?.includes(mark));
        expect(isMarked || isCounted).toBe(true);
        if (!placeCells.has(JSON.stringify(stack.cell))) expect(rows[row]![column]).toBe(mark);
      }
    }),
    { numRuns: 60 },
  );
});

test('a place that has its name and is selected or lit up changes nothing but what stands round its mark', () => {
  for (const zoom of ['theatre', 'axis', 'battle'] as const) {
    const size = { columns: 118, rows: 40 };
    const { scale } = cameraAt(front, zoom, scene, size);
    const plain = textOf(mapRows(askedFor(size, scale, null)));
    for (const no of scene.places.keys()) {
      if (!plain.includes(scene.places[no]!.name)) continue;
      const changed = (asked: MapAsked) =>
        [...textOf(mapRows(asked))].filter((char, at) => char !== plain[at]).join('');
      expect(changed(askedFor(size, scale, { type: 'place', no }))).toMatch(/^\(?\)?$/);
      expect(changed({ ...askedFor(size, scale, null), lit: [no] })).toMatch(/^►?◄?$/);
    }
  }
});

test('selecting a formation that has a counter of its own changes no character', () => {
  const size = { columns: 118, rows: 40 };
  const plain = textOf(mapRows(askedFor(size, 500, null)));
  const alone = scene.formations.filter(({ name, men }) => plain.includes(name) && plain.includes(`${men}]`));
  expect(alone.length).toBeGreaterThan(1);
  for (const { no } of alone) {
    const rows = mapRows(askedFor(size, 500, { type: 'formation', no }));
    expect(textOf(rows)).toBe(plain);
    expect(rows.flat().some(({ role }) => role === 'selected')).toBe(true);
  }
});

test('what is selected has its name even where it found no room before', () => {
  const places = Array.from({ length: 60 }, (_, no) =>
    placeAt((no % 10) * 3 - 15, Math.floor(no / 10) * 2 - 5, { name: `Name${no}` }),
  );
  const plain = drawn({ places });
  const hidden = places.findIndex(({ name }) => !plain.includes(name));
  expect(hidden).toBeGreaterThanOrEqual(0);
  const selected = { type: 'place', no: hidden } as const;
  expect(drawn({ places }, { selected })).toMatch(new RegExp(`Name${hidden}\\b`));
});

describe('a name', () => {
  test('does not stand between two marks', () => {
    const places = [placeAt(0, 0, { name: 'Longest' }), placeAt(12, 0, { name: '' })];
    expect(drawn({ places })).toContain('Longest ○V');
  });

  test('does not stand under another mark than its own', () => {
    // Right above the mark in the middle, the name would be as near to one of the others.
    const places = [
      placeAt(0, 0, { name: 'Name', aim: true }),
      placeAt(3, 0, { name: '' }),
      placeAt(-3, 0, { name: '' }),
    ];
    const rows = drawn({ places }).split('\n');
    const at = rows.findIndex((line) => line.includes('Name'));
    expect(Math.abs(at - 5)).toBeGreaterThan(1);
    const between = rows.slice(Math.min(at, 5) + 1, Math.max(at, 5)).map((line) => line[20]);
    expect(new Set(between)).toEqual(new Set(['┊']));
  });

  test('of an aim comes before those of lesser places, and names of ridges come last', () => {
    const ridge = { kind: 'ridge', name: 'Ridge', points: [placeAt(-12, 1), placeAt(12, 1)] } as const;
    const places = [
      placeAt(0, 0, { name: 'Aim', aim: true }),
      placeAt(0, 2, { name: 'Lesser' }),
      placeAt(0, -2, { name: 'City', type: 'city' }),
    ];
    const text = drawn({ places, lines: [ridge] }, { size: { columns: 12, rows: 5 } });
    expect(text).toContain('Aim');
    expect(text).not.toContain('Ridge');
  });
});

test('names of lines stand between two signs of their kind', () => {
  const points = [placeAt(-18, 0), placeAt(18, 0)];
  const of = (kind: 'river' | 'ridge' | 'province') => drawn({ lines: [{ kind, name: 'Name', points }] });
  expect(of('river')).toContain('~ Name ~');
  expect(of('ridge')).toContain('^ Name ^');
  expect(of('province')).toContain(': Name :');
});

test('a formation apart from places has its full counter led to it rather than a short one beside it', () => {
  const formations = [formationAt(5, 0, 0), formationAt(6, 2, 0), formationAt(7, -2, 0)];
  const text = drawn({ formations });
  for (const code of ['[5th in 1000]', '[6th in 1000]', '[7th in 1000]']) expect(text).toContain(code);
});

import { expect, test } from 'vitest';
import { mapRows } from '../../../src/tui/map/map-rows.js';
import { drawn, formationAt, placeAt, sceneWith } from './drawn.js';
import { ALL } from './scenes.js';

const contact = { side: 'second', isOwn: false, name: 'IS road group' } as const;

test('a formation apart from places has a mark on its spot and its counter beside it', () => {
  const own = [formationAt(5, 0, 0)];
  const column = (text: string, mark: string) => text.split('\n')[5]!.indexOf(mark);
  expect(column(drawn({ formations: own }), '▼ [5th in 1000]')).toBe(20);
  expect(column(drawn({ formations: own }, { ascii: true }), '@ [5th in 1000]')).toBe(20);
});

test('the mark of a formation that is not seen today is hollow', () => {
  expect(drawn({ formations: [formationAt(5, 0, 0, contact)] })).toContain('▮ <');
  const old = { formations: [formationAt(5, 0, 0, { ...contact, age: 2 })] };
  expect(drawn(old)).toContain('▯ <');
  const rows = mapRows({
    scene: sceneWith(old),
    camera: { x: 0, y: 0, scale: 1000 },
    size: { columns: 40, rows: 11 },
    ascii: false,
    selected: null,
    lit: [],
    layers: ALL,
  });
  const spans = rows.flat().filter(({ text }) => /[▯<]/.test(text));
  expect(new Set(spans.map(({ role }) => role))).toEqual(new Set(['second-memory']));
});

test('formations close together all have marks, though not all have counters', () => {
  const formations = Array.from({ length: 40 }, (_, no) =>
    formationAt(no, (no % 8) * 2 - 8, Math.floor(no / 8) * 2 - 4),
  );
  expect(drawn({ formations }).match(/▼/g)).toHaveLength(40);
});

test('formations in a place whose counter finds no room have a mark beside that of the place', () => {
  const places = [placeAt(0, 0, { name: 'A name longer than the picture is wide' })];
  const formations = [formationAt(5, 0, 0, { place: 0 })];
  const size = { columns: 6, rows: 1 };
  expect(drawn({ places, formations }, { size })).toContain('○V▼');
});

test('an aim keeps its sign where there is no room for others, before its mark if there is none behind', () => {
  const aim = placeAt(0, 0, { type: 'hill', aim: true, fire: 'ours', name: '' });
  expect(drawn({ places: [aim, placeAt(2, 0, { name: '' })] })).toContain('○*○');
  expect(drawn({ places: [aim, placeAt(1, 0, { name: '' })] })).toContain('*○○');
});

test('a map of much ground leaves out lesser places near others, and names towns, aims and what has formations', () => {
  const places = [
    placeAt(0, 0, { type: 'town' }),
    placeAt(5, 0),
    placeAt(60, 0),
    placeAt(60, 30, { aim: true }),
    placeAt(60, -30),
  ];
  const text = drawn({ places, formations: [formationAt(5, 60, -30)] }, {}, { scale: 5000 });
  expect(text.match(/○/g)).toHaveLength(4);
  expect(text).not.toContain('P5.0');
  expect(text).not.toContain('P60.0');
  for (const name of ['P0.0', 'P60.30', 'P60.-30 [1.0k]']) expect(text).toContain(name);
});

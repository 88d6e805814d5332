import { describe, expect, test } from 'vitest';
import { mapRows } from '../../../src/tui/map/map-rows.js';
import { drawn, formationAt, linkOf, placeAt, sceneWith } from './drawn.js';
import { ALL } from './scenes.js';

const contact = { side: 'second', isOwn: false, name: 'IS road group' } as const;

test('the shape of a mark tells who holds a place, in both looks', () => {
  const places = (['first', 'second', 'third', 'nobody'] as const).map((holder, i) =>
    placeAt(i * 8 - 16, 0, { holder, name: '' }),
  );
  const marks = (text: string) => text.split('\n')[5]!.replace(/[V ]/g, '');
  expect(marks(drawn({ places }))).toBe('●■◆○');
  expect(marks(drawn({ places }, { ascii: true }))).toBe('#x+o');
});

test('a place that is not seen today has a hollow mark', () => {
  const places = [placeAt(0, 0, { holder: 'second', age: 2 })];
  expect(drawn({ places })).toContain('□');
  expect(drawn({ places })).not.toContain('■');
});

test('what a place is, an aim, fire and mines stand behind its mark', () => {
  const places = [
    placeAt(0, 0, { type: 'hill', holder: 'second', aim: true, fire: 'ours', mines: 'feared' }),
  ];
  expect(drawn({ places })).toContain('■▲*↯m P0.0');
  expect(drawn({ places }, { layers: { ...ALL, fire: false, mines: false } })).toContain('■▲* P0.0');
});

test('a map of much ground leaves out what a place is, and mines that are only feared', () => {
  const places = [placeAt(0, 0, { type: 'town', holder: 'second', mines: 'feared' }), placeAt(90, 0)];
  const text = drawn({ places, links: [linkOf(0, 1, { mines: 'feared' })] }, {}, { scale: 9000 });
  expect(text).toContain('■ P0.0');
  expect(text.replace('50 km', '')).not.toContain('m');
});

describe('counters', () => {
  test('tell the side by their brackets, and stand beside the mark with its name', () => {
    const places = [placeAt(-10, 0), placeAt(-10, 6)];
    const formations = [
      formationAt(5, -10, 0),
      formationAt(7, -10, 6, { ...contact, men: 120, kind: 'light' }),
    ];
    const text = drawn({ places, formations });
    expect(text).toContain('○V P-10.0 [5th in 1000]');
    expect(text).toContain('○V P-10.6 <road li 120>');
  });

  test('tell how old the news of a contact is', () => {
    const formations = [formationAt(7, 0, 0, { ...contact, men: 120, age: 3 })];
    expect(drawn({ formations })).toContain('<road in 120 ?3d>');
  });

  test('tell many formations in one place as one', () => {
    const formations = [5, 6, 7].map((no) => formationAt(no, 0, 0));
    expect(drawn({ formations })).toContain('[3: 3.0k]');
  });

  test('show the selected formation by itself, in its own role', () => {
    const formations = [5, 6, 7].map((no) => formationAt(no, 0, 0));
    const rows = mapRows({
      scene: sceneWith({ formations }),
      camera: { x: 0, y: 0, scale: 1000 },
      size: { columns: 40, rows: 11 },
      ascii: false,
      selected: { type: 'formation', no: 6 },
      lit: [],
      layers: ALL,
    });
    const selected = rows.flat().filter(({ role }) => role === 'selected');
    expect(selected.map(({ text }) => text)).toEqual(['▼', '[3: 3.0k]', '[6th in 1000]']);
  });

  test('name each formation in full where one looks closely', () => {
    const formations = [formationAt(5, 0, 0, { name: '5th Corps' })];
    expect(drawn({ formations }, {}, { scale: 300 })).toContain('[5th Corps, infantry 1000]');
  });
});

test('what is selected stands in brackets, and has its name even where names are off', () => {
  const places = [placeAt(0, 0), placeAt(0, 6)];
  const text = drawn({ places }, { selected: { type: 'place', no: 0 }, layers: { ...ALL, names: false } });
  expect(text).toContain('(○V)P0.0');
  expect(text).not.toContain('P0.6');
});

test('a place where something happens now stands between two pointers', () => {
  const places = [placeAt(0, 0)];
  expect(drawn({ places }, { lit: [0] })).toContain('►○V◄');
});

test('a plan has an arrow before its goal, another one for attacks', () => {
  const points = [
    { x: -10_000, y: 0 },
    { x: 10_000, y: 0 },
  ];
  const places = [placeAt(10, 0, { name: '' })];
  const plan = (type: 'march' | 'attack') => drawn({ places, plans: [{ formation: 0, type, points }] });
  expect(plan('march')).toMatch(/→○/);
  expect(plan('attack')).toMatch(/⇒○/);
  const layers = { ...ALL, plans: false };
  expect(drawn({ places, plans: [{ formation: 0, type: 'march', points }] }, { layers })).not.toContain('→');
});

test('plans that go the same way share their arrows', () => {
  const points = [
    { x: -15_000, y: 0 },
    { x: 15_000, y: 0 },
  ];
  const plans = [1, 2, 3].map((formation) => ({ formation, type: 'march' as const, points }));
  const arrows = (some: typeof plans) => drawn({ plans: some }).match(/→/g);
  expect(arrows(plans)).toEqual(arrows(plans.slice(1)));
});

test('arrows point the way that the plan goes', () => {
  const to = (x: number, y: number) =>
    drawn({
      plans: [
        {
          formation: 0,
          type: 'march',
          points: [
            { x: 0, y: 0 },
            { x: x * 1000, y: y * 1000 },
          ],
        },
      ],
    });
  expect(to(-12, 0)).toContain('←');
  expect(to(0, 8)).toContain('↑');
  expect(to(0, -8)).toContain('↓');
  expect(to(9, 9)).toContain('↗');
});

test('links tell supply, its bottleneck, mines and cuts by signs', () => {
  const places = [placeAt(-18, 0, { name: '' }), placeAt(18, 0, { name: '' })];
  const of = (more: Parameters<typeof linkOf>[2]) => drawn({ places, links: [linkOf(0, 1, more)] });
  expect(of({ supply: 'flows' })).toContain('▪');
  expect(of({ supply: 'bottleneck' })).toContain('▸◂');
  expect(of({ mines: 'known' })).toContain('M');
  expect(of({ mines: 'feared' })).toContain('m');
  expect(of({ cut: true, mines: 'known' })).toContain('╳');
});

test('each class of link has a look of its own', () => {
  const places = [placeAt(-18, 0, { name: '' }), placeAt(18, 0, { name: '' })];
  for (const ascii of [false, true]) {
    const looks = (['highway', 'road', 'track', 'desert'] as const).map((of) =>
      drawn({ places, links: [linkOf(0, 1, { class: of })] }, { ascii }),
    );
    expect(new Set(looks).size).toBe(4);
  }
});

test('no name covers a mark or another name', () => {
  const places = Array.from({ length: 30 }, (_, i) =>
    placeAt((i % 6) * 6 - 16, Math.floor(i / 6) * 4 - 8, { name: `Name${i}` }),
  );
  const text = drawn({ places });
  expect(text.match(/○/g)).toHaveLength(30);
  for (const word of text.match(/Name\d+/g)!) expect(places.some(({ name }) => name === word)).toBe(true);
});

test('a line of fire leads from the height where one looks closely', () => {
  const places = [
    placeAt(0, 0, { name: '', holder: 'second', fire: 'ours', firedFrom: [1] }),
    placeAt(0, 3, { name: '', type: 'hill', holder: 'first' }),
  ];
  const near = (fire: boolean) => drawn({ places }, { layers: { ...ALL, fire } }, { scale: 400 });
  expect(near(true).match(/[\u2801-\u28ff]/g)?.length).toBeGreaterThan(2);
  expect(near(false).match(/[\u2801-\u28ff]/g)).toBeNull();
});

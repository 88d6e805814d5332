import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, type Point } from '../../src/html/cells.js';

/** Whether a point lies inside an outline: on one side of all its edges, of which some may have no length. */
function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  return outline.every((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > -1e-9;
  });
}

const away = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

test('ground within reach belongs to the nearest point, and to no other', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(point, { minLength: 2, maxLength: 8, selector: ({ x, y }) => `${x} ${y}` }),
      point,
      (points, spot) => {
        const { outlines } = cellsOf(points, 40);
        const distances = points.map((one) => away(one, spot));
        const least = Math.min(...distances);
        const near = distances.filter((distance) => distance < least + 0.01);
        // On a border, or where the figure of 32 corners cuts the circle, either answer will do.
        fc.pre(near.length === 1 && (least < 39.5 || least > 40.5));
        const owners = outlines.flatMap((outline, no) =>
          outline.length > 0 && isInside(outline, spot) ? [no] : [],
        );
        expect(owners).toEqual(least < 40 ? [distances.indexOf(least)] : []);
      },
    ),
  );
});

test('a border lies halfway between its two places', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  const { borders } = cellsOf(points, 30);
  expect(borders).toHaveLength(1);
  const [{ a, b, from, to }] = borders as [(typeof borders)[0]];
  expect([a, b]).toEqual([0, 1]);
  for (const { x } of [from, to]) expect(x).toBeCloseTo(5, 6);
  expect(Math.abs(from.y - to.y)).toBeGreaterThan(50);
});

test('places beyond reach of each other have no border', () => {
  expect(
    cellsOf(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
      30,
    ).borders,
  ).toEqual([]);
});

test('of two places in one spot the first has the ground', () => {
  const { outlines } = cellsOf(
    [
      { x: 1, y: 1 },
      { x: 1, y: 1 },
    ],
    30,
  );
  expect(outlines.map((corners) => corners.length)).toEqual([32, 0]);
});

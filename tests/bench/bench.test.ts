import { expect, test } from 'vitest';
import { figureTable } from './figure-table.js';
import { METERS } from './meters.js';
import { rowOf } from './record.js';
import { measure } from './rounds.js';

test('every meter measures, and the table has a row for each of its figures', async () => {
  const row = rowOf('.', await measure(METERS, 1, 0));
  const names = Object.keys(row.figures);
  for (const { name } of METERS)
    expect(names.filter((figure) => figure.startsWith(`${name}: `))).not.toEqual([]);
  for (const { value, inKernels } of Object.values(row.figures)) {
    expect(value).toBeGreaterThan(0);
    expect(inKernels).toBeGreaterThan(0);
  }
  const [head, ...rows] = figureTable(row, [row]);
  expect(head).toMatch(/^ +now +in kernels +spread +before +times as good$/);
  expect(rows).toHaveLength(names.length);
  for (const [no, name] of names.entries()) expect(rows[no]).toMatch(new RegExp(`^${name} .* 1\\.00$`));
});

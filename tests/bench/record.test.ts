import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addRow, lastOf, readRecord, rowOf } from './record.js';

test('rows are read back in the order in which they were added, with numbers to five digits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const path = join(folder, 'record.jsonl');
  expect(readRecord(path)).toEqual([]);
  const figure = {
    value: 1234.5678,
    inKernels: 2,
    spread: 0,
    checksum: '',
    unit: '/s',
    better: 'more',
  } as const;
  const [one, two] = [rowOf('.', { days: figure }), rowOf('.', { days: { ...figure, value: 5 } })];
  addRow(path, one);
  addRow(path, two);
  const rows = readRecord(path);
  expect(rows).toEqual([{ ...one, figures: { days: { ...figure, value: 1234.6 } } }, two]);
  expect(lastOf(rows, 'days')?.measured.value).toBe(5);
  expect(lastOf(rows, 'games')).toBeNull();
  rmSync(folder, { recursive: true });
});

test('a row tells the Node that it was measured on', () => {
  expect(rowOf('.', {}).node).toBe(process.version);
});

import { expect, test } from 'vitest';
import { figureTable, timesAsGood } from './figure-table.js';
import type { RecordRow } from './record.js';
import type { Measured } from './rounds.js';

const measured = (changes: Partial<Measured>): Measured => ({
  value: 1000,
  inKernels: 2,
  spread: 0.1,
  checksum: 'a',
  unit: '/s',
  better: 'more',
  ...changes,
});

const row = (figures: RecordRow['figures']): RecordRow => ({
  commit: '1234567',
  date: '2026-11-23',
  node: 'v20.19.0',
  cpu: 'some',
  cores: 2,
  figures,
});

test('more than 1 is better, for speeds and for times', () => {
  expect(timesAsGood(measured({ inKernels: 3 }), measured({ inKernels: 2 }))).toBe(1.5);
  const ms = { unit: 'ms', better: 'less' } as const;
  expect(timesAsGood(measured({ ...ms, inKernels: 2 }), measured({ ...ms, inKernels: 3 }))).toBe(1.5);
});

test('a figure is set against the yardstick: a machine twice as fast makes nothing better', () => {
  const lines = figureTable(row({ days: measured({ value: 4000 }) }), [
    row({ days: measured({ value: 2000 }) }),
  ]);
  expect(lines[1]).toMatch(/^days +4,000\/s +2\.00 +10 % +2,000\/s +1\.00$/);
});

test('each figure is compared with the last row that has it', () => {
  const record = [row({ days: measured({ inKernels: 4 }) }), row({ games: measured({}) })];
  const lines = figureTable(row({ days: measured({ inKernels: 2 }), new: measured({}) }), record);
  expect(lines[1]).toMatch(/ 0\.50$/);
  expect(lines[2]).toMatch(/ - +-$/);
});

test('where other games were played, a star says so', () => {
  const lines = figureTable(row({ days: measured({}) }), [row({ days: measured({ checksum: 'b' }) })]);
  expect(lines[1]).toMatch(/ 1\.00 \*$/);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenAfter, listRows } from '../../src/tui/list.js';
import { row } from '../../src/tui/row.js';
import { lineOf } from './support/rows.js';

test.each([
  ['up', 0, 4],
  ['down', 4, 0],
  ['down', 1, 2],
  ['home', 3, 0],
  ['end', 1, 4],
  ['pageup', 4, 1],
  ['pagedown', 3, 4],
  ['x', 2, 2],
])('%s from entry %i of five goes to %i', (key, chosen, after) => {
  expect(chosenAfter(key, chosen, 5, 3)).toBe(after);
});

test('in an empty list nothing is chosen', () => {
  expect(chosenAfter('down', 3, 0, 3)).toBe(0);
});

test('the chosen entry is always seen, and the only one with a mark', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(39),
      fc.integer({ min: 1, max: 12 }),
      (count, no, room) => {
        const chosen = no % count;
        const entries = Array.from({ length: count }, (_, entry) => row(`entry ${entry}`));
        const lines = listRows(entries, chosen, { columns: 20, rows: room }).map(lineOf);
        expect(lines).toHaveLength(Math.min(count, room));
        expect(lines.filter((line) => line.startsWith('> '))).toEqual([`> entry ${chosen}`]);
      },
    ),
  );
});

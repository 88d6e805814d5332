import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beside, box, heading, mostScroll, panel, scrolled } from '../../src/tui/panel.js';
import { row, widthOf } from '../../src/tui/row.js';
import { lineOf } from './support/rows.js';

const numbered = (count: number) => Array.from({ length: count }, (_, no) => row(`line ${no + 1}`));

test('a heading is a line with a title in it, of dashes where only ASCII may be used', () => {
  expect(lineOf(heading(row('Card'), 14, false))).toBe(
    '\u2500\u2500 Card \u2500\u2500\u2500\u2500\u2500\u2500',
  );
  expect(lineOf(heading(row('Card'), 14, true))).toBe('-- Card ------');
  expect(lineOf(heading([], 5, true))).toBe('-----');
});

test('a panel has exactly the rows and cells that it is given', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(9), fc.nat(12), (columns, rows, count) => {
      const drawn = panel(row('A title of some length'), numbered(count), { columns, rows }, true);
      expect(drawn).toHaveLength(rows);
      for (const cells of drawn) expect(widthOf(cells)).toBe(columns);
    }),
  );
});

test('two panels stand beside each other with a line between them', () => {
  const left = box([row('a')], { columns: 2, rows: 2 });
  expect(beside(left, [row('b')], true).map(lineOf)).toEqual(['a |b', '  |']);
});

test('a text with room is shown as it is', () => {
  expect(scrolled(numbered(3), 9, { columns: 40, rows: 3 }).map(lineOf)).toEqual([
    'line 1',
    'line 2',
    'line 3',
  ]);
});

test('a longer one is shown in part, and says which', () => {
  const lines = scrolled(numbered(9), 2, { columns: 40, rows: 4 }).map(lineOf);
  expect(lines.slice(0, 3)).toEqual(['line 3', 'line 4', 'line 5']);
  expect(lines[3]!.trim()).toBe('3-5 of 9, PgUp and PgDn');
});

test('the last line is reached by scrolling as far as may be, and no further', () => {
  expect(mostScroll(9, 4)).toBe(6);
  const lines = scrolled(numbered(9), 99, { columns: 40, rows: 4 }).map(lineOf);
  expect(lines[2]).toBe('line 9');
});

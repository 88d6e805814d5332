import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartAsked } from '../../../src/tui/chart/chart.js';
import { lineChart } from '../../../src/tui/chart/line-chart.js';
import { oneCell, widthOf } from '../../../src/tui/row.js';
import { told } from './told.js';

/** 20 days in which one curve rises from 34 to 51 and the other falls from 25 to 8. */
const RISING = [34, 34, 34, 35, 36, 36, 37, 38, 38, 40, 41, 41, 41, 42, 44, 45, 47, 48, 50, 51];
const FALLING = RISING.map((value) => 59 - value);

/** A chart of these values, each a curve of its own. */
function chart(values: readonly (readonly (number | null)[])[], changed: Partial<ChartAsked> = {}): string {
  const names = ['North', 'South', 'East', 'West'];
  const roles = ['curve-1', 'curve-2', 'curve-3', 'strong'] as const;
  return told(
    lineChart({
      title: 'Places held',
      unit: 'places',
      curves: values.map((value, no) => ({ name: names[no]!, role: roles[no]!, values: value })),
      labels: { first: '13 July', last: '1 August' },
      size: { columns: 60, rows: 10 },
      ascii: false,
      ...changed,
    }),
  );
}

test.each([
  [20, 6],
  [78, 11],
  [118, 20],
  [240, 30],
])('two curves in %i columns and %i rows, with braille and with ASCII', (columns, rows) => {
  const asked = {
    size: { columns, rows },
    marks: [
      { at: 8, text: 'The hill is taken' },
      { at: 9, text: 'The town is reached' },
    ],
  };
  expect(chart([RISING, FALLING], asked)).toMatchSnapshot();
  expect(chart([RISING, FALLING], { ...asked, ascii: true })).toMatchSnapshot();
});

test('values below zero, gaps and lone days', () => {
  expect(chart([[-3, 2, -8, 4, null, null, 2, null, 6, -1]])).toMatchSnapshot();
});

test('four curves that cross', () => {
  const values = [
    [1, 2, 3],
    [3, 2, 1],
    [2, 2, 2],
    [0, 3, 0],
  ];
  expect(chart(values)).toMatchSnapshot();
  expect(chart(values, { ascii: true })).toMatchSnapshot();
});

test('no day, or nothing but gaps, is said to be nothing to show', () => {
  expect(chart([[]])).toContain('No day to show yet.');
  expect(chart([[null, null], []])).toContain('No day to show yet.');
  expect(chart([[Number.NaN, Number.POSITIVE_INFINITY]])).toContain('No day to show yet.');
});

test('one day is a mark', () => {
  expect(chart([[5]])).toMatch(/│●/);
});

test('the text of a mark stands on that side of it on which it fits', () => {
  const marked = (at: number) => chart([RISING], { marks: [{ at, text: 'taken' }] });
  expect(marked(0)).toContain('↑ taken');
  expect(marked(19)).toContain('taken ↑');
});

test('more than two marks get letters, and a key', () => {
  const texts = ['Arak', 'The last ridge', 'Sukhnah', 'Kabajib'];
  const marks = texts.map((text, no) => ({ at: 3 + no * 4, text }));
  const lettered = chart([RISING], { marks, size: { columns: 60, rows: 12 } });
  expect(lettered).toMatchSnapshot();
  expect(lettered).toContain('a Arak  b The last ridge  c Sukhnah  d Kabajib');
  expect(lettered).toMatch(/\| {12}a {11}b {10}c {11}d {12}\|/);
});

test('the last value of each curve stands in the key, with its mark', () => {
  expect(chart([RISING, FALLING])).toContain('● North 51   ■ South 8 ');
  expect(chart([RISING, FALLING], { ascii: true })).toContain('* North 51   + South 8 ');
  expect(chart([[12, 3456.78, null]])).toContain('● North 3456.8 ');
});

test('curves of equal value share cells, and the key says what that looks like', () => {
  const equal = chart([
    [5, 5, 5],
    [5, 5, 5],
  ]);
  expect(equal).toContain('▒'.repeat(50));
  expect(equal).toContain('● North 5   ■ South 5   ▒ shared');
  expect(chart([RISING, FALLING])).not.toContain('shared');
});

test('marks of curves are never cut off by a long name', () => {
  const curves = ['A name of many words that does not fit', 'Another name of many words'].map((name, no) => ({
    name,
    role: 'text' as const,
    values: [no, 2 - no],
  }));
  const rows = lineChart({
    title: 'T',
    unit: 'u',
    curves,
    labels: { first: '13 July', last: '1 August' },
    size: { columns: 30, rows: 8 },
    ascii: false,
  });
  expect(told(rows)).toMatch(/● A name.* {1,3}■ Anothe/);
});

test('a name that would break the rows is made harmless', () => {
  const rows = lineChart({
    title: 'T\u001b[31m',
    unit: 'u\n',
    curves: [{ name: '漢字\u0301', role: 'text', values: [1, 2] }],
    labels: { first: '\u0007', last: '' },
    size: { columns: 40, rows: 8 },
    ascii: false,
  });
  const text = rows.flat().map((one) => one.text);
  expect(text.map(oneCell)).toEqual(text);
});

test('any values give rows of the size asked for, of characters that the look allows', () => {
  const value = fc.option(
    fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    { nil: null },
  );
  const asked = fc.record({
    values: fc.array(fc.array(value, { maxLength: 90 }), { maxLength: 5 }),
    columns: fc.integer({ min: 1, max: 250 }),
    rows: fc.integer({ min: 1, max: 40 }),
    ascii: fc.boolean(),
    marks: fc.array(fc.record({ at: fc.nat(89), text: fc.constantFrom('taken', 'a long text of a mark') }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(asked, ({ values, columns, rows, ascii, marks }) => {
      const drawn = lineChart({
        title: 'Title',
        unit: 'unit',
        curves: values.map((one) => ({ name: 'Name', role: 'curve-1', values: one })),
        labels: { first: '13 July', last: '1 August' },
        size: { columns, rows },
        ascii,
        marks: marks.filter(({ at }) => at < Math.max(0, ...values.map((one) => one.length))),
      });
      expect(drawn).toHaveLength(rows);
      for (const cells of drawn) {
        expect(widthOf(cells)).toBeLessThanOrEqual(columns);
        const text = cells.map((one) => one.text).join('');
        expect(text).toMatch(
          ascii ? /^[\u0020-\u007e]*$/ : /^[\u0020-\u007e\u2190-\u21ff\u2500-\u25ff\u2801-\u28ff]*$/,
        );
      }
    }),
    { numRuns: 300 },
  );
});

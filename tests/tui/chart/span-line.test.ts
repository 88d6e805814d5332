import { expect, test } from 'vitest';
import { type SpanAsked, spanLine } from '../../../src/tui/chart/span-line.js';
import { widthOf } from '../../../src/tui/row.js';

const line = (asked: Partial<SpanAsked> = {}): string =>
  spanLine({
    first: 1,
    last: 20,
    from: 5,
    to: 8,
    day: 12,
    role: 'good',
    columns: 22,
    ascii: true,
    ...asked,
  })
    .map(({ text }) => text)
    .join('');

test.each<[string, Partial<SpanAsked>, string]>([
  ['days between brackets, and the day after them', {}, '|----[==]---*--------|'],
  ['a day within them is drawn over them', { day: 6 }, '|----[*=]------------|'],
  ['no day', { day: null }, '|----[==]------------|'],
  ['an interval of one day', { from: 5, to: 5 }, '|----:------*--------|'],
  [
    'what lies before the line stands at its beginning',
    { from: -4, to: -1, day: -9 },
    '|*-------------------|',
  ],
  ['what lies after it, at its end', { from: 18, to: 40 }, '|-----------*-----[=]|'],
])('%s', (_, asked, drawn) => {
  expect(line(asked)).toBe(drawn);
});

test('it is as wide as asked for, however short, and has other marks where they can be shown', () => {
  for (const columns of [3, 12, 60]) {
    expect(line({ columns })).toHaveLength(columns);
    const asked = { first: 1, last: 1, from: 1, to: 1, day: 1, role: 'good', columns, ascii: false } as const;
    expect(widthOf(spanLine(asked))).toBe(columns);
  }
  expect(line({ ascii: false })).toBe('│────[══]───●────────│');
});

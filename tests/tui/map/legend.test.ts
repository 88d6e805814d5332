import { expect, test } from 'vitest';
import { legendRows } from '../../../src/tui/map/legend.js';
import { FORMATIONS, HOLDERS, LEADER, REMEMBERED, ROUND, SIGNS, TYPES } from '../../../src/tui/map/marks.js';
import { widthOf } from '../../../src/tui/row.js';
import { textOf } from './scenes.js';

const MARKS = [
  ...[HOLDERS, REMEMBERED, TYPES, SIGNS, ROUND, LEADER].flatMap((marks) => Object.values(marks)),
  ...Object.values(FORMATIONS).flatMap((marks) => Object.values(marks)),
];

test.each([false, true])('the legend tells every mark, ASCII %s', async (ascii) => {
  const rows = legendRows(ascii, 76);
  const text = textOf(rows);
  for (const mark of MARKS) expect(text).toContain(`${ascii ? mark.ascii : mark.full} ${mark.text}`);
  expect(text).toMatch(ascii ? /^[\u0020-\u007e\n]*$/ : /[\u2801-\u28ff]/);
  await expect(`${text.replace(/ +$/gm, '')}\n`).toMatchFileSnapshot(
    `golden/legend${ascii ? '-ascii' : ''}.txt`,
  );
});

test('no row of the legend is wider than it may be', () => {
  for (const columns of [30, 76, 120]) {
    for (const cells of legendRows(false, columns)) expect(widthOf(cells)).toBeLessThanOrEqual(columns);
  }
});

test.each([30, 50, 62])('on %i columns no text of the legend is cut off', (columns) => {
  const sides = ['Government and allies', 'the side with the longer name'] as const;
  const words = (width: number) =>
    textOf(legendRows(false, width, sides))
      .replace(/[\u2800-\u28ff]/g, '')
      .split(/\s+/)
      .sort();
  expect(words(columns)).toEqual(words(200));
});

test('the legend calls the sides by their names', () => {
  const text = textOf(legendRows(false, 76, ['Reds', 'Blues']));
  expect(text).toContain('held by Reds');
  expect(text).toContain('of Blues');
  expect(text).not.toContain('first side');
});

import { expect, test } from 'vitest';
import { legendRows } from '../../../src/tui/map/legend.js';
import { HOLDERS, SIGNS, TYPES } from '../../../src/tui/map/marks.js';
import { widthOf } from '../../../src/tui/row.js';
import { textOf } from './scenes.js';

test.each([false, true])('the legend tells every mark, ASCII %s', async (ascii) => {
  const rows = legendRows(ascii, 76);
  const text = textOf(rows);
  for (const mark of [...Object.values(HOLDERS), ...Object.values(TYPES), ...Object.values(SIGNS)]) {
    expect(text).toContain(`${ascii ? mark.ascii : mark.full} ${mark.text}`);
  }
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

test('the legend calls the sides by their names', () => {
  const text = textOf(legendRows(false, 76, ['Reds', 'Blues']));
  expect(text).toContain('held by Reds');
  expect(text).toContain('of Blues');
  expect(text).not.toContain('first side');
});

import { expect, test } from 'vitest';
import { atPlan, atTitle, COLOURED } from './support/play-keys.js';

test('a window that is too small says how large it has to be, and keys go on working', () => {
  const screen = atPlan({}, { columns: 60, rows: 20 });
  expect(screen.text()).toContain('This window has 60 columns and 20 rows.');
  expect(screen.text()).toContain('The game needs 80 and 24');
  screen.press('g');
  screen.send({ type: 'resize', size: { columns: 80, rows: 24 } });
  expect(screen.text()).toContain('Go to');
});

test('the lowest row shows keys that fit, and none in part', () => {
  for (const columns of [80, 100, 160]) {
    const lowest = atPlan({}, { columns, rows: 24 }).text().split('\n').at(-1)!;
    expect(lowest).toMatch(/^ Enter orders for what is selected {3}e end the day/);
    expect(lowest.length).toBeLessThan(columns);
  }
});

test('a notice stands in their place until the next key', () => {
  const screen = atPlan();
  screen.send({ type: 'told', text: 'Something.' });
  expect(screen.text().split('\n').at(-1)).toBe(' Something.');
  screen.press('X');
  expect(screen.text().split('\n').at(-1)).toContain('Enter');
});

test('a notice with letters of other widths takes one cell a character', () => {
  const screen = atTitle({ columns: 80, rows: 24 }, COLOURED);
  screen.send({ type: 'told', text: 'No \u6f22 here' });
  expect(screen.text().split('\n').at(-1)).toBe(' No ? here');
});

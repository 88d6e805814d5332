import { expect, test } from 'vitest';
import { atPlan, atTitle, COLOURED } from './support/play-keys.js';

test('a window that is too small says how large it has to be, and what is not seen is not played', () => {
  const screen = atPlan({}, { columns: 80, rows: 24 });
  screen.send({ type: 'resize', size: { columns: 60, rows: 20 } });
  expect(screen.text()).toContain('This window has 60 columns and 20 rows.');
  expect(screen.text()).toContain('The game needs 80 and 24');
  screen.press('g', 'e', 'q');
  screen.send({ type: 'resize', size: { columns: 80, rows: 24 } });
  expect(screen.names()).toEqual(['title', 'plan']);
  screen.send({ type: 'resize', size: { columns: 60, rows: 20 } });
  screen.press('ctrl+c');
  expect(screen.effects).toEqual([{ type: 'quit', code: 130 }]);
});

test('the lowest row shows keys that fit, and none in part', () => {
  for (const columns of [80, 100, 160]) {
    const lowest = atPlan({}, { columns, rows: 24 }).text().split('\n').at(-1)!;
    expect(lowest).toMatch(/^ Enter orders .*? {3}e end the day/);
    expect(lowest.length).toBeLessThan(columns);
  }
});

test('a shorter key stands there where a longer one has no room', () => {
  const screen = atTitle({ columns: 80, rows: 24 });
  screen.press('r');
  const lowest = screen.text().split('\n').at(-1)!;
  expect(lowest).toContain('Esc back');
  expect(lowest.length).toBeLessThan(80);
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

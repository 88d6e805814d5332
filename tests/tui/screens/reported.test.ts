import { expect, test } from 'vitest';
import { atTitle, type Played } from '../support/play-keys.js';

function atReported(size = { columns: 120, rows: 40 }): Played {
  const screen = atTitle(size);
  screen.press('r');
  return screen;
}

function dayOf(screen: Played): number {
  const top = screen.top();
  if (top.name !== 'reported') throw new Error(`${top.name} is not what was reported`);
  return top.at;
}

test('it begins with the campaign, and says who reported what', () => {
  const screen = atReported();
  expect(screen.text()).toContain('The campaign as reported');
  expect(screen.text()).toMatch(/2017/);
});

test('Right and Left go day by day, Home and End to its ends, and no further', () => {
  const screen = atReported();
  const start = dayOf(screen);
  screen.press('right', 'space', 'left');
  expect(dayOf(screen)).toBe(start + 1);
  screen.press('home', 'left');
  expect(dayOf(screen)).toBe(0);
  const first = screen.text();
  screen.press('end');
  const last = dayOf(screen);
  expect(last).toBeGreaterThan(60);
  screen.press('right', 'enter');
  expect(dayOf(screen)).toBe(last);
  expect(screen.text()).not.toBe(first);
});

test('a place is asked about by going to it', () => {
  const screen = atReported();
  const before = screen.text();
  screen.press('shift+right');
  const top = screen.top();
  expect(top).toMatchObject({ name: 'reported' });
  expect(top.name === 'reported' && top.place).not.toBeNull();
  expect(screen.text()).not.toBe(before);
});

test('the map comes nearer, goes further and moves', () => {
  const screen = atReported();
  const frames = ['+', 'L', 'J', '-', 'H', 'K'].map((key) => {
    screen.press(key);
    return screen.text();
  });
  expect(new Set(frames).size).toBeGreaterThan(4);
});

test('what is said is scrolled to its last line and no further', () => {
  const screen = atReported({ columns: 80, rows: 24 });
  screen.press('right', 'right');
  for (let no = 0; no < 30; no++) screen.press('pagedown');
  const last = screen.text();
  screen.press('down');
  expect(screen.text()).toBe(last);
  screen.press('up');
  screen.press('down');
  expect(screen.text()).toBe(last);
});

test('Esc goes back to the title', () => {
  const screen = atReported();
  screen.press('escape');
  expect(screen.names()).toEqual(['title']);
});

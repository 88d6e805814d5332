import { expect, test } from 'vitest';
import { atPlan } from '../support/play-keys.js';

function atMenu() {
  const screen = atPlan();
  screen.press('q');
  return screen;
}

test('the menu names the game and its seed', () => {
  expect(atMenu().text()).toContain('The last hills, seed 1');
});

test.each([
  ['s', ['title', 'plan'], { type: 'save', name: null }],
  ['c', ['title', 'plan', 'saves'], { type: 'list-saves' }],
  ['h', ['title', 'plan', 'page'], undefined],
  ['b', ['title', 'plan', 'page'], undefined],
  ['q', ['title', 'plan', 'ask'], undefined],
  ['escape', ['title', 'plan'], undefined],
])('%s leads to %j', (key, screens, effect) => {
  const screen = atMenu();
  screen.press(key);
  expect(screen.names()).toEqual(screens);
  if (effect) expect(screen.effects.at(-1)).toMatchObject(effect);
  else expect(screen.effects).toEqual([]);
});

test('arrows and Enter choose what letters choose', () => {
  const screen = atMenu();
  screen.press('down', 'enter');
  expect(screen.effects.at(-1)).toMatchObject({ type: 'save' });
  expect(screen.text()).toContain('Saved.');
});

test('the look changes and the menu stays', () => {
  const screen = atMenu();
  screen.press('l');
  expect(screen.text()).toContain('high contrast');
  screen.press('l', 'l');
  expect(screen.text()).toMatch(/l +Look +ASCII/);
});

test('leaving asks first, and says how many orders would be lost', () => {
  const screen = atPlan();
  screen.press(':');
  screen.type('march 18th to ramamin');
  screen.press('enter', 'escape', 'q', 'q');
  expect(screen.text()).toContain('Leave the game?');
  expect(screen.text()).toContain('Orders for the day to come are not kept: 1 given.');
  screen.press('escape');
  expect(screen.names()).toEqual(['title', 'plan']);
  screen.press('q', 'q', 'enter');
  expect(screen.effects.at(-1)).toEqual({ type: 'quit', code: 0 });
});

test('"quit" on the line of words asks the same', () => {
  const screen = atPlan();
  screen.press(':');
  screen.type('quit');
  screen.press('enter');
  expect(screen.text()).toContain('Leave the game?');
});

test('from the question it goes to the title too, and no game is left', () => {
  const screen = atMenu();
  screen.press('q', 't');
  expect(screen.names()).toEqual(['title']);
  expect(screen.now().game).toBeNull();
});

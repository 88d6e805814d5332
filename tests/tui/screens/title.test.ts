import { expect, test } from 'vitest';
import { atTitle } from '../support/play-keys.js';

test('the first screen says what the game is about, and lists what can be chosen with its letter', () => {
  const text = atTitle().text();
  expect(text).toContain('summer 2017');
  expect(text).toContain('a real war in which many people died');
  expect(text).toMatch(/> t {2}Tutorial/);
  for (const [key, label] of Object.entries({ n: 'New game', c: 'Continue', h: 'Help', q: 'Quit' }))
    expect(text).toMatch(new RegExp(`${key} {2}${label}`));
});

test.each([
  ['n', ['title', 'new-game']],
  ['c', ['title', 'saves']],
  ['r', ['title', 'reported']],
  ['h', ['title', 'page']],
  ['t', ['title', 'plan', 'page']],
])('%s opens %j', (key, screens) => {
  const screen = atTitle();
  screen.press(key);
  expect(screen.names()).toEqual(screens);
});

test('the tutorial begins with its guide, and its first step is on the screen', () => {
  const screen = atTitle();
  screen.press('t', 'escape');
  expect(screen.game().title).toBe('First steps');
  expect(screen.text()).toContain('Guide');
  expect(screen.text()).toContain('Try: look');
});

test('arrows and Enter choose what letters choose', () => {
  const screen = atTitle();
  screen.press('down', 'enter');
  expect(screen.names()).toEqual(['title', 'new-game']);
  screen.press('escape');
  expect(screen.top()).toEqual({ name: 'title', chosen: 1 });
  screen.press('up', 'up', 'up', 'enter');
  expect(screen.now().look.theme).toBe('contrast');
});

test('q leaves with nothing wrong, Ctrl-C as a shell expects it', () => {
  const screen = atTitle();
  screen.press('q', 'ctrl+c', 'ctrl+z', 'ctrl+l');
  expect(screen.effects).toEqual([
    { type: 'quit', code: 0 },
    { type: 'quit', code: 130 },
    { type: 'suspend' },
    { type: 'redraw' },
  ]);
});

test('keys that mean nothing here change nothing', () => {
  const screen = atTitle();
  const before = screen.now();
  screen.press('escape', 'X', '5', 'f5', 'ctrl+w', 'shift+up');
  expect(screen.now()).toEqual(before);
});

test('what is pasted outside the line of words presses no keys', () => {
  const screen = atTitle();
  screen.send({ type: 'paste', text: 'n\rq' });
  expect(screen.names()).toEqual(['title']);
  expect(screen.effects).toEqual([]);
  expect(screen.text()).toContain('press ":" first');
});

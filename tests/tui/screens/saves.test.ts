import { expect, test } from 'vitest';
import { atTitle, COLOURED } from '../support/play-keys.js';

const SIZE = { columns: 80, rows: 24 };

const SAVES = [
  { path: '/saves/new.json', name: 'new', about: 'last-hills, 3 days played', isPlayable: true },
  { path: '/saves/old.json', name: 'old', about: 'The seal is broken.', isPlayable: false },
];

function atSaves(saves = SAVES) {
  const screen = atTitle(SIZE, COLOURED, saves);
  screen.press('c');
  return screen;
}

test('the saved games are listed with what they are, the one played last on top', () => {
  expect(atSaves().text()).toMatch(/> new {2}last-hills, 3 days played\n {2}old {2}The seal is broken\./);
});

test('Enter goes on with the one that is chosen', () => {
  const screen = atSaves();
  screen.press('enter');
  expect(screen.effects.at(-1)).toEqual({ type: 'resume', path: '/saves/new.json' });
  expect(screen.names()).toEqual(['title', 'plan']);
  expect(screen.text()).toContain('Resumed.');
});

test('one that is broken says so, and nothing is opened', () => {
  const screen = atSaves();
  screen.press('down', 'enter');
  expect(screen.effects).toEqual([{ type: 'list-saves' }]);
  expect(screen.text()).toContain('This save cannot be played: The seal is broken.');
});

test('where there is none, the screen says how one comes about', () => {
  const screen = atSaves([]);
  screen.press('enter', 'down');
  expect(screen.text()).toContain('Every game saves itself after each day.');
  screen.press('escape');
  expect(screen.names()).toEqual(['title']);
});

test('a name that would not fit the screen is shown with one cell a character', () => {
  const name = '\u{1f600}\u001b[31m';
  const text = atSaves([{ path: 'x', name, about: 'a\u202eb', isPlayable: true }]).text();
  expect(text).toContain('> ??[31m  a?b');
});

test('more of them than there are rows can all be reached', () => {
  const many = Array.from({ length: 60 }, (_, no) => ({
    path: `${no}`,
    name: `save ${no}`,
    about: '',
    isPlayable: true,
  }));
  const screen = atSaves(many);
  screen.press('end');
  expect(screen.text()).toContain('> save 59');
  screen.press('pageup', 'enter');
  expect(screen.effects.at(-1)).toEqual({ type: 'resume', path: '41' });
});

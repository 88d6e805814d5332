import { expect, test } from 'vitest';
import { atTitle, type Played } from '../support/play-keys.js';

function atNewGame(): Played {
  const screen = atTitle();
  screen.press('n');
  return screen;
}

/** The game that was asked for. */
const begun = (screen: Played) => screen.effects.find((effect) => effect.type === 'begin');

test('as it stands, it is the last hills for the government against the staff', () => {
  const screen = atNewGame();
  expect(screen.text()).toMatch(/Scenario +< The last hills >/);
  screen.press('up', 'enter');
  expect(begun(screen)).toEqual({
    type: 'begin',
    scenario: 'last-hills',
    side: 'gov',
    opponent: 'staff',
    world: 'drawn',
    seed: '',
  });
  expect(screen.names()).toEqual(['title', 'plan', 'page']);
});

test('Right and Left go round in what a row offers', () => {
  const screen = atNewGame();
  const { scenarios } = screen.now().offer;
  const seen = scenarios.map(() => {
    screen.press('right');
    const top = screen.top();
    return top.name === 'new-game' ? scenarios[top.scenario]!.id : '';
  });
  expect(seen.at(-1)).toBe('last-hills');
  expect(new Set(seen).size).toBe(scenarios.length);
  screen.press('left');
  expect(screen.top()).toMatchObject({ scenario: scenarios.findIndex(({ id }) => id === 'last-hills') - 1 });
});

test('each row says what it means, and takes what is chosen', () => {
  const screen = atNewGame();
  screen.press('left');
  expect(screen.text()).toContain('Thursday 6 July 2017 to Friday 14 July 2017, 9 days.');
  screen.press('right', 'down', 'right');
  expect(screen.text()).toContain('Orders are given each day by both sides');
  screen.press('down', 'right');
  expect(screen.text()).toMatch(/Opponent +< planner >/);
  screen.press('right');
  expect(screen.text()).toContain('passive: stays where it is');
  screen.press('down', 'space');
  expect(screen.text()).toMatch(/World +< best >/);
  screen.press('down', '4', '2', 'space', 'x', 'y', 'backspace');
  expect(screen.text()).toMatch(/Seed +42 x_/);
  screen.press('enter', 'enter');
  expect(begun(screen)).toEqual({
    type: 'begin',
    scenario: 'last-hills',
    side: 'is',
    opponent: 'passive',
    world: 'best',
    seed: '42 x',
  });
});

test('where two play there is no opponent to choose', () => {
  const screen = atNewGame();
  screen.press('down', 'right', 'right', 'down');
  expect(screen.text()).toMatch(/Opponent +< none >/);
  const before = screen.top();
  screen.press('right');
  expect(screen.top()).toEqual(before);
});

test('a seed takes letters that mean something elsewhere, and forty of them', () => {
  const screen = atNewGame();
  screen.press('down', 'down', 'down', 'down');
  screen.type(`q?: ${'n'.repeat(60)}`);
  expect(screen.top()).toMatchObject({ name: 'new-game', seed: `q?: ${'n'.repeat(36)}` });
});

test('Esc goes back to the title, and nothing has begun', () => {
  const screen = atNewGame();
  screen.press('right', 'escape');
  expect(screen.names()).toEqual(['title']);
  expect(screen.effects).toEqual([]);
});

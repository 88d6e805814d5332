import { expect, test } from 'vitest';
import { atPlan, type Played } from '../support/play-keys.js';

/** A short game played to its end, at its debrief. */
function over(): Played {
  const screen = atPlan({ scenario: 'first-steps', opponent: 'passive', world: 'drawn' });
  while (screen.game().session.state.outcome === null) {
    screen.press('e');
    if (screen.top().name === 'ask') screen.press('enter');
    screen.press('escape');
  }
  return screen;
}

const pageNo = (screen: Played): number => {
  const top = screen.top();
  if (top.name !== 'debrief') throw new Error(`${top.name} is no debrief`);
  return top.page;
};

test('arrows, Tab and numbers go through its pages, and round', () => {
  const screen = over();
  const seen = [0, 1, 2, 3, 4, 5].map(() => {
    screen.press('right');
    return pageNo(screen);
  });
  const count = Math.max(...seen) + 1;
  expect(seen.slice(0, count)).toEqual([...Array.from({ length: count - 1 }, (_, no) => no + 1), 0]);
  screen.press('1', 'left');
  expect(pageNo(screen)).toBe(count - 1);
  screen.press('2', 'tab', '9');
  expect(pageNo(screen)).toBe(2);
});

test('the luck of a game that is over is reckoned once, when its page is opened', () => {
  const screen = over();
  const asked = () => screen.effects.filter(({ type }) => type === 'luck').length;
  for (let no = 0; no < 12; no++) screen.press('right');
  expect(asked()).toBe(1);
  screen.press('4');
  expect(screen.text()).toContain('[Luck]');
  expect(screen.text()).toMatch(/Luck by day|luck/i);
});

test('while it is reckoned the page says how far that is', () => {
  const screen = over();
  screen.press('4');
  screen.send({ type: 'luck', luck: null, progress: 0.5 });
  expect(screen.text()).toContain('50');
});

test('in the middle of a game it tells what the side knows, and no luck', () => {
  const screen = atPlan();
  screen.press('D', '4');
  expect(screen.names()).toEqual(['title', 'plan', 'debrief']);
  expect(screen.effects).toEqual([]);
  screen.press('escape');
  expect(screen.names()).toEqual(['title', 'plan']);
});

test('in the middle of a game nothing of the other side stands on it that is not known', () => {
  const screen = atPlan();
  screen.press('e', 'enter', 'escape', 'D');
  const { cards } = screen.game().setting.scenario.briefing;
  for (const page of ['1', '2', '3', '4']) {
    screen.press(page);
    for (const { name, side } of cards) if (side === 1) expect(screen.text()).not.toContain(name);
  }
});

test('Esc leads to the map of the end, q to the menu', () => {
  const screen = over();
  screen.press('q');
  expect(screen.names()).toEqual(['title', 'plan', 'game-menu']);
  screen.press('escape');
  expect(screen.text()).toContain('the game is over');
});

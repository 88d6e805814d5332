import { expect, test } from 'vitest';
import { atPlan, type Played } from '../support/play-keys.js';

/** Two at one keyboard, the first of whom has read the briefing, taken the keyboard and plans. */
function forTwo(): Played {
  const screen = atPlan({ side: 'both' });
  take(screen);
  return screen;
}

/** Takes the keyboard, and reads the briefing where this is the first time. */
function take(screen: Played): void {
  screen.press('enter');
  if (screen.top().name === 'page') screen.press('escape');
}

/** Ends the planning of the side at the keyboard. */
function end(screen: Played): void {
  screen.press('e');
  if (screen.top().name === 'ask') screen.press('enter');
}

test('it begins with the first of the two', () => {
  const screen = atPlan({ side: 'both' });
  expect(screen.names()).toEqual(['title', 'plan', 'hand-over']);
  expect(screen.text()).toContain('It is the turn of Government and allies.');
});

test('each of the two plans, and the day is played after the second', () => {
  const screen = forTwo();
  end(screen);
  expect(screen.names()).toEqual(['title', 'plan', 'hand-over']);
  expect(screen.game().session).toMatchObject({ side: 0, state: { turn: 0 } });
  take(screen);
  expect(screen.game().session.side).toBe(1);
  expect(screen.names()).toEqual(['title', 'plan']);
  end(screen);
  expect(screen.game().session).toMatchObject({ side: 0, state: { turn: 1 } });
  expect(screen.names()).toEqual(['title', 'plan', 'hand-over']);
});

test('both see the day, each as his side knows it, and neither twice', () => {
  const screen = forTwo();
  end(screen);
  take(screen);
  end(screen);
  screen.press('enter');
  expect(screen.names().at(-1)).toBe('resolution');
  const first = screen.top();
  screen.press('escape');
  end(screen);
  screen.press('enter');
  expect(screen.names().at(-1)).toBe('resolution');
  expect(screen.top()).not.toEqual(first);
  screen.press('escape');
  screen.press(':');
  screen.type('side gov');
  screen.press('enter', 'enter');
  expect(screen.names()).toEqual(['title', 'plan']);
});

test('while the keyboard goes over, nothing of the game is on the screen', () => {
  const screen = forTwo();
  screen.press('tab', ':');
  screen.type('attack hulayhilah with 5th corps');
  screen.press('enter', 'escape');
  end(screen);
  const { briefing } = screen.game().setting.scenario;
  const hidden = screen.text();
  expect(hidden).toContain('The map is hidden.');
  for (const { name } of [...briefing.places, ...briefing.cards]) expect(hidden).not.toContain(name);
  expect(hidden).not.toMatch(/attack|\d{2,}|July/i);
  for (const key of ['?', 'q', 'escape', 'tab', 'R', 'space', ':', 'b']) screen.press(key);
  expect(screen.text()).toBe(hidden);
});

test('who takes over sees nothing of what the other asked or selected', () => {
  const screen = forTwo();
  screen.press('tab', 'o', ':');
  screen.type('dig in 18th');
  screen.press('enter');
  if (screen.top().name === 'page') screen.press('escape');
  if (!screen.game().isTyping) screen.press(':');
  screen.type('end day');
  screen.press('enter');
  if (screen.top().name === 'ask') screen.press('enter');
  expect(screen.top().name).toBe('hand-over');
  take(screen);
  expect(screen.game()).toMatchObject({ selected: null, told: [], isTyping: false });
  screen.press(':', 'up');
  expect(screen.game().line.text).not.toContain('18th');
  expect(screen.text()).not.toContain('dig in 18th');
});

test('"side is" in words hands over too, and its own side stays', () => {
  const screen = forTwo();
  screen.press(':');
  screen.type('side gov');
  screen.press('enter');
  expect(screen.names()).toEqual(['title', 'plan']);
  screen.type('side is');
  screen.press('enter');
  expect(screen.names()).toEqual(['title', 'plan', 'hand-over']);
  screen.press('enter');
  expect(screen.game().session.side).toBe(1);
});

test('warnings are given to each of the two', () => {
  const screen = forTwo();
  screen.press('e');
  expect(screen.top().name).toBe('ask');
  screen.press('enter');
  take(screen);
  screen.press('e');
  expect(screen.top().name).toBe('ask');
});

test('each is briefed on his own side alone', () => {
  const screen = atPlan({ side: 'both' });
  screen.press('enter');
  expect(screen.text()).toContain('Briefing');
  const { briefing } = screen.game().setting.shelf.file;
  const told = () => JSON.stringify(screen.top());
  expect(told()).toContain(JSON.stringify(briefing.gov).slice(1, 60));
  expect(told()).not.toContain(JSON.stringify(briefing.is).slice(1, 60));
  screen.press('escape');
  end(screen);
  screen.press('enter');
  expect(told()).toContain(JSON.stringify(briefing.is).slice(1, 60));
  expect(told()).not.toContain(JSON.stringify(briefing.gov).slice(1, 60));
});

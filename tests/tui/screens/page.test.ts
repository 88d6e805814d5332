import { expect, test } from 'vitest';
import { atPlan, atTitle, type Played } from '../support/play-keys.js';

const SIZE = { columns: 80, rows: 24 };

function pageOf(screen: Played) {
  const top = screen.top();
  if (top.name !== 'page') throw new Error(`${top.name} is no page`);
  return top;
}

/** The sources of a place, on a page. */
function atWhy(): Played {
  const screen = atPlan({}, SIZE);
  screen.press('g');
  screen.type('arak');
  screen.press('enter', 'y');
  return screen;
}

/** What is marked on the screen. */
const marked = (screen: Played) =>
  screen
    .rows()
    .flat()
    .filter(({ role }) => role === 'selected')
    .map(({ text }) => text);

test('Tab goes from one source or figure to the next, and round', () => {
  const screen = atWhy();
  expect(marked(screen)).toEqual([]);
  const seen: string[] = [];
  do {
    screen.press('tab');
    expect(marked(screen)).toHaveLength(1);
    seen.push(`${pageOf(screen).at} ${marked(screen)[0]}`);
  } while (seen.length < 200 && (seen.length === 1 || seen.at(-1) !== seen[0]));
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.at(-1)).toBe(seen[0]);
  screen.press('shift+tab');
  expect(`${pageOf(screen).at} ${marked(screen)[0]}`).toBe(seen.at(-2));
});

test('Enter on one says where it comes from, and Esc leads back to where one was', () => {
  const screen = atWhy();
  screen.press('tab', 'tab');
  const [name] = marked(screen);
  const before = screen.text();
  screen.press('enter');
  expect(screen.game().told[0]).toBe(`> why ${name}`);
  if (screen.names().length > 3) {
    expect(screen.text()).toContain(`why ${name}`);
    screen.press('escape');
  }
  expect(screen.text()).toBe(before);
});

test('a page is scrolled by lines, by pages and to its ends, and no further', () => {
  const screen = atTitle(SIZE);
  screen.press('h');
  const first = screen.text();
  expect(first).toMatch(/Enter {2,}orders/);
  screen.press('up', 'pageup');
  expect(screen.text()).toBe(first);
  screen.press('down', 'down', 'up', 'k');
  expect(screen.text()).toBe(first);
  screen.press('end');
  const last = screen.text();
  expect(last).toMatch(/(\d+) of \1, PgUp/);
  screen.press('down', 'space', 'pagedown');
  expect(screen.text()).toBe(last);
  screen.press('up');
  expect(screen.text()).not.toBe(last);
  screen.press('home');
  expect(screen.text()).toBe(first);
});

test('no line of a text is lost between two pages of it', () => {
  const screen = atTitle(SIZE);
  screen.press('h');
  const lines: string[] = [];
  let at = -1;
  while (pageOf(screen).scroll !== at) {
    at = pageOf(screen).scroll;
    lines.push(...screen.text().split('\n').slice(1, -2));
    screen.press('space');
  }
  const shown = new Set(lines.map((line) => line.trim()));
  for (const line of pageOf(screen).lines)
    for (const word of line.trim().split(/ {2,}/).slice(0, 1))
      if (word.length > 0 && word.length < 40) expect([...shown].join('\n')).toContain(word);
});

test('a page without a game has no references', () => {
  const screen = atTitle(SIZE);
  screen.press('h', 'tab');
  expect(screen.text()).toContain('There is no reference on this page.');
});

test.each(['escape', 'q', 'backspace', 'left', 'enter'])('%s closes a page', (key) => {
  const screen = atTitle(SIZE);
  screen.press('h', key);
  expect(screen.names()).toEqual(['title']);
});

test('the help lists every key of the plan', () => {
  const screen = atTitle({ columns: 120, rows: 70 });
  screen.press('h');
  for (const words of ['end the day', 'next formation without an order', 'what the map shows', 'aircraft'])
    expect(screen.text()).toContain(words);
});

import { describe, expect, test } from 'vitest';
import { atPlan, type Played } from '../support/play-keys.js';

/** At the plan, with a formation or a place selected. */
function selecting(letters: string, game: Parameters<typeof atPlan>[0] = {}): Played {
  const screen = atPlan(game, { columns: 120, rows: 40 });
  screen.press('g');
  screen.type(letters);
  screen.press('enter');
  return screen;
}

const typing = (line: string, game: Parameters<typeof atPlan>[0] = {}): readonly unknown[] => {
  const screen = atPlan(game);
  screen.press(':');
  screen.type(line);
  screen.press('enter');
  return screen.orders();
};

function menuOf(screen: Played) {
  const top = screen.top();
  if (top.name !== 'menu') throw new Error(`${top.name} is no menu`);
  return top;
}

/** Opens the group of this title in the menu that lies on the screen. */
function openGroup(screen: Played, title: string): void {
  const at = menuOf(screen).groups.findIndex((group) => group.title === title);
  screen.press('home', ...Array.from({ length: at }, () => 'down'), 'enter');
}

/** Goes to the entry with this label. */
function chooseEntry(screen: Played, label: string): void {
  const { groups, open } = menuOf(screen);
  const at = groups[open!]!.choices.findIndex((choice) => choice.label === label);
  screen.press('home', ...Array.from({ length: at }, () => 'down'));
}

test('Enter on a formation lists the kinds of orders that it can be given, and how many of each', () => {
  const screen = selecting('18th');
  screen.press('enter');
  const text = screen.text();
  expect(text).toContain('Orders for 18th Division');
  expect(text).toMatch(/> Attack +\d/);
  expect(text).toMatch(/ {2}March +\d/);
  expect(text).toMatch(/ {2}Dig in/);
});

test.each(['18th', '5th corps', 'engineer', 'artillery', 'talat', 'arak', 'hulayhilah'])(
  'each choice at "%s" gives exactly the orders that its line gives',
  (letters) => {
    const screen = selecting(letters);
    screen.press('enter');
    const { groups } = menuOf(screen);
    expect(groups.length).toBeGreaterThan(0);
    for (const [no, group] of groups.entries()) {
      const last = group.choices.length - 1;
      for (const at of new Set([0, last])) {
        screen.press('home', ...Array.from({ length: no }, () => 'down'));
        if (menuOf(screen).open === null) screen.press('enter');
        screen.press('home', ...Array.from({ length: at }, () => 'down'), 'enter');
        // An attack shows its forecast first, and is ordered from there.
        if (screen.top().name === 'page') screen.press('enter');
        // What is answered to many orders at once may be a page.
        if (screen.top().name === 'page') screen.press('escape');
        expect(screen.names()).toEqual(['title', 'plan']);
        const { line, orders } = group.choices[at]!;
        expect(screen.orders(), line).toEqual(orders);
        expect(typing(line)).toEqual(orders);
        screen.press('u');
        expect(screen.orders()).toEqual([]);
        screen.press('enter');
      }
    }
  },
);

test('a menu offers only what would stand beside the orders that are given', () => {
  const screen = selecting('18th');
  screen.press(':');
  screen.type('attack palmyra-chain-end with 5th-corps; attack jabal-qulaylat with fatemiyoun');
  screen.press('enter', 'escape', 'enter');
  for (const { choices } of menuOf(screen).groups)
    for (const { line } of choices) {
      const other = atPlan();
      other.press(':');
      other.type(`attack palmyra-chain-end with 5th-corps; attack jabal-qulaylat with fatemiyoun; ${line}`);
      other.press('enter');
      expect(other.orders().length, line).toBeGreaterThan(other.game().session.history.past.length - 2);
    }
});

test('a marks aircraft, and what they are told is what the typed line tells them', () => {
  const screen = atPlan();
  screen.press('a');
  expect(screen.text()).toContain('Aircraft');
  openGroup(screen, menuOf(screen).groups[0]!.title);
  const { line, orders } = menuOf(screen).groups[0]!.choices[0]!;
  screen.press('enter');
  expect(screen.orders()).toEqual(orders);
  expect(typing(line)).toEqual(orders);
});

test('Esc goes back one step at a time', () => {
  const screen = selecting('18th');
  screen.press('enter', 'down', 'enter');
  expect(menuOf(screen).open).toBe(1);
  screen.press('escape');
  expect(menuOf(screen)).toMatchObject({ open: null, chosen: 1 });
  screen.press('left');
  expect(screen.names()).toEqual(['title', 'plan']);
  expect(screen.orders()).toEqual([]);
});

test('of a formation that has not arrived the menu says that nothing can be ordered', () => {
  const screen = selecting('800th');
  screen.press('enter');
  expect(screen.text()).toContain('There is nothing that can be ordered');
  screen.press('enter');
  expect(screen.names()).toEqual(['title', 'plan']);
});

describe('the forecast before an attack', () => {
  function atForecast(): Played {
    const screen = selecting('5th corps');
    screen.press('enter');
    openGroup(screen, 'Attack');
    chooseEntry(screen, menuOf(screen).groups[0]!.choices[0]!.label);
    screen.press('enter');
    return screen;
  }

  test('is shown with its chances and every modifier, and nothing is ordered yet', () => {
    const screen = atForecast();
    expect(screen.names()).toEqual(['title', 'plan', 'menu', 'page']);
    expect(screen.text()).toMatch(/repulsed +\d+%/);
    expect(screen.text()).toContain('Enter give the order');
    expect(screen.orders()).toEqual([]);
  });

  test('tells what "forecast" tells in words', () => {
    const screen = atForecast();
    const page = screen.top();
    const { target, formations } = attackOf(screen);
    const other = atPlan();
    other.press(':');
    other.type(`forecast ${target} with ${formations}`);
    other.press('enter');
    const told = other.top().name === 'page' ? other.top() : { lines: other.game().told.slice(1) };
    expect(page).toMatchObject({ lines: 'lines' in told ? told.lines : [] });
  });

  test('Enter gives the order then', () => {
    const screen = atForecast();
    screen.press('enter');
    expect(screen.names()).toEqual(['title', 'plan']);
    expect(screen.orders()).toMatchObject([{ type: 'attack' }]);
  });

  test('Esc gives nothing, and leads back to the menu', () => {
    const screen = atForecast();
    screen.press('escape');
    expect(screen.orders()).toEqual([]);
    expect(screen.names()).toEqual(['title', 'plan', 'menu']);
  });

  test('several formations attack together where they are marked', () => {
    const screen = selecting('hulayhilah');
    screen.press('enter');
    const attacks = menuOf(screen).groups.findIndex(
      ({ choices }) => choices[0]!.orders[0]!.type === 'attack',
    );
    screen.press(...Array.from({ length: attacks }, () => 'down'), 'enter');
    const single = menuOf(screen).groups[attacks]!.choices.flatMap(({ orders }, no) =>
      orders.length === 1 ? [no] : [],
    );
    expect(single.length).toBeGreaterThan(1);
    for (const no of single.slice(0, 2))
      screen.press('home', ...Array.from({ length: no }, () => 'down'), 'space');
    expect(screen.text().match(/\[x\]/g)).toHaveLength(2);
    screen.press('enter', 'enter');
    if (screen.top().name === 'page') screen.press('escape');
    expect(screen.orders()).toHaveLength(2);
    expect(screen.orders()).toMatchObject([{ type: 'attack' }, { type: 'attack' }]);
  });

  /** The ids of the attack that the forecast on the screen is about. */
  function attackOf(screen: Played): { target: string; formations: string } {
    const line = (screen.top() as { gives: string }).gives;
    const [, target, formations] = /^attack (\S+) with (.*?)(?: via .*)?$/.exec(line)!;
    return { target: target!, formations: formations! };
  }
});

import { describe, expect, test } from 'vitest';
import { atTitle, type Played } from '../support/play-keys.js';

function atReported(size = { columns: 120, rows: 40 }): Played {
  const screen = atTitle(size);
  screen.press('r');
  return screen;
}

function reported(screen: Played) {
  const top = screen.top();
  if (top.name !== 'reported') throw new Error(`${top.name} is not what was reported`);
  return top;
}

const dateOf = (screen: Played): string => {
  const { days, at } = reported(screen);
  return days[at]!.date;
};

const marked = (screen: Played) =>
  screen
    .rows()
    .flat()
    .filter(({ role, text }) => role === 'selected' && text.trim() !== '')
    .map(({ text }) => text);

describe('one outlet alone', () => {
  test('is chosen by letters; its own days are shown, and the map is what it said', () => {
    const screen = atReported();
    screen.press('o');
    screen.type('syria direct');
    screen.press('enter');
    const { outlet, days, dossier } = reported(screen);
    expect(outlet).toBe('Syria Direct');
    expect(new Set(dossier.claims.map((claim) => claim.outlet))).toEqual(new Set(['P27', 'P63']));
    expect(days.every(({ claims }) => claims.length > 0)).toBe(true);
    screen.press('end');
    expect(screen.text()).toContain('Only Syria Direct: the map is what it');
    const sukhnah = dossier.places.findIndex(({ id }) => id === 'sukhnah');
    const told = reported(screen).days.at(-1)!.places;
    expect(told[sukhnah]!.said.holder).toBe('contested');
    expect(told.filter((place) => place !== null)).toHaveLength(1);
  });

  test('stays at the nearest day and says so in the lowest row, and "all" brings the others back', () => {
    const screen = atReported();
    screen.press('d');
    screen.type('2017-08-12');
    screen.press('enter', 'o');
    screen.type('south front');
    screen.press('enter');
    expect(reported(screen).outlet).toBe('South Front');
    expect(dateOf(screen)).toBe('2017-08-09');
    expect(screen.text()).toContain('No report here of 12 August; the nearest day is shown: 9 August.');
    screen.press('o', 'enter');
    expect(reported(screen).outlet).toBeNull();
    expect(reported(screen).days).toBe(reported(screen).all.days);
  });

  test('can be all that have some words in their names, such as those who carry an agency', () => {
    const screen = atReported();
    screen.press('o');
    screen.type('al-masdar');
    expect(screen.text()).toContain('All with "al-masdar" in their names');
    const lines = screen.text().split('\n');
    const first = lines.findIndex((line) => line.includes('All with "al-masdar"'));
    expect(lines.findIndex((line) => line.includes('al-masdar') && line.includes('Name:'))).toBe(first - 1);
    screen.press('enter');
    const outlets = new Set(reported(screen).dossier.claims.map(({ outlet }) => outlet));
    expect([...outlets].sort()).toEqual([
      'P15',
      'P21',
      'P22',
      'P23',
      'P33',
      'P34',
      'P40',
      'P62',
      'P69',
      'S2',
    ]);
  });

  test('stands beside what all others said of the place that is asked about', () => {
    const screen = atReported();
    screen.press('o');
    screen.type('syria direct');
    screen.press('enter', 'p');
    screen.type('as sukhnah');
    screen.press('enter', 'end');
    expect(screen.text()).toContain('By all that was reported');
  });
});

describe('one place alone', () => {
  test('has the days on which something was said of it, and nothing else', () => {
    const screen = atReported();
    screen.press('p');
    screen.type('humaymah');
    screen.press('enter');
    const { days, only, place, dossier } = reported(screen);
    expect(place).toBe(only);
    expect(dossier.places[only!]!.id).toBe('humaymah');
    for (const { claims, date } of days)
      expect(
        claims.every(({ places }) => places.includes('humaymah')) &&
          (claims.length > 0 || dossier.places[only!]!.control.some((one) => one.date === date)),
      ).toBe(true);
    screen.press('home');
    for (let no = 0; no < days.length; no++) screen.press('right');
    expect(screen.text()).toContain('Only what was said of Humaymah.');
    screen.press('p', 'enter');
    expect(reported(screen)).toMatchObject({ only: null });
  });

  test('of which an outlet says nothing is not shown, and the screen says so', () => {
    const screen = atReported();
    screen.press('o');
    screen.type('syria direct');
    screen.press('enter', 'p');
    screen.type('palmyra grain');
    screen.press('enter');
    expect(screen.top().name).toBe('reported-choice');
    expect(screen.text()).toContain('With this filter nothing is left to show.');
    screen.press('escape');
    expect(reported(screen)).toMatchObject({ only: null });
  });
});

describe('a date', () => {
  test.each([
    ['2017-08-06', '2017-08-06'],
    ['6 august', '2017-08-06'],
    ['2017-08-04', '2017-08-03'],
    ['2018-01-01', '2017-11-17'],
  ])('%s leads to %s', (typed, date) => {
    const screen = atReported();
    screen.press('d');
    screen.type(typed);
    screen.press('enter');
    expect(dateOf(screen)).toBe(date);
  });

  test('that is none is not taken, and Esc leads back', () => {
    const screen = atReported();
    const before = dateOf(screen);
    screen.press('d');
    screen.type('99');
    expect(screen.text()).toContain('Nothing here has these letters.');
    screen.press('enter', 'backspace', 'backspace', 'backspace', 'down', 'escape');
    expect(dateOf(screen)).toBe(before);
  });
});

describe('sources', () => {
  test('Tab goes from one to the next, Enter opens its entry, and from there to figures and other sources', () => {
    const screen = atReported();
    const day = dateOf(screen);
    screen.press('tab');
    expect(marked(screen)).toHaveLength(1);
    const [id] = marked(screen);
    expect(id).toMatch(/^[SPM]\d+$/);
    screen.press('enter');
    expect(screen.top()).toMatchObject({ name: 'page', title: id });
    expect(screen.text()).toContain('How far to trust it');
    screen.press('tab', 'enter');
    expect(screen.names()).toEqual(['title', 'reported', 'page', 'page']);
    screen.press('escape', 'escape');
    expect(dateOf(screen)).toBe(day);
    screen.press('shift+tab', 'shift+tab');
    expect(marked(screen)).toHaveLength(1);
  });

  test('a figure that cites one leads to its basis', () => {
    const screen = atReported();
    screen.press('d');
    screen.type('2017-08-07');
    screen.press('enter');
    for (let no = 0; no < 30 && marked(screen)[0] !== 'P27'; no++) screen.press('tab');
    screen.press('enter');
    for (let no = 0; no < 30 && marked(screen)[0] !== 'attack.streets'; no++) screen.press('tab');
    screen.press('enter');
    expect(screen.text()).toContain('Figure attack.streets:');
    expect(screen.text()).toContain('Basis:');
  });

  test('with one chosen, going on to the next day lets go of it', () => {
    const screen = atReported();
    screen.press('tab', 'right');
    expect(reported(screen).reference).toBeNull();
    const { at } = reported(screen);
    screen.press('enter');
    expect(reported(screen).at).toBe(at + 1);
  });
});

import { describe, expect, test } from 'vitest';
import { update } from '../../../src/tui/update.js';
import { atPlan, type Played } from '../support/play-keys.js';

const nameOfSelected = (screen: Played) => {
  const { selected, setting } = screen.game();
  const { places, cards } = setting.scenario.briefing;
  if (selected === null) return null;
  return (selected.type === 'place' ? places : cards)[selected.no]!.name;
};

/** Jumps to what begins with these letters. */
function goTo(screen: Played, letters: string): void {
  screen.press('g');
  screen.type(letters);
  screen.press('enter');
}

const notice = (screen: Played) => screen.text().split('\n').at(-1)!.trim();

describe('what is selected', () => {
  test('at first nothing is, and what needs a selection says so', () => {
    for (const key of ['enter', 'x', 'y', 'f']) {
      const screen = atPlan();
      screen.press(key);
      expect(screen.names()).toEqual(['title', 'plan']);
      expect(notice(screen)).toBe('Select a place or a formation first: arrows, Tab or g.');
    }
  });

  test('Tab goes through the formations of the side, and Shift-Tab back', () => {
    const screen = atPlan();
    const names = Array.from({ length: 9 }, () => {
      screen.press('tab');
      return nameOfSelected(screen);
    });
    expect(new Set(names.slice(0, 8)).size).toBe(8);
    expect(names[0]).toBe('11th Division');
    screen.press('shift+tab');
    expect(nameOfSelected(screen)).toBe(names[7]);
  });

  test('arrows go from place to place, and back where they came from', () => {
    const screen = atPlan();
    goTo(screen, 'palmyra gr');
    expect(nameOfSelected(screen)).toBe('Palmyra grain silos');
    screen.press('right');
    const after = nameOfSelected(screen);
    expect(after).not.toBe('Palmyra grain silos');
    screen.press('left');
    expect(nameOfSelected(screen)).toBe('Palmyra grain silos');
  });

  test('its card is shown', () => {
    const screen = atPlan({}, { columns: 160, rows: 50 });
    goTo(screen, 'arak');
    expect(screen.text()).toMatch(/A small town on the highway/);
  });

  test('the map moves so that it is seen', () => {
    const screen = atPlan({}, { columns: 80, rows: 24 });
    goTo(screen, 'sukhnah');
    const north = screen.game().camera;
    goTo(screen, 'talila');
    expect(screen.game().camera).not.toEqual(north);
    expect(screen.text()).toContain('Talila crossroads');
  });

  test('n goes to formations that have nothing to do, and says when there is none', () => {
    const screen = atPlan();
    const seen = new Set<string | null>();
    for (let no = 0; no < 12; no++) {
      screen.press('n');
      const name = nameOfSelected(screen);
      if (notice(screen) === 'Every formation has something to do.') break;
      expect(seen).not.toContain(name);
      seen.add(name);
      screen.press(':');
      screen.type(`dig in ${name}`);
      screen.press('enter', 'escape');
      expect(screen.orders()).toHaveLength(seen.size);
    }
    expect(seen.size).toBe(7);
    expect(seen).not.toContain('11th Division');
  });
});

describe('the map', () => {
  test('is moved by Shift and arrows, or capital letters', () => {
    const screen = atPlan({ scenario: 'road-to-deir-ezzor' });
    screen.press('H');
    const { camera } = screen.game();
    screen.press('L');
    expect(screen.game().camera).not.toEqual(camera);
    screen.press('shift+left');
    expect(screen.game().camera).toEqual(camera);
    screen.press('J', 'shift+up');
    expect(screen.game().camera).toEqual(camera);
  });

  test('comes nearer and goes further, between ends', () => {
    const screen = atPlan({ scenario: 'road-to-deir-ezzor' });
    const widths = (key: string) =>
      Array.from({ length: 12 }, () => {
        screen.press(key);
        return screen.game().camera!.scale;
      });
    const nearer = widths('+');
    expect(nearer).toEqual([...nearer].sort((one, other) => other - one));
    expect(nearer.at(-1)).toBe(nearer.at(-2));
    expect(widths('-').at(-1)).toBeGreaterThan(nearer.at(-1)!);
  });

  test('z goes round theatre, axis and battle, and c to the front', () => {
    const screen = atPlan({ scenario: 'road-to-deir-ezzor' });
    const scales = Array.from({ length: 4 }, () => {
      screen.press('z');
      return screen.game().camera!.scale;
    });
    expect(new Set(scales.slice(0, 3)).size).toBe(3);
    expect(scales[3]).toBe(scales[0]);
    const there = screen.game().camera;
    screen.press('c');
    const front = screen.game().camera;
    screen.press('H', 'H', 'c');
    expect(screen.game().camera).toEqual(front);
    expect(there).not.toBeNull();
  });

  test('shows and hides what is asked for, with the legend beside it', () => {
    const screen = atPlan({}, { columns: 160, rows: 50 });
    screen.press('m');
    expect(screen.text()).toContain('What the map shows');
    expect(screen.text()).toContain('[x] n names');
    expect(screen.text()).toContain('Hulayhilah');
    screen.press('n');
    expect(screen.text()).toContain('[ ] n names');
    expect(screen.text()).not.toContain('Hulayhilah');
    screen.press('down', 'space', 'escape');
    expect(screen.game().layers).toMatchObject({ names: false, supply: false, plans: true });
  });
});

describe('going to a name', () => {
  test('any part of it finds it, in any spelling of the sources', () => {
    const screen = atPlan();
    screen.press('g');
    screen.type('krad');
    expect(screen.text()).toContain('> Talat al-Krad');
    screen.press('escape');
    goTo(screen, 'Sokhna');
    expect(nameOfSelected(screen)).toBe('As-Sukhnah');
  });

  test('names that begin so come first, and arrows choose among them', () => {
    const screen = atPlan();
    screen.press('g');
    screen.type('sukhnah');
    expect(screen.text()).toContain('> Sukhnah gas field');
    screen.press('down', 'enter');
    expect(nameOfSelected(screen)).toBe('As-Sukhnah');
  });

  test('letters that no name has say so, and Enter stays', () => {
    const screen = atPlan();
    screen.press('g');
    screen.type('qqq');
    expect(screen.text()).toContain('Nothing has these letters in its name.');
    screen.press('enter');
    expect(screen.names().at(-1)).toBe('go-to');
    screen.press('backspace', 'backspace', 'backspace', 'escape');
    expect(screen.game().selected).toBeNull();
  });

  test.each(['gov', 'is'] as const)('formations of the other side are not among them: %s', (side) => {
    const screen = atPlan({ side });
    const { setting, session } = screen.game();
    const foreign = setting.scenario.briefing.cards.filter((card) => card.side !== session.side);
    expect(foreign.length).toBeGreaterThan(3);
    for (const { name } of foreign) {
      screen.press('g');
      screen.type(name.slice(0, 30));
      expect(screen.text()).not.toContain(`${name}  formation`);
      screen.press('escape');
    }
  });
});

describe('questions by keys', () => {
  test.each([
    ['l', 'look'],
    ['o', 'orders'],
    ['b', 'order of battle'],
    ['s', 'supply'],
    ['v', 'objectives'],
    ['p', 'people'],
    ['i', 'briefing'],
    ['d', 'why disputes'],
    ['F', 'why fight'],
  ])('%s answers what "%s" answers', (key, line) => {
    const [byKey, byWords] = [atPlan(), atPlan()];
    byKey.press(key);
    byWords.press(':');
    byWords.type(line);
    byWords.press('enter');
    expect(byKey.game().told).toEqual(byWords.game().told);
    expect(byKey.names()).toEqual(byWords.names());
  });

  test.each([
    ['x', 'examine'],
    ['y', 'why'],
    ['f', 'forecast'],
  ])('%s asks about what is selected, as "%s" does', (key, verb) => {
    const screen = atPlan();
    goTo(screen, 'last ridge');
    screen.press(key);
    expect(screen.game().told[0]).toBe(`> ${verb} palmyra-chain-end`);
  });

  test('f on a formation is the forecast of the attack that it has been ordered', () => {
    const screen = atPlan();
    goTo(screen, '5th corps');
    screen.press('f');
    expect(notice(screen)).toBe('Select the place to be attacked, or a formation that attacks.');
    screen.press(':');
    screen.type('attack last-ridge with 5th-corps');
    screen.press('enter', 'escape', 'f');
    expect(screen.game().told[0]).toBe('> forecast palmyra-chain-end');
  });

  test('an answer that is too long for its panel opens as a page, and the plan lies below it', () => {
    const screen = atPlan({}, { columns: 80, rows: 24 });
    screen.press('i');
    expect(screen.names()).toEqual(['title', 'plan', 'page']);
    screen.press('escape', 'u');
    expect(screen.names()).toEqual(['title', 'plan']);
    expect(screen.text()).toContain('There is nothing to be taken back.');
  });
});

describe('the panels', () => {
  const SMALL = { columns: 80, rows: 24 };

  test('numbers choose one where there is room for one only', () => {
    const screen = atPlan({}, SMALL);
    for (const [key, title, content] of [
      ['1', 'Card', 'Nothing is selected'],
      ['2', 'Orders', 'No orders given for this day yet.'],
      ['3', 'Forces', '18th Division'],
      ['4', 'Answers', 'Enter gives orders'],
    ] as const) {
      screen.press(key);
      expect(screen.text()).toContain(`[${title}]`);
      expect(screen.text()).toContain(content);
    }
  });

  test('the guide has a panel where there is one', () => {
    const [guided, other] = [atPlan({ scenario: 'first-steps' }, SMALL), atPlan({}, SMALL)];
    guided.press('1', '5');
    expect(guided.text()).toContain('[Guide]');
    other.press('5');
    expect(other.text()).toContain('[Answers]');
    expect(other.text()).not.toContain('Guide');
  });

  test('they are scrolled by pages, to their last line and no further', () => {
    const screen = atPlan({}, SMALL);
    screen.press('3', 'pagedown', 'pagedown', 'pagedown', 'pagedown', 'pagedown', 'pagedown');
    const last = screen.text();
    expect(last).toMatch(/(\d+) of \1, PgUp/);
    screen.press('pageup');
    expect(screen.text()).not.toBe(last);
  });
});

describe('typing', () => {
  test('words go to the line until Esc, and then keys are keys again', () => {
    const screen = atPlan();
    screen.press(':');
    screen.type('eq?');
    expect(screen.text()).toContain(' > eq?');
    expect(screen.names()).toEqual(['title', 'plan']);
    screen.press('escape', '?');
    expect(screen.names()).toEqual(['title', 'plan', 'page']);
  });

  test('Enter on an empty line goes back to the map', () => {
    const screen = atPlan();
    screen.press('/', 'enter');
    expect(screen.game().isTyping).toBe(false);
  });

  test('Tab completes, lists what may follow, and the rest of the only word is shown before', () => {
    const screen = atPlan();
    screen.press(':');
    screen.type('forec');
    expect(screen.text()).toContain('> forecast');
    screen.press('tab');
    expect(screen.game().line.text).toBe('forecast ');
    screen.press('ctrl+u');
    screen.type('attack jab');
    screen.press('tab');
    expect(screen.game().line.text).toBe('attack jabal-');
    expect(screen.game().told[0]).toMatch(/^jabal-\S+ {3}jabal-/);
  });

  test('Up brings the line back that was typed before', () => {
    const screen = atPlan();
    screen.press(':');
    screen.type('supply');
    screen.press('enter', 'escape', ':', 'up');
    expect(screen.game().line.text).toBe('supply');
  });

  test('pasted text stands on the line in one piece, and is not carried out', () => {
    const screen = atPlan();
    screen.press(':');
    screen.send({ type: 'paste', text: 'dig in 18th\nend day\n' });
    expect(screen.game().line.text).toBe('dig in 18th end day ');
    expect(screen.orders()).toEqual([]);
    expect(screen.game().session.state.turn).toBe(0);
  });

  test('what nobody understands is answered, and the line stays open', () => {
    const screen = atPlan();
    screen.press(':');
    screen.type('atack last-ridge');
    screen.press('enter');
    expect(screen.game().told.join(' ')).toContain('attack');
    expect(screen.game().isTyping).toBe(true);
    expect(screen.orders()).toEqual([]);
  });

  test('several orders on one line are all given', () => {
    const screen = atPlan();
    screen.press(':');
    screen.type('dig in 18th; dig in 5th-corps');
    screen.press('enter');
    expect(screen.orders()).toHaveLength(2);
  });

  test('t puts what the guide asks for on the line, and Enter does it', () => {
    const screen = atPlan({ scenario: 'first-steps' });
    screen.press('t');
    expect(screen.game().line.text).toBe('look');
    screen.press('enter');
    expect(screen.game().session.guide.next).toBe(1);
  });
});

test('u takes the last order back, and U gives it again', () => {
  const screen = atPlan();
  screen.press(':');
  screen.type('dig in 18th; dig in 5th-corps');
  screen.press('enter', 'escape');
  const both = screen.orders();
  screen.press('u');
  expect(screen.orders()).toEqual(both.slice(0, 1));
  screen.press('u', 'U', 'U');
  expect(screen.orders()).toEqual(both);
});

test('keys wait while a day is reckoned, and nothing is reckoned twice', () => {
  const screen = atPlan();
  const step = update(screen.now(), { type: 'key', key: 'e' });
  expect(step.app.screens.at(-1)!.name).toBe('ask');
  const busy = update(step.app, { type: 'key', key: 'enter' });
  expect(busy.effects).toEqual([{ type: 'play', line: 'end day' }]);
  for (const key of ['e', 'enter', 'u', ':', 'escape', 'pagedown'])
    expect(update(busy.app, { type: 'key', key })).toEqual({
      app: { ...busy.app, notice: null },
      effects: [],
    });
  const played = update(busy.app, { type: 'play', line: 'end day' }).app;
  expect(played.game!.session.state.turn).toBe(1);
  expect(update(played, { type: 'play', line: 'end day' })).toEqual({ app: played, effects: [] });
});

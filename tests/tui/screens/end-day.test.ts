import { describe, expect, test } from 'vitest';
import { atPlan, type Played } from '../support/play-keys.js';

const say = (screen: Played, line: string): void => {
  screen.press(':');
  screen.type(line);
  screen.press('enter', 'escape');
};

/** The last hills, on whose first day everybody has something to do. */
function ordered(): Played {
  const screen = atPlan();
  const { cards } = screen.game().setting.scenario.briefing;
  for (const { id, side } of cards) if (side === 0) say(screen, `dig in ${id}`);
  return screen;
}

describe('before the day ends', () => {
  test('formations with nothing to do are told of, once', () => {
    const screen = atPlan();
    screen.press('e');
    expect(screen.text()).toContain('Before the day ends');
    expect(screen.text()).toMatch(/have? no (?:new )?order|nothing to do|idle/i);
    screen.press('escape');
    expect(screen.game().session.state.turn).toBe(0);
    screen.press('e');
    expect(screen.game().session.state.turn).toBe(1);
  });

  test('Enter ends it all the same', () => {
    const screen = atPlan();
    screen.press('e', 'enter');
    expect(screen.game().session.state.turn).toBe(1);
    expect(screen.names()).toEqual(['title', 'plan', 'resolution']);
  });

  test('other keys answer nothing', () => {
    const screen = atPlan();
    screen.press('e', 'space', 'e', 'q', 'x');
    expect(screen.names().at(-1)).toBe('ask');
    expect(screen.game().session.state.turn).toBe(0);
  });

  test('what is new is told of, and what was told is not told again', () => {
    const screen = atPlan();
    screen.press('e', 'escape');
    say(screen, 'attack palmyra-chain-end with engineers');
    expect(screen.orders()).toMatchObject([{ type: 'attack' }]);
    screen.press('e');
    const top = screen.top();
    expect(top.name).toBe('ask');
    expect(screen.text()).toContain('The attack on the last ridge');
    expect(screen.text()).not.toMatch(/nothing to do/);
  });

  test('the next day warns anew, but not of those who were left idle on purpose', () => {
    const screen = atPlan();
    screen.press('e', 'enter', 'escape', 'e');
    expect(screen.top().name).toBe('resolution');
    screen.press('escape');
    for (const _ of [1, 2]) {
      say(screen, 'attack palmyra-chain-end with engineers');
      screen.press('e');
      expect(screen.text()).toContain('The attack on the last ridge');
      screen.press('enter', 'escape');
    }
  });

  test('with nothing to say it ends at once', () => {
    const screen = ordered();
    screen.press('e');
    expect(screen.game().session.state.turn).toBe(1);
  });

  test('"end day" in words ends it alike', () => {
    const [byKey, byWords] = [ordered(), ordered()];
    byKey.press('e');
    byWords.press(':');
    byWords.type('end day');
    byWords.press('enter');
    expect(byWords.game().session.state).toEqual(byKey.game().session.state);
    expect(byWords.names()).toEqual(byKey.names());
  });
});

describe('the day', () => {
  function resolving(): Played {
    const screen = ordered();
    say(screen, 'attack palmyra-chain-end with 5th-corps');
    screen.press('e');
    if (screen.top().name === 'ask') screen.press('enter');
    return screen;
  }

  const at = (screen: Played) => {
    const top = screen.top();
    if (top.name !== 'resolution') throw new Error(`${top.name} shows no day`);
    return top;
  };

  test('is recorded once, with the session after it', () => {
    const screen = resolving();
    const recorded = screen.effects.filter((effect) => effect.type === 'record');
    expect(recorded).toHaveLength(1);
    expect(recorded[0]!.session).toBe(screen.game().session);
    expect(screen.orders()).toEqual([]);
  });

  test('runs by itself, phase by phase, to the evening, and stops there', () => {
    const screen = resolving();
    const { phases } = at(screen);
    expect(phases.length).toBeGreaterThan(2);
    const seen = [at(screen).at];
    while (screen.tick()) seen.push(at(screen).at);
    expect(seen).toEqual(phases.map((_, no) => no));
    expect(at(screen).isRunning).toBe(false);
    expect(screen.text()).toContain('> the evening');
  });

  test('says what happened in each phase, in the words of the report', () => {
    const screen = resolving();
    const fights = at(screen).phases.findIndex(({ phase }) => phase === 'battle');
    screen.press(...Array.from({ length: fights }, () => 'right'));
    expect(screen.text()).toContain('fights');
    const words = at(screen).phases[fights]!.lines[0]!.split(' ').slice(0, 4).join(' ');
    expect(screen.text().replace(/\s+/g, ' ')).toContain(words);
  });

  test('tells nothing beside it of its end, or of the orders for the next day', () => {
    const screen = resolving();
    screen.send({ type: 'resize', size: { columns: 160, rows: 50 } });
    expect(screen.text()).not.toContain('Report for');
    expect(screen.text()).not.toContain('No orders given for this day yet');
    expect(screen.text()).not.toContain(' : to type words');
    screen.press('escape');
    expect(screen.text()).toContain('Report for');
    expect(screen.text()).toContain('No orders given for this day yet');
  });

  test('Space stops it and lets it go on; a tick of before is passed over', () => {
    const screen = resolving();
    const before = at(screen).run;
    screen.press('space');
    expect(at(screen)).toMatchObject({ at: 0, isRunning: false });
    screen.send({ type: 'tick', run: before });
    expect(at(screen).at).toBe(0);
    screen.press('space');
    expect(at(screen).isRunning).toBe(true);
    screen.send({ type: 'tick', run: before });
    expect(at(screen).at).toBe(0);
    screen.tick();
    expect(at(screen).at).toBe(1);
  });

  test('Right and Left step, and stop it', () => {
    const screen = resolving();
    screen.press('right', 'right', 'left', 'left', 'left');
    expect(at(screen)).toMatchObject({ at: 0, isRunning: false });
  });

  test('+ and - change the pace, between ends', () => {
    const screen = resolving();
    const first = at(screen).pace;
    screen.press('+');
    expect(at(screen).pace).toBeLessThan(first);
    for (let no = 0; no < 20; no++) screen.press('=');
    expect(at(screen).pace).toBe(75);
    for (let no = 0; no < 20; no++) screen.press('-');
    expect(at(screen).pace).toBe(2400);
    expect(screen.effects.at(-1)).toMatchObject({ type: 'tick' });
  });

  test('Enter goes to its end, then to its report, then to the plan', () => {
    const screen = resolving();
    screen.press('enter');
    expect(at(screen).at).toBe(at(screen).phases.length - 1);
    screen.press('enter');
    expect(screen.text()).toContain('Report of the day');
    expect(screen.names()).toEqual(['title', 'plan', 'page']);
    screen.press('enter');
    expect(screen.names()).toEqual(['title', 'plan']);
    expect(screen.text()).toContain('day 2 of 19');
  });

  test('Esc goes to the plan at any time', () => {
    const screen = resolving();
    screen.press('escape');
    expect(screen.names()).toEqual(['title', 'plan']);
    expect(screen.tick()).toBe(true);
    expect(screen.names()).toEqual(['title', 'plan']);
  });

  test('R shows it again, and records nothing', () => {
    const screen = resolving();
    const { phases } = at(screen);
    screen.press('escape', 'R');
    expect(at(screen).phases).toEqual(phases);
    expect(screen.effects.filter(({ type }) => type === 'record')).toHaveLength(1);
  });
});

test('before the first day there is nothing to show again', () => {
  const screen = atPlan();
  screen.press('R');
  expect(screen.names()).toEqual(['title', 'plan']);
  expect(screen.text()).toContain('No day has been played yet.');
});

test('several days are told as one text', () => {
  const screen = atPlan({ opponent: 'passive' });
  screen.press(':');
  screen.type('wait 3');
  screen.press('enter');
  if (screen.top().name === 'ask') screen.press('enter');
  expect(screen.text()).toContain('What happened');
  expect(screen.game().session.state.turn).toBeGreaterThan(0);
});

describe('the last day', () => {
  function over(): Played {
    const screen = atPlan({ scenario: 'first-steps', opponent: 'passive' });
    while (screen.game().session.state.outcome === null) {
      screen.press('e');
      if (screen.top().name === 'ask') screen.press('enter');
      if (screen.game().session.state.outcome === null) screen.press('escape');
    }
    return screen;
  }

  test('is shown, and then its report, and then the debrief', () => {
    const screen = over();
    expect(screen.names()).toEqual(['title', 'plan', 'resolution']);
    screen.press('enter', 'enter');
    expect(screen.names()).toEqual(['title', 'plan', 'debrief', 'page']);
    screen.press('escape');
    expect(screen.names()).toEqual(['title', 'plan', 'debrief']);
  });

  test('Esc goes to the debrief at once', () => {
    const screen = over();
    screen.press('escape');
    expect(screen.names()).toEqual(['title', 'plan', 'debrief']);
    screen.press('escape');
    expect(screen.text()).toContain('the game is over');
  });

  test('afterwards no day is played and nothing is ordered', () => {
    const screen = over();
    screen.press('escape', 'escape');
    const { state } = screen.game().session;
    screen.press('e');
    expect(screen.game().session.state).toBe(state);
    screen.press('escape', 'tab', 'enter');
    expect(screen.orders()).toEqual([]);
  });
});

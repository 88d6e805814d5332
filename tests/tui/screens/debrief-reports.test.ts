import { expect, test } from 'vitest';
import { REPORTS } from '../debrief/finished.js';
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

const asked = ({ effects }: Played) => effects.filter(({ type }) => type === 'beside-reports').length;

test('the page beside the reports asks for them once, when it is first opened', () => {
  const screen = over();
  expect(asked(screen)).toBe(0);
  screen.press('5');
  expect(screen.text()).toContain('[Beside the reports]');
  screen.press('4', '5', 'right', 'left');
  expect(asked(screen)).toBe(1);
});

test('what comes of it is shown, first without the cause and then with it, and not asked for again', () => {
  const screen = over();
  screen.press('5');
  screen.send({ type: 'beside-reports', reports: { ...REPORTS, departure: null }, reported: 0.4 });
  expect(screen.text()).toContain('Ridge taken');
  expect(screen.text()).toContain('(40%)');
  screen.send({ type: 'beside-reports', reports: REPORTS, reported: 1 });
  expect(screen.text()).toContain('Where the game left the reported course');
  screen.press('1', '5');
  expect(asked(screen)).toBe(1);
});

test('in the middle of a game nothing is set beside the reports', () => {
  const screen = atPlan();
  screen.press('D', '5');
  expect(screen.text()).toContain('when it is over');
  expect(screen.effects).toEqual([]);
});

import { expect, test } from 'vitest';
import type { FightReport } from '../../src/engine/model/event.js';
import { departureLines, type ToldCause } from '../../src/report/compare-departure.js';
import { ledgerLines } from '../../src/report/compare-luck.js';
import { trackLines } from '../../src/report/compare-track.js';
import type { Dossier } from '../../src/report/dossier.js';
import { reportsShown, withDeparture } from '../../src/report/reports-shown.js';
import { goalHeld, smallWar } from '../sim/compare/small-war.js';
import { ordersIn } from '../support/day.js';

const war = smallWar();
const { briefing, no } = war;
const milestones = [goalHeld(war, 3, 5)];

/** Two claims by one outlet, one of them on the goal. */
const dossier: Dossier = {
  places: [],
  links: [],
  lines: [],
  contradictions: [],
  claims: [
    { ...claimed('goal-taken'), text: 'The goal is taken.' },
    { ...claimed('weather'), text: 'It is hot.' },
  ],
  sources: [
    {
      id: 'T1',
      outlet: 'The Test',
      title: 'Day by day',
      date: null,
      address: null,
      leaning: 'neutral',
      reliability: 'good',
      usedFor: 'dates',
    },
  ],
};

function claimed(id: string) {
  const days = { from: '2017-07-03', to: '2017-07-04', published: null };
  const said = { places: [], holder: null, outlet: 'T1', sources: ['T1'] };
  return { id, ...days, ...said, confidence: 'high', contradiction: null };
}

const fight: FightReport = {
  attackers: [no('main')],
  defenders: [no('post')],
  attackerSide: 0,
  place: war.place('goal'),
  link: -1,
  attack: 1000,
  defence: 1000,
  ratio: 1000,
  attackModifiers: [],
  defenceModifiers: [],
  advanceModifiers: [],
  result: 'repulse',
  metres: 0,
  left: 0,
  attackerLosses: 0,
  defenderLosses: 0,
  vehicleBombs: 0,
};

test.each([
  [{ day: 1, off: -2, verdict: 'early' }, 'in the game on 1 July, 2 days early.'],
  [{ day: 4, off: 0, verdict: 'in-time' }, 'in the game on 4 July, within those days.'],
  [{ day: 6, off: 1, verdict: 'late' }, 'in the game on 6 July, 1 day late.'],
  [{ day: null, off: null, verdict: 'never' }, 'in the game never.'],
  [
    { day: null, off: null, verdict: 'open' },
    'in the game not by its last day, which comes before those days are over.',
  ],
] as const)('a milestone beside its reported days: %o', (row, told) => {
  expect(trackLines(briefing, milestones, [{ milestone: 0, ...row }], dossier)).toEqual([
    'Beside the reports',
    `  - Goal held: reported from 3 July to 5 July (T1); ${told}`,
  ]);
});

/** The lines on a late departure with this cause, but for the title. */
function told(cause: ToldCause): string[] {
  const departure = { milestone: 0, way: 'late', turn: 5, games: 40, inTime: 20, cause } as const;
  return departureLines(briefing, milestones, departure).slice(1);
}

test('chance is told as a day, a fight and its chance, and what that rests on', () => {
  const deciding = { fight, chance: 44, same: { games: 4, inTime: 1 }, other: { games: 36, inTime: 30 } };
  expect(told({ type: 'chance', turn: 2, before: 31, after: 3, fight: deciding })).toEqual([
    '"Goal held" had not come by 5 July, the last day reported.',
    'Chance was the main reason, and 2 July the day on which it mattered most, through the fight for goal: repulsed (chance 4%).',
    'How that is known: the game was played again from the first day with the same orders and other chance; 20 of 40 games came to it by then.',
    'Played on from the morning of 2 July, 31 of 40 came to it by then; played on from its evening, 3 of 40.',
    'Where that fight ended otherwise, 30 of 36 came to it by then; where it ended as in this game, 1 of 4.',
  ]);
});

test('where no fight can be shown to have done it, none is named', () => {
  const [, cause] = told({ type: 'chance', turn: 2, before: 31, after: 3, fight: null });
  expect(cause).toMatch(/^Chance .* 2 July .*; no single fight of that day can be shown to be the reason\.$/);
});

test('orders are told with the day they were given for', () => {
  const { hold } = ordersIn(war);
  const orders = [
    { formation: no('main'), order: hold('main'), given: 1 },
    { formation: no('guard'), order: null, given: 0 },
  ];
  const cause = {
    type: 'orders',
    side: 0,
    turn: 4,
    games: 20,
    withStaff: 18,
    dayLater: 9,
    withOwn: 1,
  } as const;
  const [, first, , rests] = told({ ...cause, orders, isAgainst: false });
  expect(first).toBe(
    'The orders of Side 0 were the main reason, and 4 July was the last day on which other orders could still have changed much. ' +
      'Nobody was sent there that day; the orders of the nearest formations: main holds where it stands (ordered for 1 July) and guard had none.',
  );
  expect(rests).toBe(
    "Where the program's staff took command of Side 0 on 4 July, 18 of 20 came to it by then; where it took command a day later, 9 of 20; with the orders as they were given, 1 of 20.",
  );
});

test.each(['few-games', 'no-fall', 'no-better-orders'] as const)(
  'without a cause none is made up: %s',
  (reason) => {
    const lines = told({ type: 'unclear', reason });
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/too few games to say why|no reason is named/);
  },
);

test('a game that kept to the reports is told so, and one without reports too', () => {
  expect(departureLines(briefing, milestones, null)[1]).toMatch(/^It did not/);
  expect(departureLines(briefing, [], null)[1]).toBe('There are no reported dates to leave.');
});

test('the ledger lists the five days with most luck in the order of days, and none that does not stand out', () => {
  const days = [7, -1, 2, 9, -3, 4, 5].map((points, i) => ({
    turn: i + 1,
    luck: points * 1000,
    error: 250,
    isClear: points !== 9,
    fights: i === 0 ? [{ fight, chance: 44 }] : [],
  }));
  const lines = ledgerLines(briefing, { games: 40, start: -12_345, days });
  expect(lines[1]).toContain('A lead of -12.3 was to be expected');
  expect(lines[1]).toContain('it came to 10.7. The luck of all days together: +23.0.');
  expect(lines.slice(2, -1)).toEqual([
    '  - 1 July: +7.0 (give or take 0.5); least likely first: the fight for goal: repulsed (chance 4%).',
    '  - 3 July: +2.0 (give or take 0.5); no fight that day.',
    '  - 5 July: -3.0 (give or take 0.5); no fight that day.',
    '  - 6 July: +4.0 (give or take 0.5); no fight that day.',
    '  - 7 July: +5.0 (give or take 0.5); no fight that day.',
  ]);
});

const claimedGoal = [{ ...milestones[0]!, claims: ['goal-taken'] }];
const GOAL_CLAIM =
  '3 July to 4 July, The Test (T1, neutral), publication date not known: The goal is taken. [T1; high]';

test('below a milestone stand the claims that it rests on, and no others', () => {
  const late = { milestone: 0, day: 6, off: 1, verdict: 'late' } as const;
  const [, brackets, , ...claims] = trackLines(briefing, claimedGoal, [late], dossier);
  expect(brackets).toMatch(/^In brackets: sources/);
  expect(claims).toEqual([`    - ${GOAL_CLAIM}`]);
});

test('for the screen both tracks are drawn from turns, with the claims and the sources by name', () => {
  const late = { milestone: 0, day: 6, off: 1, verdict: 'late' } as const;
  const shown = reportsShown(briefing, claimedGoal, [late], dossier);
  expect(shown).toMatchObject({ first: 1, last: briefing.turns, departure: null });
  expect(shown.rows).toEqual([
    {
      name: 'Goal held',
      from: 3,
      to: 5,
      day: 6,
      verdict: 'late',
      off: '1 day late',
      text: 'reported 3 July to 5 July (T1); in the game 6 July',
    },
  ]);
  expect(shown.claims).toContain(`  - ${GOAL_CLAIM}`);
  expect(shown.claims.at(-1)).toContain('The Test');
  expect(withDeparture(shown, briefing, claimedGoal, null).departure).toEqual(
    departureLines(briefing, claimedGoal, null),
  );
});

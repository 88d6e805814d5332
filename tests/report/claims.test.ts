import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/engine/model/claim.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { groupsOf, groupText } from '../../src/report/claims.js';
import { besideText } from '../../src/report/claims-beside.js';
import { allOfDayLines, pressOfDayLines } from '../../src/report/claims-day.js';
import { claimsAboutLines } from '../../src/report/claims-place.js';
import { recordLines } from '../../src/report/claims-record.js';
import { outlet } from '../support/press.js';
import { sketch } from '../support/sketch.js';

const game = sketch({
  places: {
    base: { holder: 0 },
    hill: { holder: 1, x: 3000 },
    town: { holder: 1, x: 90_000 },
  },
  links: { 'base-hill': { length: 3000 }, 'hill-town': { length: 87_000 } },
  formations: { guard: { at: 'base' }, rear: { at: 'town', side: 1 } },
});

const briefing: Briefing = {
  ...game.briefing,
  outlets: [
    outlet('agency'),
    outlet('monitor', { leaning: 'opposition' }),
    outlet('herald', { leaning: 'gov', side: 0 }),
    outlet('times', { leaning: 'gov', side: 0 }),
  ],
};

const view = viewFor(game.scenario, game.state, 0);

const claim = (changes: Partial<Claim> = {}): Claim => ({
  outlet: 0,
  turn: 3,
  about: 3,
  kind: 'captured',
  place: game.place('hill'),
  side: 0,
  number: 0,
  ...changes,
});

const told = (...claims: Claim[]): string[] => groupsOf(claims).map((group) => groupText(briefing, group));

describe('claims that say the same are one sentence with all who make them, by leaning', () => {
  test.each<[Claim[], string]>([
    [[claim()], 'agency (leaning to no side): Side 0 took hill.'],
    [[claim({ about: 1 })], 'agency (leaning to no side): Side 0 took hill on 1 July.'],
    [
      [claim({ outlet: 2 }), claim({ outlet: 1 }), claim({ outlet: 3 })],
      'herald and times (leaning to Side 0), monitor (leaning to the opposition): Side 0 took hill.',
    ],
    [[claim({ kind: 'corrected' })], 'agency (leaning to no side): Side 0 did not take hill after all.'],
    [
      [claim({ kind: 'repelled', side: 1 })],
      'agency (leaning to no side): Side 1 beat off an attack at hill.',
    ],
    [
      [
        claim({ kind: 'losses', number: 80, outlet: 2 }),
        claim({ kind: 'losses', number: 60, outlet: 3 }),
        claim({ kind: 'losses', number: 35, outlet: 1 }),
      ],
      'Losses of Side 0 at hill: 60 to 80 men by herald and times (leaning to Side 0); 35 men by monitor (leaning to the opposition).',
    ],
    [
      [claim({ kind: 'distance', number: 5400 }), claim({ kind: 'distance', number: 400, outlet: 1 })],
      'How far Side 0 stood from hill: 5 km by agency (leaning to no side); 1 km by monitor (leaning to the opposition).',
    ],
  ])('%#', (claims, text) => {
    expect(told(...claims)).toEqual([text]);
  });

  test('those of other days, sides and places are other sentences', () => {
    expect(
      told(claim(), claim({ side: 1 }), claim({ turn: 4 }), claim({ place: game.place('town') })),
    ).toHaveLength(4);
  });
});

describe('beside a claim', () => {
  test('stands what the side sees itself, and its nearest formation', () => {
    expect(besideText(briefing, view, game.place('hill'))).toBe(
      'Your own people see it: held by Side 1. Nearest of yours: guard, 3 km west of hill.',
    );
    expect(besideText(briefing, view, game.place('base'))).toBe('Your side holds it.');
  });

  test('stands since when nobody has looked, and nothing of what is so', () => {
    const later = { ...view, turn: 5 };
    expect(besideText(briefing, later, game.place('town'))).toBe(
      'Nobody of yours has looked there since before the first day: held by Side 1 then.',
    );
  });
});

test('below the report of a day stand the weightiest claims, and how many more there are', () => {
  const claims = [
    claim({ kind: 'distance', number: 5000 }),
    claim({ kind: 'repelled' }),
    claim({ kind: 'repelled', side: 1 }),
    claim({ kind: 'losses', number: 20 }),
    claim({ kind: 'losses', number: 20, side: 1 }),
    claim(),
    claim({ kind: 'corrected', place: game.place('town') }),
  ];
  const lines = pressOfDayLines(briefing, view, claims);
  expect(lines[0]).toBe('Reports, made by the program after the habits of each outlet, true or not:');
  expect(lines[1]).toContain('took hill. [Your own people see it');
  expect(lines[2]).toContain('did not take town after all. [');
  expect(lines).toHaveLength(7);
  expect(lines[6]).toBe('  - 2 more: "reports" gives them all.');
  expect(pressOfDayLines(briefing, view, [])).toEqual([]);
  expect(allOfDayLines(briefing, view, claims, 3)).toHaveLength(8);
  expect(allOfDayLines(briefing, view, claims, 4)).toEqual(['No report of Tuesday 4 July 2017 is known.']);
});

test('on a place it is told who stands by what since when, and whether that is more than one voice', () => {
  const [one, other] = [claim({ outlet: 2, turn: 2 }), claim({ outlet: 1, turn: 4 })];
  const outlets = [
    { outlet: 2, turn: 2 },
    { outlet: 1, turn: 4 },
  ];
  const agreement = { place: game.place('hill'), side: 0 as const, leanings: ['gov', 'opposition'] };
  const lines = (confirmed: number | null) =>
    claimsAboutLines(
      briefing,
      view,
      game.place('hill'),
      [one, other],
      [{ ...agreement, outlets, confirmed }],
    );
  expect(lines(4)[1]).toBe(
    '  Taken by Side 0, since 2 July: herald (leaning to Side 0), monitor (leaning to the opposition). Outlets of 2 leanings agree, since 4 July.',
  );
  expect(lines(null)[1]).toContain('All of one leaning, so that they may rest on one voice: not confirmed.');
  expect(claimsAboutLines(briefing, view, game.place('town'), [one], [])[0]).toBe(
    'Nothing has been published about town so far.',
  );
});

test('after a game each outlet is told with what it got right, too soon and wrong', () => {
  const record = {
    outlet: 3,
    right: 9,
    early: 2,
    false: 1,
    daysEarly: 9,
    corrected: 1,
    counted: 1,
    exaggerated: 4,
    understated: 0,
  };
  const none = { ...record, right: 0, early: 0, false: 0, counted: 0, exaggerated: 0 };
  expect(recordLines(briefing, [record, none])).toEqual([
    'What was published, and what was so. The program writes these reports after habits that the editor has given each outlet, so this record shows those habits and says nothing new about the outlets:',
    '  - times (leaning to Side 0): 12 places called taken: 9 rightly, 2 too soon (by 4.5 days on average), 1 falsely; 1 such claim taken back; 5 counts of losses: 1 about right, 4 far too high, 0 far too low.',
  ]);
  expect(recordLines(briefing, [none])).toEqual([]);
});

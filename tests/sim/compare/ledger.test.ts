import { expect, test } from 'vitest';
import { orderSheetsOf } from '../../../src/save/order-sheets.js';
import { readSave } from '../../../src/save/read-save.js';
import { writeSave } from '../../../src/save/write-save.js';
import { continuationsOf } from '../../../src/sim/compare/continuations.js';
import { comparedWith } from '../../../src/sim/compare/course.js';
import { ledgerOf } from '../../../src/sim/compare/ledger.js';
import { orderingOf } from '../../../src/sim/compare/ordering.js';
import { lastState, playRecorded } from '../../../src/sim/compare/recorded-game.js';
import { drill, FOUR_DAYS, recorded } from '../../save/recorded.js';
import { ordersIn } from '../../support/day.js';
import { goalHeld, sheets, smallWar } from './small-war.js';

/** The ledger of a small war in which the attack begins at once and is broken off the day after. */
function brokenOff(seed: string, games = 12) {
  const war = smallWar();
  const { attack, hold } = ordersIn(war);
  const orders = sheets(14, { 1: [attack('main', 'goal')], 2: [hold('main')] });
  const game = playRecorded(war.scenario, seed, 'best', orders);
  const compared = comparedWith(game, [goalHeld(war, 1, 7)], orderingOf(game, [null, null]), games);
  return {
    game,
    ledger: ledgerOf(
      game,
      continuationsOf(compared, games, () => () => {}),
    ),
  };
}

test.each(['1', '2', '3', '4'])(
  'the luck of all days adds up to the lead less what was expected (seed %s)',
  (seed) => {
    const { game, ledger } = brokenOff(seed);
    const sum = ledger.days.reduce((all, { luck }) => all + luck, 0);
    const [own, other] = lastState(game).outcome!.scores;
    expect(sum).toBe(1000 * (own - other) - ledger.start);
    expect(ledger.days.at(-1)!.expected).toBe(1000 * (own - other));
  },
);

test('the sums hold for a drill with many fights, a game left open, in which every day has its chance', () => {
  const loaded = drill();
  const save = readSave(writeSave(recorded(loaded, FOUR_DAYS)));
  const game = playRecorded(loaded.scenario, '7', 'drawn', orderSheetsOf(save, loaded.scenario.briefing));
  expect(game.horizon).toBe(4);
  const compared = comparedWith(game, [], orderingOf(game, [null, null]), 10);
  const { start, days } = ledgerOf(
    game,
    continuationsOf(compared, 10, () => () => {}),
  );
  expect(days.map(({ turn }) => turn)).toEqual([1, 2, 3, 4]);
  expect(start + days.reduce((all, { luck }) => all + luck, 0)).toBe(days[3]!.expected);
});

test('an attack that stalls on the one day that it goes on is that day’s bad luck, and no other’s', () => {
  const { ledger } = brokenOff('1', 40);
  const [first, ...others] = ledger.days;
  expect(first!.luck).toBeLessThan(-50_000);
  expect(first!.isClear).toBe(true);
  expect(first!.fights[0]!.fight.result).toBe('stall');
  expect(others.every(({ luck, isClear }) => luck === 0 && !isClear)).toBe(true);
});

test('with few games no day is said to stand out', () => {
  expect(brokenOff('1', 9).ledger.days.some(({ isClear }) => isClear)).toBe(false);
});

test('over many games luck is nothing on the mean: it is no verdict on the orders', () => {
  const lucks = Array.from({ length: 40 }, (_, i) => brokenOff(`game ${i}`).ledger.days[0]!.luck);
  const mean = lucks.reduce((sum, luck) => sum + luck, 0) / lucks.length;
  // A day is worth 0 or 100 points: a mean of 40 lies within 25 of its own with three standard errors.
  expect(Math.abs(mean)).toBeLessThan(25_000);
});

test('the same game gives the same ledger', () => {
  expect(brokenOff('5').ledger).toEqual(brokenOff('5').ledger);
});

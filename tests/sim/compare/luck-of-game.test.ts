import { expect, test } from 'vitest';
import { PLAYERS } from '../../../src/ai/register.js';
import { openScenario } from '../../../src/cli/scenarios.js';
import { settingFor } from '../../../src/cli/setting.js';
import { newGame } from '../../../src/engine/turn/new-game.js';
import { endDay, newSession, type Session } from '../../../src/session/session.js';
import { comparisonOf } from '../../../src/sim/compare/comparison.js';
import { continuationsOf } from '../../../src/sim/compare/continuations.js';
import { comparedWith } from '../../../src/sim/compare/course.js';
import { ledgerOf } from '../../../src/sim/compare/ledger.js';
import { luckOfGame } from '../../../src/sim/compare/luck-of-game.js';
import { orderingOf } from '../../../src/sim/compare/ordering.js';
import { playRecorded } from '../../../src/sim/compare/recorded-game.js';
import { rootOf } from '../../../src/sim/seed.js';

const loaded = await openScenario('last-hills');

/** A game of two staffs, played at a keyboard that nobody touches, for so many days. */
function staffs(seed: string, days: number): Session {
  const setting = settingFor(loaded, [PLAYERS.staff!, PLAYERS.staff!]);
  let session = newSession(setting, newGame(loaded.scenario, rootOf(seed), 'drawn'));
  for (let day = 0; day < days && !session.state.outcome; day++) session = endDay(setting, session);
  return session;
}

/** What the work comes to, and all that it yielded. */
function done<T>(work: Generator<number, T>): { steps: number[]; result: T } {
  const steps: number[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done) return { steps, result: value };
    steps.push(value);
  }
}

/** The record of the same game, as `compare` has it. */
function recorded(seed: string, { played }: Session) {
  const orders = played.map((day) => day.orders);
  const game = playRecorded(loaded.scenario, seed, 'drawn', orders);
  return { game, ordering: orderingOf(game, [null, null]) };
}

test('step by step a game comes to the same ledger as its continuations do at one go', () => {
  const session = staffs('7', 19);
  const { game, ordering } = recorded('7', session);
  const continuations = continuationsOf(comparedWith(game, [], ordering, 10), 10, () => () => {});
  const { result } = done(luckOfGame(loaded.scenario, '7', session.played, 10));
  expect(result).toEqual(ledgerOf(game, continuations));
  expect(result.days).toHaveLength(session.played.length);
}, 30_000);

test('a game left open comes to the same ledger as in a comparison', () => {
  const session = staffs('7', 4);
  const { game, ordering } = recorded('7', session);
  const { result } = done(luckOfGame(loaded.scenario, '7', session.played, 10));
  expect(result).toEqual(comparisonOf(game, [], ordering, 10, () => () => {}).ledger);
});

test('it tells how far it is after each day of another game', () => {
  const { played } = staffs('7', 4);
  const { steps } = done(luckOfGame(loaded.scenario, '7', played, 10));
  // Ten games of 4, 3, 2 and 1 days.
  expect(steps).toHaveLength(100);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBeCloseTo(39 / 40);
});

test('the days that are reckoned from stay as they are', () => {
  const { played } = staffs('7', 3);
  const before = JSON.stringify(played);
  done(luckOfGame(loaded.scenario, '7', played, 10));
  expect(JSON.stringify(played)).toBe(before);
});

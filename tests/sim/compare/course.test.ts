import { expect, test } from 'vitest';
import { PLAYERS } from '../../../src/ai/register.js';
import type { OrderSheet } from '../../../src/engine/model/order.js';
import type { GameState } from '../../../src/engine/model/state.js';
import { comparedWith, courseFrom, courseInWorldOf, ownCourse } from '../../../src/sim/compare/course.js';
import { orderingOf, withSideOf } from '../../../src/sim/compare/ordering.js';
import { playRecorded } from '../../../src/sim/compare/recorded-game.js';
import { ordersOf, playGame } from '../../../src/sim/play.js';
import { rootOf } from '../../../src/sim/seed.js';
import { drill } from '../../save/recorded.js';
import { ordersIn } from '../../support/day.js';
import { goalHeld, sheets, smallWar } from './small-war.js';

const { scenario } = drill();
const { staff, random } = PLAYERS;

/** A drill between the staff and a random player, from its record. */
function recordedDrill() {
  const orders: OrderSheet[] = [];
  playGame(scenario, [staff!, random!], rootOf('11'), 'drawn', { after: (sheet) => orders.push(sheet) });
  return playRecorded(scenario, '11', 'drawn', orders);
}

test.each([
  ['the recorded orders', [null, null]],
  ['the staff that led one side in command again', [staff!, null]],
  ['both players in command again', [staff!, random!]],
] as const)('with its own chance a game goes on from any day as it did: %s', (_, [own, other]) => {
  const game = recordedDrill();
  const compared = comparedWith(game, [], orderingOf(game, [own, other]), 0);
  for (const turn of [0, 3, 11, 12]) {
    const { fights, ...ends } = courseFrom(compared, turn, rootOf('11'));
    expect(ends).toEqual({ ...ownCourse(compared), fights: undefined });
    expect(fights).toEqual(
      (game.events[turn + 1] ?? []).flatMap((event) => (event.type === 'fought' ? [event.fight] : [])),
    );
  }
});

test('in a world of its own chance a drawn game is the same again, in another it is not', () => {
  const game = recordedDrill();
  const compared = comparedWith(game, [], orderingOf(game, [null, null]), 0);
  expect(courseInWorldOf(compared, rootOf('11')).losses).toEqual(ownCourse(compared).losses);
  expect(courseInWorldOf(compared, rootOf('12')).losses).not.toEqual(ownCourse(compared).losses);
});

test('neither the game nor its states are changed by what is played from them', () => {
  const game = recordedDrill();
  const before = structuredClone(game.states);
  courseFrom(comparedWith(game, [], orderingOf(game, [staff!, staff!]), 0), 4, rootOf('x'));
  expect(game.states).toEqual(before);
});

test('one side’s orders can be another’s, the other side’s stay', () => {
  const game = recordedDrill();
  const own = orderingOf(game, [null, null]);
  const mixed = withSideOf(own, () => [[], []], 1)(game.states[0]!);
  expect(mixed).toEqual([game.orders[0]![0], []]);
});

test('a milestone counts from the first day on which it was reached, and is not lost again', () => {
  const war = smallWar();
  const orders = sheets(14, { 1: [ordersIn(war).attack('main', 'goal')] });
  const game = playRecorded(war.scenario, '1', 'best', orders);
  const compared = comparedWith(game, [goalHeld(war, 1, 7)], orderingOf(game, [null, null]), 1);
  expect(compared.days).toEqual([2]);
  expect(courseFrom(compared, 2, rootOf('other')).days).toEqual([2]);
  expect(game.states).toHaveLength(3);
});

test('a player orders anew for its side, a side without one repeats its orders', () => {
  const game = recordedDrill();
  const [state] = game.states as [GameState];
  const anew = ordersOf(scenario, state, [random!, staff!]);
  expect(orderingOf(game, [null, staff!])(state)).toEqual([game.orders[0]![0], anew[1]]);
  expect(orderingOf(game, [random!, null])(state)).toEqual([anew[0], game.orders[0]![1]]);
  expect(anew).not.toEqual(game.orders[0]);
});

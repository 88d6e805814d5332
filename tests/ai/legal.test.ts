import { expect, test } from 'vitest';
import type { Player } from '../../src/ai/player.js';
import { PLAYERS } from '../../src/ai/register.js';
import type { Order } from '../../src/engine/model/order.js';
import { SIDES, type SideNo } from '../../src/engine/model/side.js';
import { stream } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { drillFiles, loadFiles } from '../scenario/drill-files.js';

const { scenario } = loadFiles(drillFiles());
const { briefing } = scenario;

/** Plays a game of the drill, and hands every sheet of orders to `see` with what its side knew. */
function watch(
  players: readonly [Player, Player],
  seed: number,
  see: (orders: readonly Order[], view: ReturnType<typeof viewFor>) => void,
): void {
  const state = newGame(scenario, [seed, 9], 'drawn');
  while (!state.outcome) {
    const sheet = SIDES.map((side: SideNo) => {
      const view = viewFor(scenario, state, side);
      const orders = players[side](briefing, view, stream(state.root, state.turn, side));
      see(orders, view);
      return orders;
    }) as [readonly Order[], readonly Order[]];
    adjudicate(scenario, state, sheet, (event) => {
      if (event.type === 'order-refused') throw new Error(`seed ${seed}: ${JSON.stringify(event)}`);
    });
  }
}

test.each([
  ['staff', 'staff'],
  ['staff', 'random'],
  ['random', 'staff'],
  ['random', 'random'],
])('in fifty games of the drill, %s against %s, no order is illegal', (first, second) => {
  for (let seed = 0; seed < 50; seed++) {
    watch([PLAYERS[first]!, PLAYERS[second]!], seed, (orders, view) => {
      for (const [i, order] of orders.entries()) {
        const problem = problemWithOrder(briefing, view, order, orders.slice(0, i));
        expect(problem, `seed ${seed}, day ${view.turn + 1}: ${JSON.stringify(order)}`).toBeNull();
      }
    });
  }
});

test('a passive player gives no orders', () => {
  watch([PLAYERS.passive!, PLAYERS.random!], 1, (orders, { side }) => {
    if (side === 0) expect(orders).toEqual([]);
  });
});

test('a random player gives orders of every kind', () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 200; seed++) {
    watch([PLAYERS.random!, PLAYERS.random!], seed, (orders) => {
      for (const { type } of orders) kinds.add(type);
    });
  }
  expect([...kinds].sort()).toEqual(
    [
      'attack',
      'bombard',
      'clear',
      'corridor',
      'drop',
      'guard',
      'hold',
      'interdict',
      'march',
      'strike',
      'support',
      'withdraw',
    ].sort(),
  );
});

test.each(Object.keys(PLAYERS))(
  'the player %s gives the same orders for the same view and chance',
  (name) => {
    const state = newGame(scenario, [3, 9], 'drawn');
    const orders = () => PLAYERS[name]!(briefing, viewFor(scenario, state, 0), stream(state.root, 1, 0));
    const before = structuredClone(state);
    expect(orders()).toEqual(orders());
    expect(state).toEqual(before);
  },
);

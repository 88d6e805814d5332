import type { Order, OrderSheet } from '../../../src/engine/model/order.js';
import type { Milestone } from '../../../src/sim/compare/milestone.js';
import { type Drawn, type Sketch, sketch } from '../../support/sketch.js';

/** Two places 10 km apart: side 0 is strong in one and should take the other, where side 1 waits. */
const SMALL_WAR: Sketch = {
  places: { home: { holder: 0 }, goal: { holder: 1, x: 10_000 } },
  links: { 'home-goal': {} },
  formations: {
    main: { at: 'home', men: 3000, kind: 'mechanised' },
    guard: { at: 'home', men: 300, kind: 'garrison' },
    post: { at: 'goal', side: 1, men: 900 },
  },
  objectives: [
    { side: 0, type: 'take', place: 'goal', by: 12, weight: 60 },
    { side: 1, type: 'hold', place: 'goal', weight: 40 },
  ],
  turns: 14,
};

/** A game of the small war, drawn anew. */
export function smallWar(): Drawn {
  return sketch(SMALL_WAR);
}

/** The same, but the goal is some days' march away. */
export function farWar(): Drawn {
  const { places, ...rest } = SMALL_WAR;
  return sketch({
    ...rest,
    places: { ...places, goal: { holder: 1, x: 60_000 } },
    links: { 'home-goal': { length: 60_000 } },
  });
}

/** "The goal is held", reported on the turns from `from` to `to`. */
export function goalHeld({ place }: Drawn, from: number, to: number): Milestone {
  const goal = place('goal');
  return {
    id: 'goal-held',
    name: 'Goal held',
    mark: { event: 'held', side: 0, place: goal, ends: [], through: [] },
    from,
    to,
    heldOut: false,
    claims: [],
    sources: ['T1'],
  };
}

/** The sheets of a game of `turns` days in which side 0 gives these orders on these turns, and side 1 none. */
export function sheets(turns: number, orders: Readonly<Record<number, readonly Order[]>>): OrderSheet[] {
  return Array.from({ length: turns }, (_, i) => [orders[i + 1] ?? [], []]);
}

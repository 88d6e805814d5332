import { NO_PRESS, type Press } from '../../src/engine/model/claim.js';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { Order } from '../../src/engine/model/order.js';
import type { Coverage, Outlet } from '../../src/engine/model/outlet.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import { NOBODY } from '../../src/engine/model/side.js';
import { keyOf } from '../../src/engine/random/stream.js';
import { pressAfter } from '../../src/engine/rules/press.js';
import { play } from './day.js';
import type { Drawn } from './sketch.js';

/** All is reported, on the day, and as it was, unless said. */
export const covered = (other: Partial<Coverage> = {}): Coverage => ({
  hears: 1000,
  lag: { low: 0, best: 0, high: 0 },
  losses: 1000,
  ...other,
});

/** An outlet that leans to no side and makes no mistake unless said. */
export function outlet(id: string, habits: Partial<Outlet> = {}): Outlet {
  const leaning = habits.leaning ?? 'none';
  return {
    id,
    name: id,
    character: 'invented',
    leaning,
    side: NOBODY,
    own: null,
    other: covered(),
    early: 0,
    false: 0,
    corrects: 0,
    error: 0,
    key: keyOf(id),
    leaningKey: keyOf(leaning),
    ...habits,
  };
}

/** A drawn game about which outlets write, day by day. */
export function pressed(game: Drawn, ...outlets: readonly Outlet[]) {
  const briefing: Briefing = { ...game.briefing, outlets };
  let press: Press = NO_PRESS;
  return {
    briefing,
    press: () => press,
    /** The claims of one more day, played under `orders`; or one on which nothing but `events` happened. */
    day(orders: Partial<Record<0 | 1, readonly Order[]>> = {}) {
      return this.after(play(game, orders));
    },
    after(events: readonly GameEvent[]) {
      const before = press.claims.length;
      press = pressAfter(briefing, press, game.state, events);
      return press.claims.slice(before);
    },
  };
}

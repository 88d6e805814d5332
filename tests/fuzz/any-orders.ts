import { random } from '../../src/ai/random.js';
import type { Order } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import type { Briefing, Scenario } from '../../src/engine/model/scenario.js';
import type { SideNo } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import type { Rng } from '../../src/engine/random/stream.js';
import { viewFor } from '../../src/engine/rules/sighting.js';

/** Orders of one side for a day: mostly those of the random player, at times with any others, legal or not. */
export function anyOrders(scenario: Scenario, state: GameState, side: SideNo, rng: Rng): Order[] {
  const { briefing } = scenario;
  const orders = rng.chance(850) ? [...random(briefing, viewFor(scenario, state, side), rng)] : [];
  const more = rng.chance(300) ? 1 + rng.below(8) : 0;
  for (let no = 0; no < more; no++) orders.splice(rng.below(orders.length + 1), 0, anyOrder(briefing, rng));
  return orders;
}

/** An order of any kind about anything, of either side, and at times about what is not there. */
export function anyOrder({ cards, places, links }: Briefing, rng: Rng): Order {
  const one = (count: number): number => (rng.chance(970) ? rng.below(count) : WILD[rng.below(WILD.length)]!);
  const [formation, place, link] = [one(cards.length), one(places.length), one(links.length)];
  const sorties = one(12);
  switch (rng.below(15)) {
    case 0:
      return { type: 'march', formation, to: place };
    case 1:
      return { type: 'attack', formation, target: place, via: rng.chance(500) ? NONE : one(places.length) };
    case 2:
      return { type: 'withdraw', formation, to: place };
    case 3:
      return { type: 'hold', formation, posture: (['hasty', 'prepared', 'delay'] as const)[rng.below(3)]! };
    case 4:
      return { type: 'clear', formation, link: rng.chance(500) ? NONE : link, place };
    case 5:
      return { type: 'clear', formation, link, place: NONE };
    case 6:
      return { type: 'bombard', formation, target: place };
    case 7:
      return { type: 'guard', formation, link };
    case 8:
      return { type: 'raid', formation, link };
    case 9:
      return { type: 'land', formation, to: place };
    case 10:
      return { type: 'vehicle-bombs', formation, count: sorties };
    case 11:
      return { type: 'corridor', place, open: rng.chance(500) };
    case 12:
      return { type: 'drop', place, sorties };
    case 13:
      return rng.chance(500)
        ? { type: 'support', formation, sorties }
        : { type: 'strike', target: place, sorties };
    default:
      return { type: 'interdict', link, sorties };
  }
}

/** Numbers that nothing has. */
const WILD = [-1, -2, 9999, 2 ** 31, 2 ** 53, 0.5, Number.NaN, Number.POSITIVE_INFINITY];

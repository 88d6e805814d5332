import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import type { Rng } from '../engine/random/stream.js';
import { problemWithOrder } from '../engine/rules/orders.js';
import type { Player } from './player.js';

/**
 * Gives legal orders at random, of every kind: the fuzzer of the rules. About every third formation gets a new one,
 * and half of the sorties fly.
 */
export const random: Player = (briefing, view, rng) => {
  const given: Order[] = [];
  const give = (order: Order): void => {
    if (problemWithOrder(briefing, view, order, given) === null) given.push(order);
  };
  for (const formation of ownPresent(view)) {
    if (rng.chance(350)) give(anyOrder(briefing, view, rng, formation));
  }
  if (rng.chance(500)) give(anySortie(briefing, view, rng));
  return given;
};

function anyOrder({ places, links }: Briefing, view: SideView, rng: Rng, formation: number): Order {
  const place = rng.below(places.length);
  const link = rng.below(links.length);
  switch (rng.below(13)) {
    case 0:
    case 1:
      return { type: 'march', formation, to: place };
    case 2:
    case 3:
      return { type: 'attack', formation, target: place, via: NONE };
    case 4:
      return { type: 'withdraw', formation, to: place };
    case 5:
      return { type: 'hold', formation, posture: (['hasty', 'prepared', 'delay'] as const)[rng.below(3)]! };
    case 6:
      return rng.chance(500)
        ? { type: 'clear', formation, link, place: NONE }
        : { type: 'clear', formation, link: NONE, place: view.own[formation]!.place };
    case 7:
      return { type: 'guard', formation, link };
    case 8:
      return { type: 'raid', formation, link };
    case 9:
      return { type: 'land', formation, to: place };
    case 10:
      return { type: 'vehicle-bombs', formation, count: 1 + rng.below(3) };
    case 11:
      return { type: 'corridor', place, open: rng.chance(500) };
    default:
      return { type: 'bombard', formation, target: place };
  }
}

function anySortie({ places, links, sides }: Briefing, view: SideView, rng: Rng): Order {
  const sorties = 1 + rng.below(Math.max(1, sides[view.side].sorties));
  const own = ownPresent(view);
  switch (rng.below(4)) {
    case 0:
      return { type: 'support', formation: own[rng.below(own.length)] ?? 0, sorties };
    case 1:
      return { type: 'strike', target: rng.below(places.length), sorties };
    case 2:
      return { type: 'drop', place: rng.below(places.length), sorties };
    default:
      return { type: 'interdict', link: rng.below(links.length), sorties };
  }
}

import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { problemWithOrder } from '../engine/rules/orders.js';
import type { LegalOrders } from './view-shape.js';

/**
 * All that the side of `view` may order, each as if it were the only order of the day, found by the rules' own test.
 * Unlike a menu it leaves nothing out; what a day's orders use up together is told by `operations` and `sorties`.
 */
export function legalOrders(briefing: Briefing, view: SideView): LegalOrders {
  const { places, links, cards } = briefing;
  const may = (order: Order): boolean => problemWithOrder(briefing, view, order, []) === null;
  const where = (list: readonly { readonly id: string }[], order: (no: number) => Order): string[] =>
    list.flatMap(({ id }, no) => (may(order(no)) ? [id] : []));
  const { operations, sorties } = briefing.sides[view.side];
  const present = ownPresent(view);

  const ofFormation = (formation: FormationNo): LegalOrders['formations'][number] => ({
    formation: cards[formation]!.id,
    attack: where(places, (target) => ({ type: 'attack', formation, target, via: NONE })),
    march: where(places, (to) => ({ type: 'march', formation, to })),
    withdraw: where(places, (to) => ({ type: 'withdraw', formation, to })),
    hold: POSTURES.filter((posture) => may({ type: 'hold', formation, posture })),
    clear: {
      places: where(places, (place) => ({ type: 'clear', formation, link: NONE, place })),
      links: where(links, (link) => ({ type: 'clear', formation, link, place: NONE })),
    },
    bombard: where(places, (target) => ({ type: 'bombard', formation, target })),
    guard: where(links, (link) => ({ type: 'guard', formation, link })),
    raid: where(links, (link) => ({ type: 'raid', formation, link })),
    land: where(places, (to) => ({ type: 'land', formation, to })),
    vehicleBombs: view.own[formation]!.condition === 'steady' ? view.own[formation]!.vehicleBombs : 0,
  });

  return {
    operations,
    sorties,
    formations: present.filter((no) => view.own[no]!.condition === 'steady').map(ofFormation),
    air: {
      support: present.flatMap((formation) =>
        may({ type: 'support', formation, sorties: 1 }) ? [cards[formation]!.id] : [],
      ),
      strike: where(places, (target) => ({ type: 'strike', target, sorties: 1 })),
      drop: where(places, (place) => ({ type: 'drop', place, sorties: 1 })),
      interdict: where(links, (link) => ({ type: 'interdict', link, sorties: 1 })),
    },
    corridor: {
      open: openable(briefing, view, may, false),
      close: openable(briefing, view, may, true),
    },
  };
}

const POSTURES = ['hasty', 'prepared', 'delay'] as const;

/** Places whose corridor may be opened, or closed where it stands open. */
function openable(
  { places }: Briefing,
  view: SideView,
  may: (order: Order) => boolean,
  stands: boolean,
): string[] {
  return places.flatMap(({ id }, place) =>
    view.corridors.includes(place) === stands && may({ type: 'corridor', place, open: !stands }) ? [id] : [],
  );
}

import type { FormationNo } from '../engine/model/formation.js';
import type { Order, OrderProblem } from '../engine/model/order.js';
import { type LinkNo, NONE } from '../engine/model/place.js';
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
  const { operations, sorties } = briefing.sides[view.side];
  const [everyPlace, everyLink] = [numbersOf(places), numbersOf(links)];
  const among = (some: readonly number[], order: (no: number) => Order) => legal(briefing, view, some, order);
  const placeIds = (some: readonly number[]): string[] => some.map((no) => places[no]!.id);
  const linkIds = (some: readonly number[]): string[] => some.map((no) => links[no]!.id);
  const present = ownPresent(view);

  const ofFormation = (formation: FormationNo): LegalOrders['formations'][number] => {
    const { place, condition, vehicleBombs } = view.own[formation]!;
    const ways = among(everyPlace, (to) => ({ type: 'march', formation, to }));
    const near = linksAt(briefing, view, formation);
    const here = place === NONE ? [] : [place];
    const mined = among(here, (no) => ({ type: 'clear', formation, link: NONE, place: no }));
    const minedLinks = among(near, (link) => ({ type: 'clear', formation, link, place: NONE }));
    return {
      formation: cards[formation]!.id,
      attack: placeIds(among(everyPlace, (target) => ({ type: 'attack', formation, target, via: NONE }))),
      march: placeIds(ways),
      withdraw: placeIds(among(ways, (to) => ({ type: 'withdraw', formation, to }))),
      hold: POSTURES.filter((posture) => among([0], () => ({ type: 'hold', formation, posture })).length > 0),
      clear: { places: placeIds(mined), links: linkIds(minedLinks) },
      bombard: placeIds(among(everyPlace, (target) => ({ type: 'bombard', formation, target }))),
      guard: linkIds(among(near, (link) => ({ type: 'guard', formation, link }))),
      raid: linkIds(among(everyLink, (link) => ({ type: 'raid', formation, link }))),
      land: placeIds(among(everyPlace, (to) => ({ type: 'land', formation, to }))),
      vehicleBombs: condition === 'steady' ? vehicleBombs : 0,
    };
  };
  const openable = (stands: boolean): string[] =>
    placeIds(
      among(
        everyPlace.filter((place) => view.corridors.includes(place) === stands),
        (place) => ({ type: 'corridor', place, open: !stands }),
      ),
    );

  return {
    operations,
    sorties,
    formations: present.filter((no) => view.own[no]!.condition === 'steady').map(ofFormation),
    air: {
      support: among(present, (formation) => ({ type: 'support', formation, sorties: 1 })).map(
        (no) => cards[no]!.id,
      ),
      strike: placeIds(among(everyPlace, (target) => ({ type: 'strike', target, sorties: 1 }))),
      drop: placeIds(among(everyPlace, (place) => ({ type: 'drop', place, sorties: 1 }))),
      interdict: linkIds(among(everyLink, (link) => ({ type: 'interdict', link, sorties: 1 }))),
    },
    corridor: { open: openable(false), close: openable(true) },
  };
}

const POSTURES = ['hasty', 'prepared', 'delay'] as const;

/** Those of some numbers with which an order may be given; none where a problem says that it never may. */
function legal(
  briefing: Briefing,
  view: SideView,
  some: readonly number[],
  order: (no: number) => Order,
): number[] {
  const found: number[] = [];
  for (const no of some) {
    const problem = problemWithOrder(briefing, view, order(no), []);
    if (problem === null) found.push(no);
    else if (WITH_EVERY_TARGET.has(problem)) return [];
  }
  return found;
}

/** Problems that lie with who is ordered: another target would not help. */
const WITH_EVERY_TARGET: ReadonlySet<OrderProblem> = new Set([
  'not-yours',
  'not-here',
  'broken',
  'not-artillery',
  'not-light',
  'too-many',
  'not-elite',
  'no-landing-left',
  'no-sorties-left',
]);

/** The links that begin where a formation stands, or the one on which it is: no other can it clear or guard. */
function linksAt({ links }: Briefing, view: SideView, formation: FormationNo): LinkNo[] {
  const { place, link } = view.own[formation]!;
  return numbersOf(links).filter((no) => no === link || links[no]!.a === place || links[no]!.b === place);
}

function numbersOf(list: readonly unknown[]): number[] {
  return list.map((_, no) => no);
}

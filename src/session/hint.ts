import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { formationName } from '../report/names.js';

/**
 * What a player should know of an order that may be given but helps little, or null.
 *
 * @param view with the orders of the day taken up
 */
export function hintOn(briefing: Briefing, view: SideView, order: Order): string | null {
  if (order.type === 'attack' && briefing.cards[order.formation]!.kind === 'artillery') {
    return `Note: guns that go forward in an attack do not fire in support. With "hold", ${formationName(briefing, order.formation)} supports every fight within its range.`;
  }
  if (order.type !== 'support') return null;
  if (view.own[order.formation]!.task.type === 'attack' || isInContact(briefing, view, order.formation)) {
    return null;
  }
  return `Note: ${formationName(briefing, order.formation)} has no order to attack, and no enemy is known near it. Sorties in support help only a formation that fights.`;
}

/** Whether an enemy is known where the formation is, or one link from there. */
function isInContact({ exits, links }: Briefing, view: SideView, no: FormationNo): boolean {
  const { place, link } = view.own[no]!;
  const ends: PlaceNo[] = link === NONE ? [place] : [links[link]!.a, links[link]!.b];
  const near = new Set(ends);
  const ways = new Set(link === NONE ? [] : [link]);
  if (link === NONE) {
    for (const exit of exits[place]!) {
      near.add(exit.place);
      ways.add(exit.link);
    }
  }
  return view.knowledge.contacts.some(
    (contact) => contact !== null && (near.has(contact.place) || ways.has(contact.link)),
  );
}

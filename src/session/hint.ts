import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { formationName, placeName } from '../report/names.js';
import { listed } from '../report/number.js';

/**
 * What a player should know of an order that may be given but helps little, or null.
 *
 * @param view with the orders of the day taken up
 */
export function hintOn(briefing: Briefing, view: SideView, order: Order): string | null {
  if (order.type === 'attack' && briefing.cards[order.formation]!.kind === 'artillery') {
    return `Note: guns that go forward in an attack do not fire in support. With "hold", ${formationName(briefing, order.formation)} supports every fight within its range.`;
  }
  if (order.type === 'attack' || order.type === 'march' || order.type === 'withdraw') {
    return fireGivenUp(briefing, view, order.formation);
  }
  if (order.type === 'bombard') return supportGivenUp(briefing, view, order.formation);
  if (order.type !== 'support') return null;
  if (view.own[order.formation]!.task.type === 'attack' || isInContact(briefing, view, order.formation)) {
    return null;
  }
  return `Note: ${formationName(briefing, order.formation)} has no order to attack, and no enemy is known near it. Sorties in support help only a formation that fights.`;
}

/** That guns which bombard are missed in the fights of the day, null where their side begins none. */
function supportGivenUp(briefing: Briefing, { own }: SideView, no: FormationNo): string | null {
  if (!own.some((one) => one?.condition === 'steady' && one.task.type === 'attack')) return null;
  return `Note: guns that bombard do not support your attacks meanwhile. With "hold", ${formationName(briefing, no)} supports every fight within its range.`;
}

/** That a formation leaves a height from which alone its side has observed fire on a place, null where it does not. */
function fireGivenUp(briefing: Briefing, view: SideView, no: FormationNo): string | null {
  const { place: height } = view.own[no]!;
  if (height === NONE) return null;
  const stay = view.own.flatMap((own) =>
    own && own.place !== NONE && own.condition === 'steady' && !GOES.has(own.task.type) ? [own.place] : [],
  );
  const lost = view.observes.filter(
    (below) =>
      briefing.overlooks[height]!.includes(below) &&
      !stay.some((other) => briefing.overlooks[other]!.includes(below)),
  );
  if (lost.length === 0) return null;
  const places = listed(lost.map((place) => placeName(briefing, place)));
  return `Note: with nobody left at ${placeName(briefing, height)}, your side loses its observed fire on ${places}.`;
}

/** Tasks that take a formation away from where it stands. */
export const GOES: ReadonlySet<string> = new Set(['march', 'attack', 'withdraw']);

/** Whether an enemy is known where the formation is, or one link from there. */
export function isInContact({ exits, links }: Briefing, view: SideView, no: FormationNo): boolean {
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

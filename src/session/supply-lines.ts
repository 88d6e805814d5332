import type { Flow, Source } from '../engine/map/flow.js';
import { type LinkNo, NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { farEnd } from '../engine/rules/ground.js';
import { capacitiesOf, feedingPlace, flowOver, menFed, type Roads } from '../engine/rules/supply.js';

/** A link over which a side's formations are fed; `isBottleneck` where it leaves one of them short. */
export interface SupplyLine {
  link: LinkNo;
  isBottleneck: boolean;
}

/**
 * The ways over which the side's formations are fed, by what it knows: from its bases over its own places where it knows
 * of no enemy, with the rule's own measure of each link. What it cannot know does not tell: interdiction, mines not yet
 * met. By number of link; a formation that nothing reaches has no way.
 */
export function supplyLinesOf(briefing: Briefing, view: SideView): SupplyLine[] {
  const roads = roadsKnown(briefing, view);
  const byGround = flowOver(briefing, roads, basesOf(briefing, view, false));
  const byAir = flowOver(briefing, roads, basesOf(briefing, view, true));
  const amount = byGround.amount.map((men, place) => Math.max(men, byAir.amount[place]!));
  const fed = new Set<LinkNo>();
  const narrow = new Set<LinkNo>();
  for (const no of ownPresent(view)) {
    const own = view.own[no]!;
    const place = feedingPlace(briefing, { amount }, own);
    const flow = byAir.amount[place]! > byGround.amount[place]! ? byAir : byGround;
    for (const link of wayOf(briefing, flow, place)) fed.add(link);
    if (own.supply !== 'supplied' && own.bottleneck !== NONE) narrow.add(own.bottleneck);
  }
  return [...new Set([...fed, ...narrow])]
    .sort((a, b) => Number(a) - Number(b))
    .map((link) => ({ link, isBottleneck: narrow.has(link) }));
}

/** The roads of the side as it knows them. */
function roadsKnown(briefing: Briefing, view: SideView): Roads {
  const { links, figures, closedLinks } = briefing;
  const { knowledge, side, observed, wrecked, cut } = view;
  const { holders, contacts, linkMines } = knowledge;
  const enemyPlaces = new Set(contacts.map((contact) => contact?.place));
  const enemyLinks = new Set(contacts.map((contact) => contact?.link));
  const open = holders.map((holder, place) => holder === side && !enemyPlaces.has(place));
  const full = capacitiesOf(briefing);
  const capacity = links.map(({ a, b }, link) => {
    if (enemyLinks.has(link) || closedLinks[link] || cut.includes(link) || !open[a] || !open[b]) return 0;
    const isObserved = observed.includes(a) || observed.includes(b);
    const isWrecked = wrecked.includes(a) || wrecked.includes(b);
    return menFed(figures, full[link]!, isObserved, linkMines[link]! > 0, isWrecked);
  });
  return { open, capacity };
}

/** What the side's bases bring onto the map tomorrow. */
function basesOf({ sides }: Briefing, { side, turn }: SideView, air: boolean): Source[] {
  return sides[side].bases
    .filter(({ byAir }) => byAir === air)
    .map(({ place, men, fades }) => ({ place, amount: Math.max(0, men - fades * (turn + 1)) }));
}

/** The links from a place back to the base that feeds it. */
function wayOf({ links }: Briefing, flow: Flow, from: PlaceNo): LinkNo[] {
  const way: LinkNo[] = [];
  for (let here = from; flow.link[here] !== NONE; here = farEnd(links[way.at(-1)!]!, here)) {
    way.push(flow.link[here]!);
  }
  return way;
}

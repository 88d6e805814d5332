import { falses, zeros } from '../../engine/map/filled.js';
import { once } from '../../engine/map/once.js';
import { type LinkNo, NONE, type PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import { farEnd, numbersOf } from '../../engine/rules/ground.js';
import { raidDistance2 } from '../../engine/rules/raid.js';
import { supplyWays } from './approach.js';
import type { Situation } from './situation.js';

/** Men that an objective point about supply is taken to be worth, beside those who are fed over a road. */
const MEN_A_POINT = 60;

/**
 * What hangs on each link for the supply of `whose`, in men: those who are fed over it by the shortest way from their
 * nearest base, and the points of objectives about supply.
 */
export function loadsOf(situation: Situation, whose: SideNo): number[] {
  const { briefing, view } = situation;
  const loads = zeros(briefing.links.length);
  const ways = supplyWays(situation, whose);
  const carry = (from: PlaceNo, men: number): void => {
    for (let here = from, link = ways.link[here]!; link !== NONE; link = ways.link[here]!) {
      loads[link]! += men;
      here = farEnd(briefing.links[link]!, here);
    }
  };
  const men = zeros(briefing.places.length);
  if (whose === view.side) {
    const { own } = view;
    for (const no of numbersOf(briefing)[whose]) {
      const formation = own[no];
      if (formation && formation.place >= 0) men[formation.place]! += formation.strength;
    }
  } else {
    const { contacts } = view.knowledge;
    for (const no of numbersOf(briefing)[whose]) {
      const contact = contacts[no];
      if (contact && contact.place >= 0) men[contact.place]! += contact.men;
    }
  }
  for (const { type, place, side, weight } of briefing.objectives) {
    const counts = (type === 'supply' && side === whose) || (type === 'cut-off' && side !== whose);
    if (counts) men[place]! += weight * MEN_A_POINT;
  }
  for (let place = 0; place < men.length; place++) if (men[place]! > 0) carry(place, men[place]!);
  return loads;
}

/** Whether the enemy has groups of the kind that raids. */
export function hasRaiders({ briefing }: Situation, side: SideNo): boolean {
  return briefing.cards.some((card) => card.side === side && card.kind === 'light');
}

/** Tells of a link whether raiders of the enemy could reach it: from a place of his, or from where a light group was seen. */
export function reachOfRaiders({ briefing, view }: Situation): (link: LinkNo) => boolean {
  const enemy = enemyOf(view.side);
  const { holders, contacts } = view.knowledge;
  const seen = falses(holders.length);
  for (const no of numbersOf(briefing)[enemy]) {
    const contact = contacts[no];
    if (!contact || briefing.cards[no]!.kind !== 'light') continue;
    const at = contact.place === NONE ? contact.from : contact.place;
    if (at !== NONE) seen[at] = true;
  }
  const near = raidersBases(briefing);
  return (link) => {
    const places = near[link]!;
    for (let i = 0; i < places.length; i++) {
      if (holders[places[i]!] === enemy || seen[places[i]!]) return true;
    }
    return false;
  };
}

/** From which places each link can be raided. */
const raidersBases = once((briefing: Briefing): readonly (readonly PlaceNo[])[] => {
  const { range } = briefing.figures.raid;
  const places = [...briefing.places.keys()];
  return briefing.links.map((_, link) =>
    places.filter(
      (place) => raidDistance2(briefing, { place, link: NONE, from: NONE, metres: 0 }, link) <= range * range,
    ),
  );
});

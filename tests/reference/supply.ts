import type { Formation, SupplyState } from '../../src/engine/model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../../src/engine/model/place.js';
import { enemyOf, type SideNo } from '../../src/engine/model/side.js';
import { slowFireControl } from './fire-control.js';
import { isOpen } from './pocket.js';
import { isOn, presentOf, type Standing } from './standing.js';

/** What aircraft do today: sorties against each link by the enemy, sorties that drop supply on each place. */
export interface Flown {
  against: readonly number[];
  drops: readonly number[];
}

/** Men of `side` whom `link` feeds, the enemy looking down on `watched`; 0 where it is closed (section 14 of the rule book). */
export function slowCapacity(
  standing: Standing,
  side: SideNo,
  link: LinkNo,
  { against }: Flown,
  watched: readonly PlaceNo[],
): number {
  const { briefing, state } = standing;
  const { supply, demolition } = briefing.figures;
  const { a, b, class: by } = briefing.links[link]!;
  const ends = [a, b];
  const { mines, minesOf, cut, cutBy } = state.links[link]!;
  if (!ends.every((end) => isOpen(standing, side, end))) return 0;
  if (briefing.closedLinks[link] || isOn(standing, enemyOf(side), link)) return 0;
  if (cut > 0 && cutBy !== side) return 0;
  let men = supply.capacity[by];
  if (ends.some((end) => watched.includes(end))) men *= supply.observed / 1000;
  if (mines > 0 && minesOf !== side) men *= supply.mined / 1000;
  if (ends.some((end) => state.places[end]!.wrecked > 0)) men *= demolition.flow / 1000;
  return (men * Math.max(supply.interdictedLeast, 1000 - supply.interdicted * against[link]!)) / 1000;
}

/** Men of `side` who can be fed at each place by what comes from `sources`: relaxed until nothing grows. */
function widest(
  standing: Standing,
  side: SideNo,
  sources: readonly { place: PlaceNo; men: number }[],
  flown: Flown,
): number[] {
  const { briefing } = standing;
  const { decay } = briefing.figures.supply;
  const fed = briefing.places.map((_, no) =>
    isOpen(standing, side, no) ? (sources.find(({ place }) => place === no)?.men ?? 0) : 0,
  );
  const watched = slowFireControl(standing, enemyOf(side));
  const capacity = briefing.links.map((_, link) => slowCapacity(standing, side, link, flown, watched));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [link, { a, b, class: by, length }] of briefing.links.entries()) {
      const kept = Math.max(0, 1000 - Math.round((decay[by] * length) / 1000));
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const arrives = Math.floor((Math.min(fed[from]!, capacity[link]!) * kept) / 1000);
        if (arrives <= fed[to]!) continue;
        fed[to] = arrives;
        grew = true;
      }
    }
  }
  return fed;
}

/** Men of `side` who can be fed at each place today, by road or by air. */
export function slowFed(standing: Standing, side: SideNo, flown: Flown): { road: number[]; fed: number[] } {
  const { briefing, state } = standing;
  const bases = briefing.sides[side].bases.map(({ place, men, fades, byAir }) => ({
    place,
    men: Math.max(0, men - fades * state.turn),
    byAir,
  }));
  const road = widest(
    standing,
    side,
    bases.filter(({ byAir }) => !byAir),
    flown,
  );
  const byAir = flown.drops.map((sorties, place) => ({
    place,
    men: bases
      .filter((base) => base.byAir && base.place === place)
      .reduce((sum, { men }) => sum + men, sorties * briefing.figures.siege.drop),
  }));
  const air = widest(standing, side, byAir, flown);
  return { road, fed: road.map((men, place) => Math.max(men, air[place]!)) };
}

/** The supply that each formation of a side gets today, and the hours that it then has in hand. */
export function slowSupply(
  standing: Standing,
  side: SideNo,
  flown: Flown,
): Map<Formation, { supply: SupplyState; supplyHours: number }> {
  const { briefing } = standing;
  const { strained, gain, use, mostHours } = briefing.figures.supply;
  const { fed } = slowFed(standing, side, flown);
  const formations = presentOf(standing, side);
  const source = (one: (typeof formations)[number]): PlaceNo => {
    if (one.link === NONE) return one.place;
    const { a, b } = briefing.links[one.link]!;
    const ahead = one.from === a ? b : a;
    return fed[one.from] === 0 && fed[ahead]! > 0 ? ahead : one.from;
  };
  return new Map(
    formations.map((one) => {
      const there = formations.filter((other) => source(other) === source(one));
      const need = there.reduce((sum, { strength }) => sum + strength, 0);
      const comes = fed[source(one)]!;
      const supply =
        comes >= need ? 'supplied' : comes > 0 && comes * 1000 >= need * strained ? 'strained' : 'cut';
      const hours = one.supplyHours - use[supply] + (supply === 'supplied' ? gain : 0);
      return [one as Formation, { supply, supplyHours: Math.min(mostHours, Math.max(0, hours)) }];
    }),
  );
}

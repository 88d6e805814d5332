import { falses } from '../map/filled.js';
import { graphOf } from '../map/graph.js';
import type { LinkNo, PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import type { SideView } from '../model/view.js';
import { openPlaces, type Presence, presenceOf } from './ground.js';

/** Places of a side that hang together and are cut off from all its bases. */
export interface Pocket {
  places: PlaceNo[];
  /** Square kilometres. */
  area: number;
  /** Men of the side in it, as far as they are known. */
  men: number;
}

/** Which places a side can pass through, and on which links an enemy is in its way. */
interface Passable {
  places: boolean[];
  barred: boolean[];
}

/** What `side` can pass through as things stand: places that it holds and no enemy stands in, links without enemies. */
function passableFor(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  side: SideNo,
  enemies = presenceOf(briefing, state, enemyOf(side)),
): Passable {
  return { places: openPlaces(state, side, enemies), barred: enemies.links };
}

/**
 * Whether each place is joined to one of the side's bases on the ground, over places of the side.
 *
 * @param enemies where they stand, from whoever has it at hand
 */
export function joinedPlaces(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  side: SideNo,
  enemies?: Presence,
): boolean[] {
  return joined(briefing, side, passableFor(briefing, state, side, enemies));
}

function joined(
  { exits, sides, closedLinks }: Briefing,
  side: SideNo,
  { places, barred }: Passable,
): boolean[] {
  const { first, links: by, places: to } = graphOf(exits);
  const reached = falses(places.length);
  const open: PlaceNo[] = [];
  for (const { place, byAir } of sides[side].bases) {
    if (byAir || reached[place] || !places[place]) continue;
    reached[place] = true;
    open.push(place);
  }
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const end = first[here + 1]!;
    for (let way = first[here]!; way < end; way++) {
      const place = to[way]!;
      if (reached[place] || !places[place] || barred[by[way]!] || closedLinks[by[way]!]) continue;
      reached[place] = true;
      open.push(place);
    }
  }
  return reached;
}

/** The pockets of `side` as things stand, in the order of their first places. */
export function pocketsOf(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): Pocket[] {
  const men = briefing.places.map(() => 0);
  for (let no = 0; no < state.formations.length; no++) {
    const { place, strength } = state.formations[no]!;
    if (place >= 0 && briefing.cards[no]!.side === side) men[place]! += strength;
  }
  return pockets(briefing, side, passableFor(briefing, state, side), men);
}

/** The pockets of `side` as `view` has it: of its own side, or of the enemy by what it believes. */
export function believedPockets(briefing: Briefing, view: SideView, side: SideNo): Pocket[] {
  const { holders, contacts } = view.knowledge;
  const men = briefing.places.map(() => 0);
  const blockedPlaces = new Set<PlaceNo>();
  const blockedLinks = new Set<LinkNo>();
  const own = side === view.side;
  for (let no = 0; no < view.own.length; no++) {
    const formation = view.own[no]!;
    if (!formation) continue;
    if (own && formation.place >= 0) men[formation.place]! += formation.strength;
    if (own) continue;
    blockedPlaces.add(formation.place);
    blockedLinks.add(view.own[no]!.link);
  }
  for (const contact of contacts) {
    if (!contact) continue;
    if (!own && contact.place >= 0) men[contact.place]! += contact.men;
    if (!own) continue;
    blockedPlaces.add(contact.place);
    blockedLinks.add(contact.link);
  }
  const passable: Passable = {
    places: holders.map((holder, place) => holder === side && !blockedPlaces.has(place)),
    barred: briefing.links.map((_, link) => blockedLinks.has(link)),
  };
  return pockets(briefing, side, passable, men);
}

function pockets(briefing: Briefing, side: SideNo, passable: Passable, men: readonly number[]): Pocket[] {
  const { exits, areas, places, closedLinks } = briefing;
  const seen = joined(briefing, side, passable);
  const found: Pocket[] = [];
  for (let first = 0; first < places.length; first++) {
    if (seen[first] || !passable.places[first]) continue;
    const pocket: Pocket = { places: [first], area: 0, men: 0 };
    seen[first] = true;
    for (const here of pocket.places) {
      pocket.area += areas[here]!;
      pocket.men += men[here]!;
      for (const { link, place } of exits[here]!) {
        if (seen[place] || !passable.places[place] || passable.barred[link] || closedLinks[link]) continue;
        seen[place] = true;
        pocket.places.push(place);
      }
    }
    pocket.places.sort((a, b) => Number(a) - Number(b));
    found.push(pocket);
  }
  return found;
}

/**
 * Whether a formation that stands at `where` is out of touch: neither its place nor one next to it, or neither end of
 * its link, is joined to a base of its side. One that is nowhere is not.
 */
export function isOutOfTouch(
  { exits, links }: Briefing,
  joinedTo: readonly boolean[],
  { place, link }: { readonly place: PlaceNo; readonly link: LinkNo },
): boolean {
  if (place >= 0) {
    if (joinedTo[place]) return false;
    for (const exit of exits[place]!) if (joinedTo[exit.place]) return false;
    return true;
  }
  if (link < 0) return false;
  const { a, b } = links[link]!;
  return !joinedTo[a] && !joinedTo[b];
}

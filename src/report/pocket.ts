import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { type BySide, enemyOf } from '../engine/model/side.js';
import type { SideView } from '../engine/model/view.js';
import { placeName } from './names.js';
import { counted, grouped, listed, menText } from './number.js';

/** Places of a side that are cut off from all its bases, as the reader knows them. */
export interface KnownPocket {
  places: readonly PlaceNo[];
  /** Square kilometres. */
  area: number;
  /** Men in it, as far as they are known. */
  men: number;
  /** Days on which it has been cut off so far, null where the reader cannot know. */
  days: number | null;
}

/** The pockets of both sides, as one of them knows them. */
export type KnownPockets = Readonly<BySide<readonly KnownPocket[]>>;

/** "a pocket of 3 places, about 1,200 km2", or of one place. */
export function areaText({ places, area }: Pick<KnownPocket, 'places' | 'area'>): string {
  return `a pocket of ${counted(places.length, 'place')}, about ${grouped(area)} km2`;
}

/** A line for each pocket of the side that reads, then for each that it believes the enemy has. */
export function pocketLines(briefing: Briefing, { side }: SideView, pockets: KnownPockets): string[] {
  return [
    ...pockets[side].map((pocket) => `Yours, cut off from all bases: ${sizeText(briefing, pocket)}.`),
    ...pockets[enemyOf(side)].map(
      (pocket) => `The enemy's, cut off as far as you know: ${sizeText(briefing, pocket)}.`,
    ),
  ];
}

/** As above, for the pocket that `place` belongs to; nothing where it belongs to none. */
export function pocketAtLines(
  briefing: Briefing,
  view: SideView,
  pockets: KnownPockets,
  place: PlaceNo,
): string[] {
  const [own, other] = pockets.map((all) => all.filter(({ places }) => places.includes(place)));
  return pocketLines(briefing, view, [own!, other!]);
}

function sizeText(briefing: Briefing, { places, area, men, days }: KnownPocket): string {
  const names = listed(places.map((place) => placeName(briefing, place)));
  const since = days === null ? '' : `; cut off on ${counted(days, 'day')} so far`;
  return `${names}, ${areaText({ places, area })}, ${menText(men)}${since}`;
}

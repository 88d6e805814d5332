import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { longDate } from './date.js';
import { holderIdOf, pictureHolders } from './map-holders.js';
import type { MapPicture } from './map-picture.js';
import { shortName } from './names.js';
import type { Shelf } from './shelf.js';
import { contactsOf } from './situation.js';
import { zoneLines } from './zones.js';

/** The map as one side believes it to be. */
export function pictureOfView(briefing: Briefing, view: SideView, { file, library }: Shelf): MapPicture {
  const { places, links, sides, start } = briefing;
  const shown = places.map(({ id, name, lat, lon }, no) => ({
    id,
    name: shortName(name),
    lat,
    lon,
    holder: holderIdOf(briefing, view.knowledge.holders[no]!),
    men: menAt(view, no),
  }));
  return {
    title: file.name,
    subtitle: `Who holds what, as ${sides[view.side].name} knows it, ${longDate(start, view.turn + 1)}`,
    places: shown,
    links: links.map(({ a, b, class: of }) => ({ a, b, class: of })),
    lines: library.lines,
    holders: pictureHolders(briefing, view.knowledge.holders, 'Nobody'),
    note: zoneLines(briefing).join('\n'),
  };
}

/** Own men at a place, and those of the enemy that are remembered there. */
function menAt(view: SideView, place: PlaceNo): number {
  if (place === NONE) return 0;
  let men = 0;
  for (const no of ownPresent(view)) if (view.own[no]!.place === place) men += view.own[no]!.strength;
  for (const { contact } of contactsOf(view)) if (contact.place === place) men += contact.men;
  return men;
}

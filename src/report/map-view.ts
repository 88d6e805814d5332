import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { NOBODY } from '../engine/model/side.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { longDate } from './date.js';
import type { MapPicture, PictureHolder } from './map-picture.js';
import { shortName } from './names.js';
import type { Shelf } from './shelf.js';
import { contactsOf } from './situation.js';

/** The map as one side believes it to be. */
export function pictureOfView(briefing: Briefing, view: SideView, { file, library }: Shelf): MapPicture {
  const { places, links, sides, start } = briefing;
  const holders: PictureHolder[] = [
    { id: sides[0].id, name: sides[0].name, mark: 'first' },
    { id: sides[1].id, name: sides[1].name, mark: 'second' },
    { id: 'third', name: 'Third parties', mark: 'third' },
    { id: 'nobody', name: 'Nobody', mark: 'none' },
  ];
  const shown = places.map(({ id, name, lat, lon }, no) => ({
    id,
    name: shortName(name),
    lat,
    lon,
    holder: holderId(briefing, view.knowledge.holders[no]!),
    men: menAt(view, no),
  }));
  return {
    title: file.name,
    subtitle: `Who holds what, as ${sides[view.side].name} knows it, ${longDate(start, view.turn + 1)}`,
    places: shown,
    links: links.map(({ a, b, class: of }) => ({ a, b, class: of })),
    lines: library.lines,
    holders: holders.filter(({ id }) => shown.some(({ holder }) => holder === id)),
    note: '',
  };
}

function holderId({ sides }: Briefing, holder: number): string {
  if (holder === NOBODY) return 'nobody';
  return holder === 0 || holder === 1 ? sides[holder].id : 'third';
}

/** Own men at a place, and those of the enemy that are remembered there. */
function menAt(view: SideView, place: PlaceNo): number {
  if (place === NONE) return 0;
  let men = 0;
  for (const no of ownPresent(view)) if (view.own[no]!.place === place) men += view.own[no]!.strength;
  for (const { contact } of contactsOf(view)) if (contact.place === place) men += contact.men;
  return men;
}

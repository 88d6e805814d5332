import type { Briefing } from '../engine/model/scenario.js';

/** The numbers behind the ids of a game. Maps, not objects: no id of a bot finds anything but what is there. */
export interface Names {
  places: ReadonlyMap<string, number>;
  links: ReadonlyMap<string, number>;
  formations: ReadonlyMap<string, number>;
}

/** The ids of a game. */
export function namesOf({ places, links, cards }: Briefing): Names {
  return { places: numbered(places), links: numbered(links), formations: numbered(cards) };
}

function numbered(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, no) => [id, no]));
}

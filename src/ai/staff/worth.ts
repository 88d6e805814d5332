import { zeros } from '../../engine/map/filled.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideView } from '../../engine/model/view.js';

/**
 * Points by place that holding it is worth to the side now: of objectives that can still be won or lost. An objective
 * of fire control counts for the heights, one about a besieged place for the ways into it, and one of the enemy's half.
 */
export function worthOf(
  { objectives, places, overlookedBy, exits }: Briefing,
  { side, turn, knowledge }: SideView,
): number[] {
  const { holders } = knowledge;
  const worth = zeros(places.length);
  const add = (place: PlaceNo, points: number): void => {
    worth[place]! += points;
  };
  const addRing = (place: PlaceNo, points: number): void => {
    for (const exit of exits[place]!) add(exit.place, points / exits[place]!.length);
  };
  for (const { side: whose, type, place, by, weight } of objectives) {
    const own = whose === side;
    const points = own ? weight : weight / 2;
    switch (type) {
      case 'losses':
        break;
      case 'hold':
        add(place, points);
        break;
      case 'take':
        if (turn < by && (holders[place] === side) !== own) add(place, points);
        break;
      case 'fire-control':
        if (!own) break;
        for (const height of overlookedBy[place]!) add(height, points / overlookedBy[place]!.length);
        add(place, points / 4);
        break;
      case 'relieve':
        if (!own && turn < by) addRing(place, points);
        break;
      case 'besiege':
        if (own) addRing(place, points);
        break;
      case 'supply':
        add(place, points);
        break;
      case 'cut-off':
        if (own) addRing(place, points / 2);
        break;
    }
  }
  return worth;
}

/** Own besieged places that can still be relieved in time, with what it is worth. */
export function reliefsOf(
  { objectives }: Briefing,
  { side, turn, knowledge }: SideView,
): { place: PlaceNo; points: number }[] {
  const reliefs: { place: PlaceNo; points: number }[] = [];
  for (const { side: whose, type, place, by, weight } of objectives) {
    if (whose !== side || type !== 'relieve' || turn >= by) continue;
    if (knowledge.holders[place] === side && !knowledge.joined[place])
      reliefs.push({ place, points: weight });
  }
  return reliefs;
}

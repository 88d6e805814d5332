import type { GameEvent } from '../engine/model/event.js';
import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../engine/model/side.js';
import { shortDate } from './date.js';
import { lossText } from './losses.js';
import { formationName, formationNames, holderName, placeName } from './names.js';
import { counted, listed } from './number.js';
import { areaText } from './pocket.js';
import type { Scene } from './scene.js';

/** What happens to those who are cut off from all their bases. */
export type SiegeEvent = Extract<
  GameEvent,
  {
    type:
      | 'supply-dropped'
      | 'corridor-opened'
      | 'corridor-closed'
      | 'formation-let-go'
      | 'pocket-closed'
      | 'pocket-opened'
      | 'place-relieved';
  }
>;

/** One of these events in a sentence. */
export function siegeText(scene: Scene, event: SiegeEvent): string {
  const { briefing } = scene;
  switch (event.type) {
    case 'supply-dropped':
      return `${counted(event.sorties, 'sortie')} of ${holderName(briefing, event.side)} dropped supply on ${placeName(briefing, event.place)}, enough for ${lossText(scene, event.side, event.men)} for a day.`;
    case 'corridor-opened':
      return `${holderName(briefing, event.side)} lets those go who leave ${placeName(briefing, event.place)}.`;
    case 'corridor-closed':
      return `${holderName(briefing, event.side)} lets nobody go from ${placeName(briefing, event.place)} any more.`;
    case 'formation-let-go':
      return letGoText(scene, event);
    case 'pocket-closed':
      return `${holderName(briefing, event.side)} is cut off from all its bases at ${placesText(briefing, event.places)}: ${areaText(event)}, ${lossText(scene, event.side, event.men)}.`;
    case 'pocket-opened':
      return `${placesText(briefing, event.places)} (${areaText(event)}) ${event.places.length === 1 ? 'is' : 'are'} no longer cut off from the bases of ${holderName(briefing, event.side)}.`;
    case 'place-relieved':
      return `${placeName(briefing, event.place)} is relieved: it is joined to a base of ${holderName(briefing, event.side)}.`;
  }
}

/** The other side sees it leave, and does not know where and when it will fight again. */
function letGoText(
  { briefing, side }: Scene,
  { formation, place, to, due }: Extract<GameEvent, { type: 'formation-let-go' }>,
): string {
  const left = `${formationName(briefing, formation)} left ${placeName(briefing, place)} and was let go`;
  return side === enemyOf(briefing.cards[formation]!.side)
    ? `${left}.`
    : `${left}; it is expected at ${placeName(briefing, to)} on ${shortDate(briefing.start, due)}.`;
}

/** One sentence for the formations of one side that went short in a pocket. */
export function besiegedText(
  scene: Scene,
  events: readonly Extract<GameEvent, { type: 'besieged' }>[],
): string {
  const { briefing } = scene;
  const side: SideNo = briefing.cards[events[0]!.formation]!.side;
  const names = formationNames(
    briefing,
    events.map(({ formation }) => formation),
  );
  const places = [...new Set(events.map(({ place }) => place))].filter((place) => place >= 0);
  const at = places.length === 0 ? '' : ` at ${placesText(briefing, places)}`;
  const losses = events.reduce((sum, event) => sum + event.losses, 0);
  return `${names} went short of supply in a pocket${at} and lost ${lossText(scene, side, losses)}.`;
}

function placesText(briefing: Briefing, places: readonly PlaceNo[]): string {
  return listed(places.map((place) => placeName(briefing, place)));
}

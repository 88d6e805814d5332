import type { GameEvent } from '../model/event.js';
import type { FormationNo } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import type { SideView } from '../model/view.js';

/**
 * Whether the side of these views may be told of `event`: it concerns its own formations, it is its own doing, or it
 * happened to an enemy whom the side sees now or saw that morning.
 *
 * @param before what the side knew when the day began
 * @param after  what it knows at its end
 */
export function isWitnessed(
  briefing: Briefing,
  before: SideView,
  after: SideView,
  event: GameEvent,
): boolean {
  const { side } = after;
  const isOwn = (no: FormationNo): boolean => briefing.cards[no]!.side === side;
  const isSeen = (no: FormationNo): boolean =>
    isOwn(no) ||
    after.knowledge.contacts[no]?.turn === after.turn ||
    before.knowledge.contacts[no]?.turn === before.turn;
  const isManned = (place: PlaceNo): boolean =>
    [before, after].some((view) => view.own.some((own) => own?.place === place));
  const isGuarded = (link: LinkNo): boolean =>
    after.own.some((own) => own?.task.type === 'guard' && own.task.link === link);
  const isWatched = (place: PlaceNo): boolean => after.knowledge.looked[place] === after.turn;

  switch (event.type) {
    case 'game-ended':
      return true;
    case 'order-refused':
    case 'operation-begun':
    case 'sighted':
      return event.side === side;
    case 'order-delayed':
    case 'supply-dropped':
    case 'corridor-opened':
    case 'corridor-closed':
    case 'place-repaired':
      return event.side === side;
    case 'race-over':
    case 'people-displaced':
    case 'link-reopened':
      return true;
    case 'pocket-closed':
    case 'pocket-opened':
      return (
        event.side === side || event.places.some((place) => after.knowledge.holders[place] === event.side)
      );
    case 'place-relieved':
      return event.side === side || after.knowledge.holders[event.place] === event.side;
    case 'link-raided':
      return event.cut || isOwn(event.formation) || isGuarded(event.link);
    case 'formation-landed':
      return isOwn(event.formation) || isWatched(event.place);
    case 'formation-let-go':
    case 'place-wrecked':
      return isOwn(event.formation) || isWatched(event.place);
    case 'place-taken':
      return event.side === side || event.from === side || isWatched(event.place);
    case 'fire-control-won':
    case 'fire-control-lost':
      return event.side === side || after.knowledge.holders[event.place] === side;
    case 'place-struck':
      return event.side === side || isManned(event.place);
    case 'place-bombarded':
      return isOwn(event.formation) || isManned(event.place);
    case 'link-interdicted':
      return event.side === side;
    case 'fought':
      return event.fight.attackers.some(isOwn) || event.fight.defenders.some(isOwn);
    case 'formations-met':
      return event.formations.some(isOwn);
    case 'formation-arrived':
    case 'arrival-delayed':
    case 'march-ended':
    case 'march-halted':
    case 'attack-halted':
    case 'under-fire':
    case 'mines-met':
    case 'mines-cleared':
    case 'supply-changed':
    case 'works-ready':
    case 'besieged':
    case 'formation-rallied':
    case 'mines-laid':
      return isOwn(event.formation);
    case 'formation-left':
    case 'formation-broke':
      return (
        isSeen(event.formation) && (isOwn(event.formation) || event.place === NONE || isWatched(event.place))
      );
    case 'formation-surrendered':
    case 'formation-destroyed':
      return isSeen(event.formation);
  }
}

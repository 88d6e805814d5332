import type { GameEvent } from '../engine/model/event.js';
import { type LinkNo, NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { SIDES, type SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { viewFor } from '../engine/rules/sighting.js';
import { isMet, outcomeOf } from '../engine/rules/victory.js';
import { isWitnessed } from '../engine/rules/witness.js';
import { dayLines } from '../report/day.js';
import { gameLines } from '../report/game.js';
import type { PlayedDay, Setting } from './session.js';

/** The events of a day that a side may be told of. */
export function witnessed({ scenario }: Setting, day: PlayedDay, side: SideNo): GameEvent[] {
  const before = viewFor(scenario, day.before, side);
  const after = viewFor(scenario, day.after, side);
  return day.events.filter((event) => isWitnessed(scenario.briefing, before, after, event));
}

/** The report of a day to one side. */
export function dayReport(setting: Setting, day: PlayedDay, side: SideNo): string[] {
  const { briefing } = setting.scenario;
  return dayLines({ briefing, side }, day.after.turn, witnessed(setting, day, side));
}

/** How the game came out. */
export function gameReport({ scenario }: Setting, state: GameState): string[] {
  const { briefing } = scenario;
  return gameLines({
    scenario,
    state,
    met: briefing.objectives.map((objective) => isMet(briefing, state, objective)),
    scores: outcomeOf(briefing, state).scores,
  });
}

/** Whether a day brought something for which "wait until contact" stops: a fight, a new enemy, an unwelcome surprise. */
export function isContact(setting: Setting, day: PlayedDay, sides: readonly SideNo[] = SIDES): boolean {
  return sides.some((side) =>
    witnessed(setting, day, side).some((event) => isContactFor(setting, day, side, event)),
  );
}

function isContactFor(setting: Setting, { before }: PlayedDay, side: SideNo, event: GameEvent): boolean {
  const { briefing } = setting.scenario;
  if (CONTACTS.has(event.type)) return true;
  if (event.type === 'sighted') {
    const isNew = before.knowledge[side].contacts[event.formation] === null;
    return (
      isNew ||
      (event.link !== NONE && leadsToOwn(briefing, viewFor(setting.scenario, before, side), event.link))
    );
  }
  return 'formation' in event && LOSSES.has(event.type) && briefing.cards[event.formation]!.side === side;
}

/** Whether an own formation stands at an end of the link, or on it. */
function leadsToOwn({ links }: Briefing, view: SideView, link: LinkNo): boolean {
  const { a, b } = links[link]!;
  return ownPresent(view).some((no) => {
    const own = view.own[no]!;
    return own.link === link || own.place === a || own.place === b;
  });
}

const CONTACTS: ReadonlySet<GameEvent['type']> = new Set([
  'fought',
  'formations-met',
  'march-halted',
  'attack-halted',
  'order-refused',
  'place-taken',
  'game-ended',
]);

const LOSSES: ReadonlySet<GameEvent['type']> = new Set([
  'under-fire',
  'mines-met',
  'formation-broke',
  'formation-left',
]);

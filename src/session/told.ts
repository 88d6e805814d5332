import type { GameEvent } from '../engine/model/event.js';
import { type LinkNo, NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { SIDES, type SideNo } from '../engine/model/side.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { viewFor } from '../engine/rules/sighting.js';
import { outcomeOf } from '../engine/rules/victory.js';
import { isWitnessed } from '../engine/rules/witness.js';
import { dayLines } from '../report/day.js';
import { gameLines } from '../report/game.js';
import { earningsOf } from './aims.js';
import { allPressLines, pressLines, pressRecord } from './press.js';
import type { PlayedDay, Session, Setting } from './session.js';

/** The events of a day that a side may be told of. */
export function witnessed({ scenario }: Setting, day: PlayedDay, side: SideNo): GameEvent[] {
  const before = viewFor(scenario, day.before, side);
  const after = viewFor(scenario, day.after, side);
  return day.events.filter((event) => isWitnessed(scenario.briefing, before, after, event));
}

/** The report of a day to one side, with the weightiest of what was published. */
export function dayReport(setting: Setting, day: PlayedDay, side: SideNo): string[] {
  return [...eventsReport(setting, day, side), ...pressLines(setting, day, side)];
}

/** The report of a day to one side, with all that was published. */
export function fullDayReport(setting: Setting, day: PlayedDay, side: SideNo): string[] {
  return [...eventsReport(setting, day, side), ...allPressLines(setting, day, side)];
}

/** The full report of day `turn` to the side at the keyboard; null where that day has not been played, or cannot be had. */
export function reportOfDay(setting: Setting, { played, side }: Session, turn: number): string[] | null {
  const day = played.find(({ after }) => after.turn === turn);
  return day ? fullDayReport(setting, day, side) : null;
}

function eventsReport(setting: Setting, day: PlayedDay, side: SideNo): string[] {
  const { briefing } = setting.scenario;
  return dayLines({ briefing, side }, day.after.turn, witnessed(setting, day, side));
}

/** How the game came out, and how what was published of it did. */
export function gameReport(setting: Setting, session: Session): string[] {
  const { scenario } = setting;
  const { state } = session;
  const { briefing } = scenario;
  const record = pressRecord(setting, session);
  return [
    ...gameLines({
      scenario,
      state,
      earned: earningsOf(briefing, state),
      scores: outcomeOf(briefing, state).scores,
    }),
    ...(record.length > 0 ? ['', ...record] : []),
  ];
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
  'link-raided',
  'formation-landed',
  'pocket-closed',
  'race-over',
  'game-ended',
]);

const LOSSES: ReadonlySet<GameEvent['type']> = new Set([
  'under-fire',
  'mines-met',
  'formation-broke',
  'formation-left',
  'besieged',
]);

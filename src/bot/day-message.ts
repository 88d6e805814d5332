import type { GameEvent } from '../engine/model/event.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import type { SideView } from '../engine/model/view.js';
import { viewFor } from '../engine/rules/sighting.js';
import { isWitnessed } from '../engine/rules/witness.js';
import { eventRecord } from '../sim/event-record.js';
import { dateOfTurn } from '../text/calendar.js';
import { legalOrders } from './legal-orders.js';
import type { Sent } from './messages.js';
import { toldEvent } from './told-event.js';
import { botView } from './view.js';

type Of<T extends Sent['type']> = Extract<Sent, { type: T }>;

/** What a side is told in the morning. */
export function turnMessageFor({ briefing }: Scenario, view: SideView): Of<'turn'> {
  const turn = view.turn + 1;
  return {
    type: 'turn',
    turn,
    date: dateOfTurn(briefing.start, turn),
    view: botView(briefing, view),
    legal: legalOrders(briefing, view),
  };
}

/** A day that has been played. */
export interface Day {
  /** What the side knew in the morning. */
  morning: SideView;
  after: GameState;
  events: readonly GameEvent[];
}

/** What a side is told at night: the events that it has witnessed. */
export function dayMessageFor(scenario: Scenario, { morning, after, events }: Day): Of<'day'> {
  const { briefing } = scenario;
  const { side } = morning;
  const night = viewFor(scenario, after, side);
  const told = events
    .filter((event) => isWitnessed(briefing, morning, night, event))
    .map((event) => {
      // What is kept back is no key that names a thing: `eventRecord` reads those that there are.
      const kept = toldEvent(briefing, side, event) as GameEvent;
      return { ...eventRecord(briefing, kept), type: event.type };
    });
  return { type: 'day', turn: after.turn, date: dateOfTurn(briefing.start, after.turn), events: told };
}

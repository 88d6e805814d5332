import { NO_PRESS } from '../engine/model/claim.js';
import type { GameEvent } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { pressAfter } from '../engine/rules/press.js';
import { claimRecord } from '../sim/claim-record.js';
import { type EventRecord, eventRecord } from '../sim/event-record.js';
import { dateOfTurn } from '../text/calendar.js';

/** What writes the file of events of a game: hand it each event, and each day when it is over. */
export interface EventLines {
  /** So far: a JSON document each, the events of a day and then what was published on it. */
  lines: readonly string[];
  emit: (event: GameEvent, turn: number) => void;
  endDay: (state: GameState) => void;
}

/** A file of events that has yet to begin. */
export function eventLines(briefing: Briefing): EventLines {
  const lines: string[] = [];
  let press = NO_PRESS;
  let events: GameEvent[] = [];
  const write = (turn: number, record: EventRecord): void => {
    lines.push(JSON.stringify({ turn, date: dateOfTurn(briefing.start, turn), ...record }));
  };
  return {
    lines,
    emit: (event, turn) => {
      events.push(event);
      write(turn, eventRecord(briefing, event));
    },
    endDay: (state) => {
      const known = press.claims.length;
      press = pressAfter(briefing, press, state, events);
      events = [];
      for (const claim of press.claims.slice(known)) write(claim.turn, claimRecord(briefing, claim));
    },
  };
}

import { NO_PRESS } from '../engine/model/claim.js';
import { pressAfter } from '../engine/rules/press.js';
import type { PlayedDay } from '../session/session.js';
import type { GameRecord } from './debrief.js';

/** The days of a game with all that outlets published up to and with each. */
export function pressDays({ scenario, states, orders, events }: GameRecord): PlayedDay[] {
  let press = NO_PRESS;
  return states.slice(1).map((after, no) => {
    const happened = events[no + 1]!;
    press = pressAfter(scenario.briefing, press, after, happened);
    return { orders: orders[no]!, before: states[no]!, after, events: happened, press };
  });
}

import type { SideNo } from '../engine/model/side.js';
import { agreementsOn } from '../engine/rules/agreement.js';
import { viewFor } from '../engine/rules/sighting.js';
import { trackRecordOf } from '../engine/rules/track-record.js';
import type { ClaimsAsked } from '../parser/reports-verb.js';
import { allOfDayLines, pressOfDayLines } from '../report/claims-day.js';
import { claimsFromLines } from '../report/claims-outlet.js';
import { claimsAboutLines } from '../report/claims-place.js';
import { recordLines } from '../report/claims-record.js';
import { longDate } from '../report/date.js';
import { type PlayedDay, pressOf, type Session, type Setting } from './session.js';

/** A few lines on what was published on a day, for one side. */
export function pressLines({ scenario }: Setting, { after, press }: PlayedDay, side: SideNo): string[] {
  const claims = press.claims.filter(({ turn }) => turn === after.turn);
  return pressOfDayLines(scenario.briefing, viewFor(scenario, after, side), claims);
}

/** All that was published on the last day; none where nothing was. */
export function allPressLines({ scenario }: Setting, { after, press }: PlayedDay, side: SideNo): string[] {
  if (scenario.briefing.outlets.length === 0) return [];
  return allOfDayLines(scenario.briefing, viewFor(scenario, after, side), press.claims, after.turn);
}

/** The published claims that a player asks for. */
export function claimsFor({ scenario, shelf }: Setting, session: Session, asked: ClaimsAsked): string[] {
  const { briefing } = scenario;
  if (briefing.outlets.length === 0) return ['No outlet writes of this war.'];
  const { claims } = pressOf(session);
  const view = viewFor(scenario, session.state, session.side);
  switch (asked.type) {
    case 'outlet':
      return claimsFromLines(briefing, shelf, asked.outlet, claims);
    case 'place': {
      const agreements = agreementsOn(briefing.outlets, claims, asked.place);
      return claimsAboutLines(briefing, view, asked.place, claims, agreements);
    }
    case 'day':
      if (asked.turn < 1 || asked.turn > view.turn)
        return [`${longDate(briefing.start, asked.turn)} is no day that has been played.`];
      return allOfDayLines(briefing, view, claims, asked.turn);
  }
}

/** How the claims of all outlets came out: for the end of a game. */
export function pressRecord({ scenario }: Setting, session: Session): string[] {
  const { outlets } = scenario.briefing;
  const press = pressOf(session);
  return recordLines(
    scenario.briefing,
    outlets.map((_, no) => trackRecordOf(press, session.state, no)),
  );
}

import type { Briefing } from '../engine/model/scenario.js';
import { type Holder, NOBODY } from '../engine/model/side.js';
import type { DatedClaim, Dossier } from '../report/dossier.js';
import { type SaidHolder, saidHolder } from '../report/holder-words.js';
import { reportedDays, reportedOn, type SaidOfPlace } from '../report/reported.js';
import { dateOfTurn } from '../text/calendar.js';

/** What was reported of the campaign up to the evening of one turn. */
export interface ReportedEvening {
  /** By number of place in the briefing: null where nothing had been said. */
  places: readonly (SaidOfPlace | null)[];
  /** What was said of days that begin with this one. */
  claims: readonly DatedClaim[];
}

/**
 * The reports beside a game, by turn, from the eve of its first day.
 *
 * @param evenings how many turns, the eve counted
 */
export function reportedEvenings(
  { start, places }: Briefing,
  dossier: Dossier,
  evenings: number,
): ReportedEvening[] {
  const days = reportedDays(dossier);
  const numbers = places.map(({ id }) => dossier.places.findIndex((place) => place.id === id));
  return Array.from({ length: evenings }, (_, turn): ReportedEvening => {
    const date = dateOfTurn(start, turn);
    const day = days[reportedOn(days, date)];
    const isTold = day !== undefined && day.date <= date;
    return {
      places: numbers.map((no) => (isTold ? (day.places[no] ?? null) : null)),
      claims: day?.date === date ? day.claims : [],
    };
  });
}

/** Who was said to hold each place, as holders of a game: third parties are one, the contested and unknown nobody's. */
export function holdersSaid({ places }: ReportedEvening): Holder[] {
  return places.map((said) => (said === null ? NOBODY : HOLDERS[saidHolder(said.said.holder)]));
}

const HOLDERS: Readonly<Record<SaidHolder, Holder>> = { first: 0, second: 1, third: 2, nobody: NOBODY };

import { longDate } from '../../report/date.js';
import { claimText, disagreementLines } from '../../report/dated-claim.js';
import type { Dossier } from '../../report/dossier.js';
import { filteredDossier } from '../../report/dossier-filter.js';
import { outletBeliefLines } from '../../report/outlet-belief-text.js';
import { type ReportedDay, reportedDays } from '../../report/reported.js';
import { reportedDayLines, reportedHolderLines } from '../../report/reported-day.js';
import { reportedPlaceLines } from '../../report/reported-place.js';
import { HOLDERS_GO } from '../../report/said-text.js';
import { withSources } from '../../report/sources.js';
import type { ReportedAsked } from './reported-asked.js';

/** The answer as lines, not yet wrapped: for a day, an outlet, a place, or all days in their order. */
export function reportedText(dossier: Dossier, asked: ReportedAsked): string[] {
  const { date, place, outlets, from, until } = asked;
  if (place !== null) {
    const part = within(filteredDossier(dossier, { outlets, place: null }), from, until ?? date);
    return reportedPlaceLines(part, place, { evening: date, isLimited: from !== null || until !== null });
  }
  if (outlets !== null && date !== null) {
    return withSources({ library: dossier }, outletBeliefLines(dossier, outlets, date));
  }
  const part = filteredDossier(dossier, { outlets, place: null });
  const by = outlets === null ? 'read' : 'about';
  const days = reportedDays(part, by);
  if (date !== null) return dateLines(part, days, date);
  const shown = days.flatMap((day, no) =>
    (from === null || day.date >= from) && (until === null || day.date <= until)
      ? ['', ...reportedDayLines(part, day, days[no - 1] ?? null)]
      : [],
  );
  if (shown.length === 0) return ['Nothing was reported of these days.'];
  const undated = from === null && until === null && outlets === null ? undatedLines(part) : [];
  return withSources({ library: dossier }, [HOLDERS_GO[by], ...shown, ...undated]);
}

/** One day, and who was said to hold each place in its evening. */
function dateLines(dossier: Dossier, days: readonly ReportedDay[], date: string): string[] {
  const at = days.findLastIndex((day) => day.date <= date);
  const day = days[at];
  if (!day) return [`Nothing is recorded of the days up to ${longDate(date, 1)}.`];
  const lines =
    day.date === date
      ? reportedDayLines(dossier, day, days[at - 1] ?? null)
      : [
          `${longDate(date, 1)}`,
          `No report begins with this day; the last one before it: ${longDate(day.date, 1)}.`,
        ];
  const lasting = dossier.claims.filter(({ from, to }) => from < date && to >= date);
  return withSources({ library: dossier }, [
    ...lines,
    ...(lasting.length > 0 ? ['Begun earlier, and said of this day too:'] : []),
    ...lasting.map((claim) => `  - ${claimText(dossier, claim, date)}`),
    '',
    ...reportedHolderLines(dossier, day),
  ]);
}

/** Disagreements in which no dated claim has part: about names, distances, and whom to believe. */
function undatedLines({ contradictions, claims }: Dossier): string[] {
  const dated = new Set(claims.map(({ contradiction }) => contradiction));
  const others = contradictions.filter(({ id }) => !dated.has(id));
  if (others.length === 0) return [];
  return ['', 'Disagreements that belong to no day', ...others.flatMap(disagreementLines)];
}

/** The dossier with what is about these days alone. */
function within(dossier: Dossier, from: string | null, until: string | null): Dossier {
  const isWithin = (day: string): boolean =>
    (from === null || day >= from) && (until === null || day <= until);
  return {
    ...dossier,
    claims: dossier.claims.filter((claim) => isWithin(claim.from)),
    places: dossier.places.map((place) => ({
      ...place,
      control: place.control.filter(({ date }) => isWithin(date)),
    })),
  };
}

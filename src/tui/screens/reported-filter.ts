import type { Dossier } from '../../report/dossier.js';
import { filteredDossier } from '../../report/dossier-filter.js';
import { outletsHeard, sourcesNamed } from '../../report/outlets-heard.js';
import { type ReportedDay, reportedDays } from '../../report/reported.js';
import { daysBetween } from '../../text/calendar.js';
import type { ReportedScreen } from './screen.js';

/** What of the reports is shown: an outlet by its name, or by words of many names, and a place by its number, null for all. */
export interface ReportedFilter {
  outlet: string | null;
  only: number | null;
}

/** The screen at one of the days, with nothing left out. */
export function reportedScreen(
  dossier: Dossier,
  days: readonly ReportedDay[],
  at: number,
  place: number | null,
): ReportedScreen {
  const all = { dossier, days };
  const chosen = { outlet: null, only: null, reference: null };
  return { name: 'reported', all, dossier, days, at, place, ...chosen, scroll: 0, camera: null };
}

/** The screen with another filter, at the day nearest to the one it showed; null where nothing is left to show. */
export function refiltered(screen: ReportedScreen, { outlet, only }: ReportedFilter): ReportedScreen | null {
  const { all, days: before, at, place } = screen;
  const outlets = outlet === null ? null : sourcesOf(all.dossier, outlet);
  const dossier = outlets === null ? all.dossier : filteredDossier(all.dossier, { outlets, place: null });
  // Of one outlet all counts that it said: the filter line on the screen says so.
  const told = outlets === null ? all.days : reportedDays(dossier, 'about');
  const days = only === null ? told : daysOf(dossier, told, only);
  if (days.length === 0) return null;
  return {
    ...screen,
    dossier,
    days,
    outlet,
    only,
    at: nearestTo(days, before[at]!.date),
    place: only ?? place,
    reference: null,
    scroll: 0,
  };
}

/** The number of the day nearest to a date; of two as near the earlier. */
function nearestTo(days: readonly ReportedDay[], date: string): number {
  const off = days.map((day) => Math.abs(daysBetween(day.date, date)));
  return off.indexOf(Math.min(...off));
}

function sourcesOf(dossier: Dossier, outlet: string): readonly string[] {
  const heard = outletsHeard(dossier).find(({ name }) => name === outlet);
  return heard?.sources ?? sourcesNamed(dossier.sources, outlet).map(({ id }) => id);
}

/** The days on which something is said of a place, with that alone; the map stays whole. */
function daysOf(dossier: Dossier, days: readonly ReportedDay[], place: number): ReportedDay[] {
  const { id, control } = dossier.places[place]!;
  const about = days.flatMap((day) => {
    const claims = day.claims.filter(({ places }) => places.includes(id));
    return claims.length > 0 || control.some(({ date }) => date === day.date) ? [{ ...day, claims }] : [];
  });
  return about.map((day, no) => {
    const [was, is] = [about[no - 1]?.places[place], day.places[place]];
    return { ...day, changed: was && is && was.said.holder !== is.said.holder ? [place] : [] };
  });
}

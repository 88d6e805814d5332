import type { DatedClaim, Dossier } from './dossier.js';
import { entryOf } from './shelf.js';
import { isToldAfter, toldOn } from './told-on.js';

/** Somebody's word on who holds a place. */
export interface Said {
  /** The days it is about. */
  from: string;
  to: string;
  /** A word of the files, such as "gov" or "contested": see `holder-words.ts`. */
  holder: string;
  /** The claim that says so; null where it is the map of the editor, drawn from `sources`. */
  claim: DatedClaim | null;
  /** As the file words it: "reported", "derived" or "assumed"; a claim is reported. */
  basis: string;
  sources: readonly string[];
  /** For a claim: that it was said so. */
  confidence: string;
}

/** Who was said to hold a place. */
export interface SaidOfPlace {
  /** The last word on it. */
  said: Said;
  /** What others say of the same days, or in the same recorded contradiction, that names another holder. */
  against: readonly Said[];
  /** Whether sources contradict each other in it. */
  isDisputed: boolean;
}

/**
 * By what the holders of a day go: `about`, by all that is said of days up to then, whenever that was published; `read`,
 * by what of it could be read that evening, which leaves out what was certainly published later.
 */
export type HoldersBy = 'about' | 'read';

/** A day on which something was reported. */
export interface ReportedDay {
  date: string;
  by: HoldersBy;
  /** What was said of this day or of days that begin with it. */
  claims: readonly DatedClaim[];
  /** By number of place in the dossier: null where nothing has been said yet. */
  places: readonly (SaidOfPlace | null)[];
  /** Numbers of the places for which another holder is named than on the day before. */
  changed: readonly number[];
}

/**
 * The campaign day by day, as it was reported: each day that a claim begins on, or for which the editor gives
 * a map (see `control` of the places).
 *
 * The last word on a place counts: claims and the map of the editor alike, by the day they are about. Of the same
 * day the map outweighs the claims, and a surer claim one that is less sure. Nothing is weighed beyond that: a single
 * claim that turned out early is shown as what was said, and marked as disputed where it is.
 *
 * By `read` a day also begins where a word on a holder was published after the day that it is about. The map of the
 * editor could be read where one of its sources could: nobody drew it then, but it could have been drawn.
 */
export function reportedDays(dossier: Dossier, by: HoldersBy = 'about'): ReportedDay[] {
  const words = dossier.places.map(({ id }) => wordsOn(dossier, id));
  const told = words.flat();
  const dates = new Set([...dossier.claims, ...told].map(({ from }) => from));
  const last = [...dates].sort().at(-1) ?? '';
  if (by === 'read') {
    for (const { claim } of told) {
      const day = claim === null ? null : toldOn(claim, dossier);
      if (day?.length === 10 && claim !== null && day > claim.from && day <= last) dates.add(day);
    }
  }
  const days: ReportedDay[] = [];
  for (const date of [...dates].sort()) {
    const before = days.at(-1)?.places;
    const places = words.map((all, no) => {
      if (by === 'about' && before && !all.some(({ from }) => from === date)) return before[no]!;
      const sofar = all.filter(({ from }) => from <= date);
      return saidOf(sofar, by === 'about' ? sofar : sofar.filter((said) => isRead(dossier, said, date)));
    });
    const changed = [...places.keys()].filter(
      (no) => before?.[no] && places[no] && before[no].said.holder !== places[no].said.holder,
    );
    const claims = dossier.claims.filter(({ from }) => from === date).sort(byOutlet);
    days.push({ date, by, claims, places, changed });
  }
  return days;
}

/** The number of the last of `days` up to and with `date` (YYYY-MM-DD): 0 for a date before them all. */
export function reportedOn(days: readonly ReportedDay[], date: string): number {
  return Math.max(
    0,
    days.findLastIndex((day) => day.date <= date),
  );
}

/** All that is said of who holds a place, the last word last. */
function wordsOn({ places, claims }: Dossier, id: string): Said[] {
  const entry = places.find((place) => place.id === id)!;
  const pictured = entry.control.map(
    ({ date, holder, basis, sources = [], confidence }): Said => ({
      from: date,
      to: date,
      holder,
      claim: null,
      basis,
      sources,
      confidence,
    }),
  );
  const claimed = claims.flatMap((claim): Said[] => {
    const { from, to, holder, sources, confidence, places: named } = claim;
    if (holder === null || !named.includes(id)) return [];
    return [{ from, to, holder, claim, basis: 'reported', sources, confidence }];
  });
  return [...pictured, ...claimed].sort(byWeight);
}

/** Whether a word could be read on an evening. */
function isRead(dossier: Dossier, { claim, sources }: Said, evening: string): boolean {
  if (claim !== null) return !isToldAfter(claim, dossier, evening);
  const dates = sources.map((id) => entryOf(dossier.sources, id)?.date ?? null);
  return dates.length === 0 || dates.some((date) => date === null || date <= evening.slice(0, date.length));
}

/** The last of the words on a place that count, and those of all words against it. */
function saidOf(words: readonly Said[], counting: readonly Said[]): SaidOfPlace | null {
  const said = counting.at(-1);
  if (!said) return null;
  const contradiction = said.claim?.contradiction ?? null;
  const against = words.filter(
    (other) =>
      other.holder !== said.holder &&
      ((other.from <= said.to && said.from <= other.to) ||
        (contradiction !== null && other.claim?.contradiction === contradiction)),
  );
  return { said, against, isDisputed: contradiction !== null || against.length > 0 };
}

function byWeight(one: Said, other: Said): number {
  return (
    compared(one.from, other.from) ||
    Number(one.claim === null) - Number(other.claim === null) ||
    SURENESS.indexOf(one.confidence) - SURENESS.indexOf(other.confidence) ||
    compared(one.claim?.id ?? '', other.claim?.id ?? '')
  );
}

/** From least to most sure. */
const SURENESS = ['low', 'medium', 'high'];

function byOutlet(one: DatedClaim, other: DatedClaim): number {
  return compared(one.outlet, other.outlet) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

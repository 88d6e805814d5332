import type { Dossier } from '../../report/dossier.js';
import { outletsHeard, sourcesNamed } from '../../report/outlets-heard.js';
import { isDate } from '../../text/calendar.js';
import { nearest, nearestMeant } from '../../text/nearest.js';
import { forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';
import type { ReportedOptions } from './reported.js';

/** What of the reports is asked for. */
export interface ReportedAsked {
  date: string | null;
  /** The id of a place. */
  place: string | null;
  /** Ids of the sources that the words name. */
  outlets: readonly string[] | null;
  from: string | null;
  until: string | null;
}

type Options = Pick<ReportedOptions, 'date' | 'place' | 'outlet' | 'from' | 'until'>;

/**
 * What the options ask for.
 *
 * @throws {UsageError} where a date, a place or an outlet is none, with what may have been meant
 */
export function reportedAsked(
  dossier: Dossier,
  { date, place, outlet, from, until }: Options,
): ReportedAsked {
  if (date !== undefined && (from !== undefined || until !== undefined)) {
    throw new UsageError('--date is one day: give it, or --from and --until, not both');
  }
  const asked = {
    date: dateAsked('date', date),
    place: place === undefined ? null : placeAsked(dossier, place),
    outlets: outlet === undefined ? null : outletsAsked(dossier, outlet),
    from: dateAsked('from', from),
    until: dateAsked('until', until),
  };
  if (asked.from !== null && asked.until !== null && asked.from > asked.until) {
    throw new UsageError(`--from ${asked.from} is later than --until ${asked.until}`);
  }
  return asked;
}

function dateAsked(option: string, date: string | undefined): string | null {
  if (date === undefined || isDate(date)) return date ?? null;
  throw new UsageError(`--${option} ${forOneLine(date)}: give a day, written 2017-08-06`);
}

function placeAsked({ places }: Dossier, typed: string): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const spelt = places.map(({ id, name, variants }) => ({
    name: id,
    spellings: [id, name, name.replace(/ \([^)]*\)$/, ''), ...variants].map(plain),
  }));
  const byId = places.find(({ id }) => id === typed);
  if (byId) return byId.id;
  const found = spelt.filter(({ spellings }) => spellings.includes(plain(typed))).map(({ name }) => name);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    throw new UsageError(`--place ${forOneLine(typed)} is more than one: ${found.join(', ')}`);
  }
  const near = nearestMeant(plain(typed), spelt);
  throw new UsageError(`--place ${forOneLine(typed)} is not known${meantText(near, 'sukhnah')}`);
}

function outletsAsked(dossier: Dossier, typed: string): string[] {
  const found = sourcesNamed(dossier.sources, typed).map(({ id }) => id);
  if (found.length > 0) return found;
  const names = outletsHeard(dossier).map(({ name }) => name);
  // Words of a name count as the name does: "Al-Masdr" is near to a word of many.
  const near = nearestMeant(
    typed.toLowerCase(),
    names.map((name) => ({
      name,
      spellings: [name.toLowerCase(), ...name.toLowerCase().split(/[\s,()]+/)],
    })),
  );
  const ids = nearest(
    typed.toUpperCase(),
    dossier.sources.map(({ id }) => id),
  );
  throw new UsageError(
    `--outlet ${forOneLine(typed)} is not known${meantText([...ids, ...near], 'P1')}; "sukhnah-sim sources" lists them all`,
  );
}

function meantText(near: readonly string[], example: string): string {
  return near.length > 0
    ? `: did you mean ${near.join(' or ')}?`
    : `: give an id such as ${example}, or a name`;
}

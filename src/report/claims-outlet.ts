import type { Claim, OutletNo } from '../engine/model/claim.js';
import type { Briefing } from '../engine/model/scenario.js';
import { claimText, leaningText } from './claims.js';
import { shortDate } from './date.js';
import { type Evidence, evidenceText } from './evidence.js';
import { capital } from './number.js';
import { type CoverageTexts, entryOf, type Figure, type Shelf, type Spread } from './shelf.js';
import { withSources } from './sources.js';
import { spreadText } from './why-place.js';

/** Most claims of one outlet that are shown; the earlier ones are counted. */
const MOST = 12;

/** An outlet: what it is, what it has published so far, and the habits that the game gives it, with their sources. */
export function claimsFromLines(
  briefing: Briefing,
  shelf: Shelf,
  no: OutletNo,
  claims: readonly Claim[],
): string[] {
  const outlet = briefing.outlets[no]!;
  const published = claims.filter((claim) => claim.outlet === no);
  const shown = published.slice(-MOST);
  const earlier = published.length - shown.length;
  return withSources(shelf, [
    `${outlet.name}: ${outlet.character}, ${leaningText(briefing, outlet)}.`,
    ...(shown.length === 0
      ? ['It has published nothing about this front so far.']
      : [`What it published, true or not${earlier > 0 ? `, after ${earlier} earlier claims` : ''}:`]),
    ...shown.map((claim) => `  - ${shortDate(briefing.start, claim.turn)}. ${claimText(briefing, claim)}`),
    ...habitLines(shelf, outlet.id),
  ]);
}

function habitLines({ library }: Shelf, id: string): string[] {
  const entry = entryOf(library.outlets, id);
  if (!entry) return [];
  const { own, other, early, false: wrong, corrects, error } = entry;
  return [
    'Its habits in this game:',
    figureLine('days in a thousand on which it calls a place taken that is only attacked', early),
    figureLine('days in a thousand on which it calls a place taken that is out of reach', wrong),
    figureLine('days in a thousand on which it takes such a claim back', corrects),
    figureLine('its numbers may be off, either way, by thousandths', error),
    ...(own ? coverageLines('of the side it leans to', own) : []),
    ...coverageLines(own ? 'of others' : 'of any side', other),
  ];
}

function coverageLines(whose: string, { hears, lag, losses }: CoverageTexts): string[] {
  return [
    figureLine(`successes ${whose} that it reports, of a thousand`, hears),
    lineOf('days until it reports them', spreadText(lag), lag),
    figureLine(`losses ${whose} that it prints, for a thousand men lost`, losses),
  ];
}

function figureLine(what: string, figure: Figure): string {
  return lineOf(what, String(figure.value), figure);
}

function lineOf(what: string, value: string, evidence: Evidence | Spread): string {
  return `  - ${capital(what)}: ${value}; ${evidenceText(evidence)}`;
}

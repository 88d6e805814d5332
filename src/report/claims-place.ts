import type { Agreement, Claim } from '../engine/model/claim.js';
import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { groupsOf, groupText, speakersText } from './claims.js';
import { besideText } from './claims-beside.js';
import { shortDate } from './date.js';
import { placeName } from './names.js';

/** Most claims about one place that are shown; the earlier ones are counted. */
const MOST = 12;

/** Who claims what of a place since when, whether outlets of different leanings agree, and what the side knows itself. */
export function claimsAboutLines(
  briefing: Briefing,
  view: SideView,
  place: PlaceNo,
  claims: readonly Claim[],
  agreements: readonly Agreement[],
): string[] {
  const about = groupsOf(claims.filter((claim) => claim.place === place));
  const name = placeName(briefing, place);
  const beside = besideText(briefing, view, place);
  if (about.length === 0) return [`Nothing has been published about ${name} so far.`, beside];
  const shown = about.slice(-MOST);
  const earlier = about.length - shown.length;
  return [
    `What is published about ${name}, true or not:`,
    ...agreements.flatMap((agreement) => agreementLines(briefing, agreement)),
    `In order${earlier > 0 ? `, after ${earlier} earlier` : ''}:`,
    ...shown.map(
      (group) => `  - ${shortDate(briefing.start, group.claim.turn)}. ${groupText(briefing, group)}`,
    ),
    beside,
  ];
}

function agreementLines(briefing: Briefing, { side, outlets, leanings, confirmed }: Agreement): string[] {
  const first = shortDate(briefing.start, Math.min(...outlets.map(({ turn }) => turn)));
  const said = speakersText(
    briefing,
    outlets.map(({ outlet }) => outlet),
  );
  const weight =
    confirmed === null
      ? 'All of one leaning, so that they may rest on one voice: not confirmed.'
      : `Outlets of ${leanings.length} leanings agree, since ${shortDate(briefing.start, confirmed)}.`;
  return [`  Taken by ${briefing.sides[side].name}, since ${first}: ${said}. ${weight}`];
}

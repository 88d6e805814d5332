import type { Shelf } from './shelf.js';
import { withSources } from './sources.js';

type Dispute = Shelf['library']['contradictions'][number];

/** A disagreement of the sources with the number that opens it. */
interface Numbered {
  no: number;
  dispute: Dispute;
}

/** Most disagreements about one place that are shown in full; the rest are named. */
const MOST_DISPUTES = 4;

/** One disagreement of the sources in full. `until` (YYYY-MM-DD): those about later days are left out. */
export function disputeLines(shelf: Shelf, no: number, until: string): string[] {
  const found = disputesUntil(shelf, until).find((one) => one.no === no);
  if (!found) return [`There is no dispute ${no} about the days so far. "why disputes" lists them.`];
  return withSources(shelf, inFull(found));
}

/** All disagreements of the sources about the days so far, by number and topic. */
export function disputesLines(shelf: Shelf, until: string): string[] {
  const disputes = disputesUntil(shelf, until);
  if (disputes.length === 0) return ['The sources contradict each other in nothing that is recorded here.'];
  return [
    'Where the sources contradict each other; "why dispute" and the number opens one:',
    ...disputes.map(({ no, dispute }) => `  ${no}. ${dispute.topic}`),
  ];
}

/** Those about one place: the ones that concern fewest places first, since they say most of this one. */
export function placeDisputes(shelf: Shelf, place: string, until: string): string[] {
  const specific = disputesUntil(shelf, until)
    .filter(({ dispute }) => dispute.places.includes(place))
    .sort((a, b) => a.dispute.places.length - b.dispute.places.length || a.no - b.no);
  const others = specific.slice(MOST_DISPUTES).map(({ no, dispute }) => `${no} ${dispute.topic}`);
  return [
    ...specific.slice(0, MOST_DISPUTES).flatMap(inFull),
    ...(others.length > 0
      ? [`  They also disagree on these; "why dispute" and the number opens one: ${others.join('; ')}.`]
      : []),
  ];
}

function inFull({ no, dispute: { topic, statements, treatment } }: Numbered): string[] {
  return [
    `  The sources disagree (${no}): ${topic}`,
    ...statements.map(({ text, sources }) => `  - ${text} [${sources.join(', ')}]`),
    `  How the editor treats it: ${treatment}`,
  ];
}

/** All but those whose claims are all of later days. Numbers are places in the whole list, so they stay the same. */
function disputesUntil({ library }: Shelf, until: string): Numbered[] {
  const numbered = library.contradictions.map((dispute, i) => ({ no: i + 1, dispute }));
  return numbered.filter(({ dispute }) => {
    const claims = library.claims.filter(({ contradiction }) => contradiction === dispute.id);
    return claims.length === 0 || claims.some(({ from }) => from <= until);
  });
}

import type { DatedClaim } from '../../report/dossier.js';
import { entryOf } from '../../report/shelf.js';
import { toldOn } from '../../report/told-on.js';
import { wrapped } from '../../report/wrap.js';
import { WHOLE } from '../lessons.js';
import { openMilestones } from '../milestones.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';

/** Which claims are listed: those of a place, and about some days. Reported dates are listed whole. */
export interface ClaimsAsked {
  place: string | undefined;
  from: string | undefined;
  until: string | undefined;
  json: boolean;
}

/**
 * The ids that a lesson may cite: claims with their days and their words, and the reported dates that a prediction may be
 * held against.
 *
 * @throws {UsageError} where the place is not known or a date is none
 */
export async function lessonClaims({ place, from, until, json }: ClaimsAsked): Promise<string> {
  const loaded = await openScenario(WHOLE);
  const { library } = loaded;
  const id = place === undefined ? null : placeId(library.places, place);
  for (const [name, value] of Object.entries({ from, until })) {
    if (value !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      throw new UsageError(`--${name} ${forOneLine(value)} is no date: write it as 2017-08-06`);
    }
  }
  const isWithin = (first: string, last: string): boolean =>
    (from === undefined || last >= from) && (until === undefined || first <= until);
  const claims = library.claims
    .filter((claim) => (id === null || claim.places.includes(id)) && isWithin(claim.from, claim.to))
    .map((claim) => claimRecord(library, claim));
  const milestones = (openMilestones(loaded)?.milestones ?? []).map(
    ({ id: own, name, reported, place: where }) => ({ id: own, name, reported, place: where }),
  );
  if (json) return formatJson({ claims, milestones });
  const lines = [
    'Claims (id, published, carried by, what is said):',
    ...claims.map(
      (claim) =>
        `  - ${claim.id}, ${claim.published ?? 'not dated'}, ${claim.outlet}${claim.kind === 'forecast' ? ', a forecast' : ''}: ${claim.text}`,
    ),
    ...(claims.length === 0 ? ['  None.'] : []),
    'All reported dates that a prediction may be held against (milestones: id, days, name):',
    ...milestones.map(({ id: own, name, reported: [first, last] }) => {
      const days = first === last ? first : `${first} to ${last}`;
      return `  - ${own}, ${days}: ${name}`;
    }),
  ];
  return `${wrapped(lines).join('\n')}\n`;
}

interface ClaimRecord {
  id: string;
  from: string;
  to: string;
  published: string | null;
  kind: string;
  outlet: string;
  text: string;
}

function claimRecord(
  library: Parameters<typeof toldOn>[1],
  claim: DatedClaim & { kind: string },
): ClaimRecord {
  const { id, from, to, kind, outlet, text } = claim;
  const name = entryOf(library.sources, outlet)?.outlet ?? outlet;
  return { id, from, to, published: toldOn(claim, library), kind, outlet: name, text };
}

/** The id of a place that is named by its id or its name. */
function placeId(places: readonly { id: string; name: string }[], named: string): string {
  const word = named.toLowerCase();
  const found = places.find(({ id, name }) => id === word || name.toLowerCase() === word);
  if (found !== undefined) return found.id;
  throw new UsageError(`--place ${forOneLine(named)}: no such place; give its id, such as sukhnah`);
}

import type { Dossier } from '../../report/dossier.js';
import { counted } from '../../report/number.js';
import type { Source } from '../../report/shelf.js';
import { sourceEntryLines } from '../../report/source-entry.js';
import { usesOfSource } from '../../report/source-uses.js';
import { wrapped } from '../../report/wrap.js';
import type { Library } from '../../scenario/library.js';
import { nearest } from '../../text/nearest.js';
import { openCampaign } from '../campaign.js';
import { formatJson, forOneLine, forTerminal } from '../text.js';
import { UsageError } from '../usage-error.js';
import { claimRecord } from './claim-record.js';

/** The version of the keys of `--json`. */
const SCHEMA_VERSION = 1;

/**
 * All sources, or the one with this id and all that cites it, as text or as one JSON document.
 *
 * @throws {UsageError} where there is no such source
 */
export async function showSources(typed: string | undefined, json: boolean): Promise<string> {
  const { library } = await openCampaign();
  if (typed === undefined) {
    if (json) return formatJson({ schemaVersion: SCHEMA_VERSION, sources: library.sources });
    return printed(listLines(library));
  }
  const source = sourceAsked(library.sources, typed);
  return json ? formatJson(sourceRecord(library, source)) : printed(sourceEntryLines(library, source.id));
}

function sourceAsked(sources: readonly Source[], typed: string): Source {
  const source = sources.find(({ id }) => id.toLowerCase() === typed.toLowerCase());
  if (source) return source;
  const near = nearest(
    typed.toUpperCase(),
    sources.map(({ id }) => id),
  );
  const meant = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'give an id such as S4 or P27;';
  throw new UsageError(`no source "${forOneLine(typed)}": ${meant} "sukhnah-sim sources" lists them all`);
}

function listLines({ sources }: Dossier): string[] {
  return [
    `${counted(sources.length, 'source')}. "sukhnah-sim sources S4" shows one in full, with all that cites it.`,
    ...sources.flatMap(({ id, outlet, leaning, date, title, reliability, address }) => [
      '',
      `${id}: ${outlet} (${leaning})`,
      `  ${title}; ${date ?? 'no date known'}; ${address ?? 'no address recorded'}`,
      `  How far to trust it: ${reliability}`,
    ]),
  ];
}

function sourceRecord(library: Library, source: Source) {
  const { places, forces, figures, contradictions } = usesOfSource(library, source.id);
  const claims = library.claims.filter(
    ({ outlet, sources }) => outlet === source.id || sources.includes(source.id),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    claims: claims.map((claim) => claimRecord(library, claim)),
    contradictions: contradictions.map(({ id }) => id),
    places: places.map(({ id }) => id),
    forces: forces.map(({ id }) => id),
    figures,
  };
}

function printed(lines: readonly string[]): string {
  return `${forTerminal(wrapped(lines).join('\n'))}\n`;
}

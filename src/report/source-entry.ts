import { claimText } from './dated-claim.js';
import type { Dossier } from './dossier.js';
import { counted } from './number.js';
import { entryOf, type Source } from './shelf.js';
import { usesOfSource } from './source-uses.js';

/** One source in full, with all that cites it; or that there is none with this id. */
export function sourceEntryLines(dossier: Dossier, id: string): string[] {
  const source = entryOf(dossier.sources, id);
  if (!source) return [`There is no source "${id}".`];
  const { claims, contradictions, places, forces, figures } = usesOfSource(dossier, id);
  return [
    ...sourceHeadLines(source),
    ...part(
      'claim',
      claims.map((claim) => claimText(dossier, claim)),
    ),
    ...part(
      'disagreement',
      contradictions.map(({ topic }) => topic),
    ),
    ...part(
      'place',
      places.map(({ name, id: its }) => `${name} (${its})`),
    ),
    ...part(
      'force',
      forces.map(({ name, id: its }) => `${name} (${its})`),
    ),
    ...part('figure', figures),
  ];
}

/** Who published a source, and how far it is to be trusted. */
export function sourceHeadLines({
  id,
  title,
  outlet,
  date,
  leaning,
  reliability,
  usedFor,
  address,
}: Source): string[] {
  return [
    `${id}: ${title}`,
    `  Published by ${outlet}${date ? `, ${date}` : ', no date known'}.`,
    `  Leaning: ${leaning}.`,
    `  How far to trust it: ${reliability}`,
    `  Bears on: ${usedFor}.`,
    `  Address: ${address ?? 'none recorded'}`,
  ];
}

function part(what: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ['', `${counted(lines.length, what)} citing it:`, ...lines.map((line) => `  - ${line}`)];
}

import type { Dossier } from './dossier.js';
import type { Source } from './shelf.js';

/** An outlet by its name, and the sources in which it is heard. */
export interface OutletHeard {
  name: string;
  leaning: string;
  sources: readonly string[];
}

/** The outlets of which the dossier has claims, by name: one entry for those that are called the same. */
export function outletsHeard({ claims, sources }: Dossier): OutletHeard[] {
  const speaking = new Set(claims.map(({ outlet }) => outlet));
  const heard = new Map<string, OutletHeard>();
  for (const { id, outlet, leaning } of sources) {
    if (!speaking.has(id)) continue;
    const before = heard.get(outlet);
    heard.set(outlet, {
      name: outlet,
      leaning: before?.leaning ?? leaning,
      sources: [...(before?.sources ?? []), id],
    });
  }
  return [...heard.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The sources that `typed` names: the one with this id, or all whose outlet has these words in its name, one after the
 * other; "Al-Masdar" also finds who reprints it. Empty where there is none.
 */
export function sourcesNamed(sources: readonly Source[], typed: string): Source[] {
  const byId = sources.filter(({ id }) => id.toLowerCase() === typed.trim().toLowerCase());
  if (byId.length > 0) return byId;
  const wanted = plainWords(typed);
  return wanted.trim() === '' ? [] : sources.filter(({ outlet }) => plainWords(outlet).includes(wanted));
}

/** In small letters, with a blank on both sides of each word. */
function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return ` ${words.join(' ')} `;
}

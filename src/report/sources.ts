import { entryOf, type Shelf, type Source } from './shelf.js';

/** The sources of a scenario, a line each. */
export function sourcesLines({ library }: Shelf): string[] {
  const lines = library.sources.map((source) => `  ${sourceLine(source)}`);
  return [`${library.sources.length} sources. "sources P1" shows one in full.`, ...lines];
}

/** One source in full, or what to type instead. */
export function sourceLines({ library }: Shelf, id: string): string[] {
  const source = entryOf(library.sources, id);
  if (!source) return [`There is no source "${id}". "sources" lists them all.`];
  return [
    `${source.id}: ${source.title}`,
    `  Published by ${source.outlet}${source.date ? `, ${source.date}` : ', no date known'}.`,
    `  Leaning: ${source.leaning}.`,
    `  How far to trust it: ${source.reliability}`,
    `  Used here for: ${source.usedFor}.`,
    ...(source.address ? [`  Address: ${source.address}`] : []),
  ];
}

/** The sources with these ids, a line each. */
export function citedLines({ library }: Shelf, ids: readonly string[]): string[] {
  const unique = [...new Set(ids)];
  return unique.map((id) => {
    const source = entryOf(library.sources, id);
    return source ? `  ${sourceLine(source)}` : `  ${id}`;
  });
}

function sourceLine({ id, outlet, date, leaning }: Source): string {
  return `- ${id}: ${outlet}${date ? `, ${date}` : ''} (${leaning})`;
}

import type { Briefing } from '../engine/model/scenario.js';
import { entryOf, type Shelf, type Source } from './shelf.js';

/** The sources of a scenario, a line each: those it rests on, then the others. */
export function sourcesLines(briefing: Briefing, shelf: Shelf): string[] {
  const used = usedSources(briefing, shelf);
  const { sources } = shelf.library;
  const lines = (chosen: readonly Source[]): string[] => chosen.map((source) => `  ${sourceLine(source)}`);
  const first = sources.filter(({ id }) => used.has(id));
  const others = sources.filter(({ id }) => !used.has(id));
  return [
    `${sources.length} sources, ${first.length} of them cited by this scenario. "sources P1" shows one in full.`,
    ...lines(first),
    ...(others.length > 0
      ? ['Others on the campaign, which no figure of this scenario cites:', ...lines(others)]
      : []),
  ];
}

/** One source in full, or what to type instead. */
export function sourceLines(briefing: Briefing, shelf: Shelf, id: string): string[] {
  const source = entryOf(shelf.library.sources, id);
  if (!source) return [`There is no source "${id}". "sources" lists them all.`];
  const label = usedSources(briefing, shelf).has(id) ? 'Used here for' : 'Bears on';
  return [
    `${source.id}: ${source.title}`,
    `  Published by ${source.outlet}${source.date ? `, ${source.date}` : ', no date known'}.`,
    `  Leaning: ${source.leaning}.`,
    `  How far to trust it: ${source.reliability}`,
    `  ${label}: ${source.usedFor}.`,
    ...(source.address ? [`  Address: ${source.address}`] : []),
  ];
}

/** `lines`, and below them the sources whose ids stand in them: all of those, and no others. */
export function withSources(
  { library }: { library: Pick<Shelf['library'], 'sources'> },
  lines: readonly string[],
): string[] {
  const words = new Set(lines.flatMap((line) => line.match(/\b[A-Z]\d+\b/g) ?? []));
  const cited = library.sources.filter(({ id }) => words.has(id));
  if (cited.length === 0) return [...lines];
  return [...lines, 'Sources:', ...cited.map((source) => `  ${sourceLine(source)}`)];
}

/** The ids that the data of a scenario cite: its own file, the figures, and what the theatre says of its map. */
function usedSources({ places, links }: Briefing, { file, library }: Shelf): ReadonlySet<string> {
  const onMap = new Set([...places, ...links].map(({ id }) => id));
  const forces = new Set(file.formations.map(({ force }) => force));
  const used = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'sources' || !Array.isArray(part)) collect(part);
      else for (const id of part) used.add(String(id));
    }
  };
  collect(file);
  collect(library.figures);
  collect(library.outlets);
  collect([...library.places, ...library.links].filter(({ id }) => onMap.has(id)));
  collect(library.forces.filter(({ id }) => forces.has(id)));
  const isHere = (ids: readonly string[]): boolean => ids.some((id) => onMap.has(id));
  collect([...library.claims, ...library.contradictions].filter(({ places: named }) => isHere(named)));
  return used;
}

function sourceLine({ id, outlet, date, leaning }: Source): string {
  return `- ${id}: ${outlet}${date ? `, ${date}` : ''} (${leaning})`;
}

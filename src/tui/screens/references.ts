import type { App } from '../app.js';
import { type Row, span } from '../row.js';
import type { ReportedScreen } from './screen.js';
import { thingsIn } from './things.js';

/** Where a text names something that "why" can explain. */
export interface Reference {
  row: number;
  /** Cells from `from` to before `until`. */
  from: number;
  until: number;
  /** What is asked: "why S3". */
  name: string;
  /** A source, a figure or a matter that the text itself points at; or a place or formation that it only names. */
  kind: 'basis' | 'thing';
}

/**
 * All sources and figures that the rows name, what they say one can ask by "why", and the first mention of each place
 * and each own formation, in the order of reading. None without a game or reports.
 */
export function referencesIn(app: App, rows: readonly Row[]): Reference[] {
  const { figures, sources } = namesOf(app);
  const found = rows.flatMap((cells, no): Reference[] => {
    const text = cells.map((one) => one.text).join('');
    const named = [...text.matchAll(NAME)].flatMap((match): Reference[] => {
      const name = match[0];
      if (!figures.has(name) && !sources.has(name)) return [];
      return [{ row: no, from: match.index, until: match.index + name.length, name, kind: 'basis' }];
    });
    const pointed = app.game === null ? [] : [...text.matchAll(POINTER)];
    return [
      ...named,
      ...pointed.flatMap((match): Reference[] => {
        const name = match[1]!;
        const from = match.index + '"why '.length;
        const isNamed = named.some((one) => one.from >= from && one.from < from + name.length);
        return isNamed ? [] : [{ row: no, from, until: from + name.length, name, kind: 'basis' }];
      }),
    ];
  });
  return [...found, ...thingsIn(app, rows)].sort(
    (one, other) => one.row - other.row || one.from - other.from,
  );
}

/** The number of the next reference of a kind after `at`, or of the one before it, and round; null where there is none. */
export function nextReference(
  references: readonly Reference[],
  at: number | null,
  kind: Reference['kind'],
  isForward: boolean,
): number | null {
  const ofKind = [...references.keys()].filter((no) => references[no]!.kind === kind);
  if (ofKind.length === 0) return null;
  const next = isForward
    ? ofKind.find((no) => at === null || no > at)
    : ofKind.findLast((no) => at === null || no < at);
  return next ?? ofKind.at(isForward ? 0 : -1)!;
}

/** The rows with a reference marked in them. */
export function marked(rows: readonly Row[], reference: Reference | undefined): readonly Row[] {
  if (reference === undefined) return rows;
  return rows.map((cells, no) => {
    if (no !== reference.row) return cells;
    const text = cells.map((one) => one.text).join('');
    return [
      span(text.slice(0, reference.from)),
      span(text.slice(reference.from, reference.until), 'selected'),
      span(text.slice(reference.until)),
    ];
  });
}

/** The campaign as it was reported, where that lies on the screen or below it. */
export function reportedBelow({ screens }: App): ReportedScreen | null {
  return screens.findLast((screen) => screen.name === 'reported') ?? null;
}

function namesOf(app: App): { figures: ReadonlySet<string>; sources: ReadonlySet<string> } {
  const { game } = app;
  const reported = reportedBelow(app);
  const ids = (sources: readonly { id: string }[]): Set<string> => new Set(sources.map(({ id }) => id));
  if (reported !== null) {
    const { sources, figures = {} } = reported.all.dossier;
    const names = Object.entries(figures).flatMap(([group, named]) =>
      Object.keys(named).map((name) => `${group}.${name}`),
    );
    return { figures: new Set(names), sources: ids(sources) };
  }
  if (game === null) return { figures: new Set(), sources: new Set() };
  return {
    figures: new Set(game.setting.lexicon.figures),
    sources: ids(game.setting.shelf.library.sources),
  };
}

/** A source such as "S3", or a figure such as "combat.terrain.hills". */
const NAME = /\b(?:[A-Z]\d{1,3}|[a-z]\w*(?:\.\w+)+)\b/g;

/** What a text says one can ask: "why sorties". */
const POINTER = /"why ([a-z0-9][a-z0-9 .-]*)"/g;

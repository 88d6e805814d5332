import type { App } from '../app.js';
import type { Row } from '../row.js';

/** Where a text names something that "why" can explain: a source or a figure. */
export interface Reference {
  row: number;
  /** Cells from `from` to before `until`. */
  from: number;
  until: number;
  /** What is asked: "why S3". */
  name: string;
}

/** All sources and figures that the rows name, in the order of reading. None without a game. */
export function referencesIn({ game }: App, rows: readonly Row[]): Reference[] {
  if (game === null) return [];
  const figures = new Set(game.setting.lexicon.figures);
  const sources = new Set(game.setting.shelf.library.sources.map(({ id }) => id));
  return rows.flatMap((cells, no) => {
    const text = cells.map((one) => one.text).join('');
    return [...text.matchAll(NAME)].flatMap((found) => {
      const name = found[0];
      if (!figures.has(name) && !sources.has(name)) return [];
      return [{ row: no, from: found.index, until: found.index + name.length, name }];
    });
  });
}

/** A source such as "S3", or a figure such as "combat.terrain.hills". */
const NAME = /\b(?:[A-Z]\d{1,3}|[a-z]\w*(?:\.\w+)+)\b/g;

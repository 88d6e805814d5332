import type { App } from '../app.js';
import { closed, done, replaced, type Step } from '../app.js';
import type { Key, KeyHelp } from '../key.js';
import { box, heading, mostScroll, scrolled } from '../panel.js';
import { type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { referencesIn } from './references.js';
import { say } from './say.js';
import type { PageScreen, ScreenKind } from './screen.js';

/** Columns at the left of a text, and the widest that it gets: longer lines are hard to read. */
const MARGIN = 2;
const WIDEST = 100;

/** A page with `lines` on it. */
export function pageOf(title: string, lines: readonly string[], gives: string | null = null): PageScreen {
  return { name: 'page', title, lines, scroll: 0, at: null, gives };
}

/** A text to read, with references that lead on to where things come from. */
export const PAGE: ScreenKind<PageScreen> = {
  rows: (app, page, size) => {
    const inner = innerOf(size);
    const shown = scrolled(rowsOf(app, page, inner.columns), page.scroll, inner);
    const indented = shown.map((cells): Row => [span(' '.repeat(MARGIN)), ...cells]);
    return [
      heading(row(page.title, 'title'), size.columns, app.look.ascii),
      ...box(indented, { ...size, rows: size.rows - 1 }),
    ];
  },
  press: pressPage,
  keys: (app, page) => [
    ...enterOn(page),
    { keys: 'Esc', does: 'back' },
    { keys: 'Up Down PgUp PgDn', does: 'scroll' },
    ...(app.game === null ? [] : [{ keys: 'Tab', does: 'to a source or figure' }]),
  ],
};

function enterOn({ at, gives }: PageScreen): KeyHelp[] {
  if (at !== null) return [{ keys: 'Enter', does: 'why' }];
  return gives === null ? [] : [{ keys: 'Enter', does: 'give the order' }];
}

/** The room for text on a page. */
function innerOf({ columns, rows }: Size): Size {
  return { columns: Math.min(WIDEST, columns - 2 * MARGIN), rows: rows - 1 };
}

/** The rows of the text, with the chosen reference marked. */
function rowsOf(app: App, { lines, at }: PageScreen, columns: number): Row[] {
  const rows = textRows(lines, columns);
  const reference = at === null ? undefined : referencesIn(app, rows)[at];
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

function pressPage(app: App, page: PageScreen, key: Key): Step {
  const size = innerOf({ columns: app.size.columns, rows: app.size.rows - 1 });
  const rows = textRows(page.lines, size.columns);
  const references = referencesIn(app, rows);
  const to = (scroll: number): Step => {
    const within = Math.max(0, Math.min(scroll, mostScroll(rows.length, size.rows)));
    return done(replaced(app, { ...page, scroll: within }));
  };
  switch (key) {
    case 'escape':
    case 'q':
    case 'backspace':
    case 'left':
      return done(closed(app));
    case 'up':
    case 'k':
      return to(page.scroll - 1);
    case 'down':
    case 'j':
      return to(page.scroll + 1);
    case 'pageup':
    case 'b':
      return to(page.scroll - size.rows + 2);
    case 'pagedown':
    case 'space':
      return to(page.scroll + size.rows - 2);
    case 'home':
      return to(0);
    case 'end':
      return to(rows.length);
    case 'tab':
    case 'shift+tab': {
      if (references.length === 0) return done({ ...app, notice: 'There is no reference on this page.' });
      const step = key === 'tab' ? 1 : references.length - 1;
      const at =
        page.at === null ? (key === 'tab' ? 0 : references.length - 1) : (page.at + step) % references.length;
      const { row: line } = references[at]!;
      const isSeen = line >= page.scroll && line < page.scroll + size.rows - 1;
      const scroll = isSeen
        ? page.scroll
        : Math.max(0, Math.min(line - 2, mostScroll(rows.length, size.rows)));
      return done(replaced(app, { ...page, at, scroll }));
    }
    case 'enter': {
      const reference = page.at === null ? undefined : references[page.at];
      if (reference) return say(app, `why ${reference.name}`);
      return page.gives === null ? done(closed(app)) : say(closed(app), page.gives);
    }
    default:
      return done(app);
  }
}

import type { App } from '../app.js';
import { closed, done, replaced, type Step, withGame } from '../app.js';
import { isTyped, type Key, type KeyHelp } from '../key.js';
import { mostScroll, panel, scrolled } from '../panel.js';
import { type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { askWhy } from './ask-why.js';
import { dayPage } from './day-page.js';
import { marked, nextReference, referencesIn, reportedBelow } from './references.js';
import { say } from './say.js';
import type { PageScreen, ScreenKind } from './screen.js';
import { pressTyping } from './typing.js';

/** Columns at the left of a text, and the widest that it gets: longer lines are hard to read. */
const MARGIN = 1;
const WIDEST = 100;

/** A text to read, with references that lead on to where things come from. */
export const PAGE: ScreenKind<PageScreen> = {
  rows: (app, page, size) => {
    const inner = innerOf(size);
    const shown = scrolled(rowsOf(app, page, inner.columns), page.scroll, inner);
    const indented = shown.map((cells): Row => [span(' '.repeat(MARGIN)), ...cells]);
    return panel(row(page.title, 'title'), indented, size, app.look.ascii);
  },
  press: pressPage,
  keys: (app, page) => [
    ...enterOn(page),
    { keys: 'Esc', does: 'back' },
    ...(page.turn === null ? [] : [{ keys: 'Left Right', does: 'day before, day after' }]),
    { keys: 'Up Down PgUp PgDn', does: 'scroll' },
    ...(app.game === null && reportedBelow(app) === null
      ? []
      : [{ keys: 'Tab', does: 'to a source or figure' }]),
    ...(app.game === null ? [] : [{ keys: 'n', does: 'to a place or formation' }]),
  ],
};

/** Without the menu from which an order was chosen: it has been given. */
function withoutMenu(app: App): App {
  return app.screens.at(-1)!.name === 'menu' ? closed(app) : app;
}

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
  return [...marked(rows, at === null ? undefined : referencesIn(app, rows)[at])];
}

function pressPage(app: App, page: PageScreen, key: Key): Step {
  // Whoever types words goes on typing: letters close the page.
  if (app.game?.isTyping && page.gives === null && isTyped(key) && key !== 'space') {
    return pressTyping(closed(app), app.game, key);
  }
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
      return done(closed(app));
    case 'left':
    case 'right': {
      const to = page.turn === null ? null : dayPage(app, page.turn + (key === 'left' ? -1 : 1));
      return to === null
        ? done(page.turn === null && key === 'left' ? closed(app) : app)
        : done(replaced(app, to));
    }
    case ':':
    case '/':
      return done(withGame(closed(app), (game) => ({ ...game, isTyping: true, isOneLine: false })));
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
    case 'shift+tab':
    case 'n':
    case 'N': {
      const isTab = key === 'tab' || key === 'shift+tab';
      const at = nextReference(references, page.at, isTab ? 'basis' : 'thing', key === 'tab' || key === 'n');
      if (at === null)
        return done({ ...app, notice: `There is no ${isTab ? 'reference' : 'such name'} on this page.` });
      const { row: line } = references[at]!;
      const isSeen = line >= page.scroll && line < page.scroll + size.rows - 1;
      const scroll = isSeen
        ? page.scroll
        : Math.max(0, Math.min(line - 2, mostScroll(rows.length, size.rows)));
      return done(replaced(app, { ...page, at, scroll }));
    }
    case 'enter': {
      const reference = page.at === null ? undefined : references[page.at];
      if (reference) return askWhy(app, reference.name);
      return page.gives === null ? done(closed(app)) : say(withoutMenu(closed(app)), page.gives);
    }
    default:
      return done(app);
  }
}

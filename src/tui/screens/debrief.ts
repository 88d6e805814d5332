import { answerTo } from '../../session/questions.js';
import { gameReport } from '../../session/told.js';
import { tracksOf } from '../../session/tracks.js';
import { type App, closed, done, replaced, type Step } from '../app.js';
import { aimMarks } from '../debrief/aim-marks.js';
import { DEBRIEF_PAGES, type DebriefAsked, debriefRows, debriefScroll } from '../debrief/debrief-rows.js';
import type { Key } from '../key.js';
import { kept } from '../memo.js';
import { panel } from '../panel.js';
import { type Row, type Size, span } from '../row.js';
import { askWhy } from './ask-why.js';
import type { Screen, ScreenKind } from './screen.js';

type Debrief = Extract<Screen, { name: 'debrief' }>;

/** The debrief from a page on, the first one where none is asked for. */
export function debriefScreen(page = 0): Debrief {
  return { name: 'debrief', page, scroll: 0, luck: null, progress: null, reports: null, reported: null };
}

/** How a game went: in words, in charts, and how much of it was luck. */
export const DEBRIEF: ScreenKind<Debrief> = {
  rows: (app, screen, size) => {
    const title = DEBRIEF_PAGES.flatMap(
      (name, no): Row => [
        span(`${no + 1} `, 'key'),
        span(no === screen.page ? `[${name}]` : ` ${name} `, no === screen.page ? 'title' : 'dim'),
        span(' '),
      ],
    );
    const rows = debriefRows(askedOf(app, screen, size));
    const indented = rows.map((cells): Row => [span('  '), ...cells]);
    return panel(title, indented, size, app.look.ascii);
  },
  press: pressDebrief,
  keys: () => [
    { keys: 'Left Right', does: 'pages' },
    { keys: 'Up Down', does: 'scroll' },
    { keys: 'Esc', does: 'back to the map' },
    { keys: 'y', does: 'why: what the charts measure' },
    { keys: 'q', does: 'menu' },
  ],
};

function askedOf(
  { game, look }: App,
  { page, scroll, luck, progress, reports, reported }: Debrief,
  size: Size,
): DebriefAsked {
  const { setting, session } = game!;
  const { briefing } = setting.scenario;
  const isOver = session.state.outcome !== null;
  return {
    page,
    scroll,
    sides: [briefing.sides[0].name, briefing.sides[1].name],
    start: briefing.start,
    lines: kept(session, 'debrief lines', () =>
      isOver ? gameReport(setting, session) : answerTo(setting, session, { type: 'objectives' }),
    ),
    ...kept(session, 'debrief tracks', () => tracksOf(setting, session)),
    marks: aimMarks(briefing, session.state, isOver ? null : session.side),
    luck,
    progress: isOver ? progress : null,
    reports,
    reported,
    size: { columns: size.columns - 4, rows: size.rows - 1 },
    ascii: look.ascii,
  };
}

function pressDebrief(app: App, screen: Debrief, key: Key): Step {
  const count = DEBRIEF_PAGES.length;
  const scrolled = (by: number): Step => {
    const most = debriefScroll(askedOf(app, screen, { columns: app.size.columns, rows: app.size.rows - 1 }));
    return done(replaced(app, { ...screen, scroll: Math.max(0, Math.min(most, screen.scroll + by)) }));
  };
  switch (key) {
    case 'escape':
      return done(closed(app));
    case 'y':
      return askWhy(app, 'charts');
    case 'q':
      return done(replaced(app, { name: 'game-menu', chosen: 0 }));
    case 'left':
      return paged(app, screen, (screen.page + count - 1) % count);
    case 'right':
    case 'tab':
    case 'enter':
      return paged(app, screen, (screen.page + 1) % count);
    case 'up':
      return scrolled(-1);
    case 'down':
      return scrolled(1);
    case 'pageup':
      return scrolled(2 - app.size.rows);
    case 'pagedown':
    case 'space':
      return scrolled(app.size.rows - 2);
    default: {
      const page = /^\d$/.test(key) ? Number(key) - 1 : -1;
      return page >= 0 && page < count ? paged(app, screen, page) : done(app);
    }
  }
}

/** The page, and where something on it has yet to be reckoned of a game that is over, the request to do so. */
function paged(app: App, screen: Debrief, page: number): Step {
  const next = { ...screen, page, scroll: 0 };
  const { session } = app.game!;
  if (session.state.outcome === null) return done(replaced(app, next));
  switch (DEBRIEF_PAGES[page]) {
    case 'Luck':
      if (screen.luck !== null || screen.progress !== null) break;
      return { app: replaced(app, { ...next, progress: 0 }), effects: [{ type: 'luck', session }] };
    case 'Beside the reports':
      if (screen.reports !== null || screen.reported !== null) break;
      return { app: replaced(app, { ...next, reported: 0 }), effects: [{ type: 'beside-reports', session }] };
  }
  return done(replaced(app, next));
}

import type { Dossier } from '../report/dossier.js';
import type { LuckShown } from '../report/luck-shown.js';
import type { ReportedDay } from '../report/reported.js';
import type { ReportsShown } from '../report/reports-shown.js';
import { guideOpening } from '../session/guide.js';
import { personsOf, type Session, type Setting } from '../session/session.js';
import { type App, done, type Game, type OfferedSave, opened, replaced, type Step, withGame } from './app.js';
import type { Key } from './key.js';
import { isTooSmall } from './layout.js';
import { inserted, NEW_LINE } from './line-editor.js';
import type { Size } from './row.js';
import { playDays } from './screens/after-days.js';
import { briefingPage } from './screens/briefing.js';
import { debriefScreen } from './screens/debrief.js';
import { kindOf } from './screens/kinds.js';
import { ALL_LAYERS } from './screens/layers.js';
import { reportedScreen } from './screens/reported-filter.js';
import { ticked } from './screens/resolution.js';

/** What reaches the screen: keys, and what the shell has done. */
export type Message =
  | { type: 'key'; key: Key }
  | { type: 'paste'; text: string }
  | { type: 'resize'; size: Size }
  /** The time that a `tick` asked for is over; a `play` may begin. */
  | { type: 'tick'; run: number }
  | { type: 'play'; line: string }
  | { type: 'begun'; game: BegunGame }
  | { type: 'saves'; saves: readonly OfferedSave[] }
  | { type: 'reported'; dossier: Dossier; days: readonly ReportedDay[]; at: number; place?: number | null }
  | { type: 'luck'; luck: LuckShown | null; progress: number }
  | { type: 'beside-reports'; reports: ReportsShown | null; reported: number }
  /** Something to be told in the lowest row: that it worked, or why it did not. */
  | { type: 'told'; text: string };

/** A game that the shell has opened. */
export interface BegunGame {
  setting: Setting;
  session: Session;
  title: string;
  seed: string;
  isResumed: boolean;
}

/** The app after a message. Never throws for what a player does. */
export function update(app: App, message: Message): Step {
  switch (message.type) {
    case 'key':
      return pressed({ ...app, notice: null }, message.key);
    case 'paste':
      return done(pasted(app, message.text));
    case 'resize':
      return done({ ...app, size: message.size });
    case 'tick': {
      const top = app.screens.at(-1)!;
      return top.name === 'resolution' ? ticked(app, top, message.run) : done(app);
    }
    case 'play':
      return app.game?.isBusy ? playDays(app, message.line) : done(app);
    case 'begun':
      return done(begun(app, message.game));
    case 'saves': {
      const top = app.screens.at(-1)!;
      return done(top.name === 'saves' ? replaced(app, { ...top, saves: message.saves }) : app);
    }
    case 'reported':
      return done(
        opened(
          { ...app, notice: null },
          reportedScreen(message.dossier, message.days, message.at, message.place ?? null),
        ),
      );
    case 'luck':
      return done({
        ...app,
        screens: app.screens.map((screen) =>
          screen.name === 'debrief' ? { ...screen, luck: message.luck, progress: message.progress } : screen,
        ),
      });
    case 'beside-reports':
      return done({
        ...app,
        screens: app.screens.map((screen) =>
          screen.name === 'debrief'
            ? { ...screen, reports: message.reports, reported: message.reported }
            : screen,
        ),
      });
    case 'told':
      return done({ ...app, notice: message.text });
  }
}

function pressed(app: App, key: Key): Step {
  switch (key) {
    case 'ctrl+c':
      return { app, effects: [{ type: 'quit', code: 130 }] };
    case 'ctrl+z':
      return { app, effects: [{ type: 'suspend' }] };
    case 'ctrl+l':
      return { app, effects: [{ type: 'redraw' }] };
    default: {
      // What is not seen is not played.
      if (isTooSmall(app.size)) return done(app);
      const screen = app.screens.at(-1)!;
      return kindOf(screen).press(app, screen, key);
    }
  }
}

/** Pasted text goes to a line that is being typed, and nowhere else: it never presses keys. */
function pasted(app: App, text: string): App {
  const top = app.screens.at(-1)!;
  if (top.name !== 'plan' || !app.game?.isTyping)
    return { ...app, notice: 'Text can be pasted where words are typed: press ":" first.' };
  return withGame(app, (game) => ({ ...game, line: inserted(game.line, text) }));
}

/** The app with a new game: its briefing lies over its plan, and over it all its debrief where it is over already. */
function begun(app: App, { setting, session, title, seed, isResumed }: BegunGame): App {
  const guide = guideOpening(setting, session);
  const game: Game = {
    setting,
    session,
    title,
    seed,
    camera: null,
    layers: ALL_LAYERS,
    selected: null,
    isTyping: false,
    isOneLine: false,
    line: NEW_LINE,
    panel: guide.length > 0 && session.guide.isOn ? 'guide' : 'told',
    scroll: 0,
    told: [],
    guide: session.guide.isOn ? guide : [],
    warned: [],
    isBusy: false,
    shown: isResumed ? [session.state.turn, session.state.turn] : [-1, -1],
  };
  const base: App = { ...app, game, notice: null, screens: [{ name: 'title', chosen: 0 }, { name: 'plan' }] };
  if (session.state.outcome) return opened(base, debriefScreen());
  const isShared = personsOf(setting).length > 1;
  const first = isShared ? opened(base, { name: 'hand-over', to: session.side }) : base;
  if (isResumed) return { ...first, notice: 'Resumed.' };
  // Two who share a keyboard are each briefed when it is handed to them.
  return isShared ? first : opened(first, briefingPage(setting, session));
}

import { NONE } from '../../engine/model/place.js';
import { longDate } from '../../report/date.js';
import type { ShownPhase } from '../../session/phases.js';
import { type App, closed, done, replaced, type Step } from '../app.js';
import { sceneOfView } from '../game-scene.js';
import type { Key } from '../key.js';
import { scrolled } from '../panel.js';
import { type Row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { dayPage } from './day-page.js';
import { debriefScreen } from './debrief.js';
import { planRows } from './plan-rows.js';
import { PACES, tickFor } from './resolution-pace.js';
import type { ResolutionScreen, ScreenKind } from './screen.js';

type PhaseName = ShownPhase['phase'];

/** A day, phase by phase: what happened on the map, and in words. */
export const RESOLUTION: ScreenKind<ResolutionScreen> = {
  rows: (app, screen, size) => {
    const { phases, at } = screen;
    const shown = phases[at]!;
    const title = `${dateOf(app)}: ${PHASES[shown.phase]} (${at + 1} of ${phases.length})`;
    return planRows(
      app,
      size,
      { title, rows: (room) => tellingRows(screen, room) },
      { past: sceneOfView(app.game!, shown.view), lit: litIn(screen) },
    );
  },
  press: pressResolution,
  keys: (_, { at, phases, isRunning }) => [
    ...(at < phases.length - 1
      ? [
          { keys: 'Enter', does: 'to the end' },
          { keys: 'Space', does: isRunning ? 'stop' : 'go on' },
        ]
      : [{ keys: 'Enter', does: 'the report of the day' }]),
    { keys: 'Left Right', does: 'phase by phase' },
    { keys: '+ -', does: 'faster, slower' },
    { keys: 'Esc', does: 'to the plan' },
  ],
};

/** What each phase is called, in the words of a reader. */
const PHASES: Readonly<Record<PhaseName, string>> = {
  race: 'other parties',
  command: 'orders go out',
  reinforcement: 'reinforcements',
  landing: 'air landings',
  movement: 'marches',
  battle: 'fights',
  air: 'aircraft',
  bombardment: 'guns',
  'fire-control': 'observed fire',
  mines: 'mines',
  withdrawal: 'withdrawals',
  raid: 'raids',
  control: 'places change hands',
  observation: 'fire control',
  people: 'people who leave',
  repair: 'repairs',
  supply: 'supply',
  siege: 'sieges',
  morale: 'cohesion and rest',
  sighting: 'the evening',
  victory: 'the aims',
};

function dateOf({ game }: App): string {
  const { setting, session } = game!;
  return longDate(setting.scenario.briefing.start, session.state.turn);
}

/** What has been told so far, the newest phase at the bottom; one that has no room is shown from its beginning. */
function tellingRows({ phases, at, scroll }: ResolutionScreen, { columns, rows }: Size): Row[] {
  const now = phaseRows(phases[at]!, true, columns);
  if (now.length > rows) return scrolled(now, scroll, { columns, rows });
  const earlier = phases
    .slice(0, at)
    .filter(({ lines }) => lines.length > 0)
    .flatMap((phase) => phaseRows(phase, false, columns));
  return [...earlier.slice(Math.max(0, earlier.length - (rows - now.length))), ...now];
}

function phaseRows({ phase, lines }: ShownPhase, isNow: boolean, columns: number): Row[] {
  const text: readonly string[] = lines.length === 0 ? [QUIET[phase] ?? 'Nothing more is known.'] : lines;
  const told = textRows(
    text.map((line) => `- ${line}`),
    columns - 2,
  );
  return [
    [span(isNow ? '> ' : '  ', 'key'), span(PHASES[phase], isNow ? 'title' : 'dim')],
    ...told.map((cells): Row => [span('  '), ...cells]),
  ];
}

/** What is said of a phase in which own formations only moved, or nothing was to be told. */
const QUIET: Partial<Record<PhaseName, string>> = {
  movement: 'Formations are on the march.',
  battle: 'Formations go forward.',
  sighting: 'The day is over. The map shows what your side knows now.',
};

/** The places that the events of the phase name. */
function litIn({ phases, at }: ResolutionScreen): number[] {
  return phases[at]!.events.flatMap((event) => {
    if (event.type === 'fought') return [event.fight.place];
    return 'place' in event && event.place !== NONE ? [event.place] : [];
  });
}

/** Rows that PgUp and PgDn go by. */
const SCROLL = 5;

function pressResolution(app: App, screen: ResolutionScreen, key: Key): Step {
  const last = screen.phases.length - 1;
  const to = (at: number): Step =>
    done(replaced(app, { ...screen, at: Math.max(0, Math.min(last, at)), isRunning: false, scroll: 0 }));
  switch (key) {
    case 'escape':
    case 'q':
      return left(closed(app));
    case 'enter':
      return screen.at < last ? to(last) : report(app);
    case 'right':
    case 'down':
      return screen.at < last ? to(screen.at + 1) : report(app);
    case 'left':
    case 'up':
      return to(screen.at - 1);
    case 'pagedown':
      return done(replaced(app, { ...screen, isRunning: false, scroll: screen.scroll + SCROLL }));
    case 'pageup':
      return done(
        replaced(app, { ...screen, isRunning: false, scroll: Math.max(0, screen.scroll - SCROLL) }),
      );
    case 'home':
      return to(0);
    case 'end':
      return to(last);
    case 'space':
      if (screen.at === last) return report(app);
      return screen.isRunning ? to(screen.at) : running(app, screen);
    case '+':
    case '=':
      return running(app, { ...screen, pace: Math.max(PACES.least, Math.round(screen.pace / 1.5)) });
    case '-':
      return running(app, { ...screen, pace: Math.min(PACES.most, Math.round(screen.pace * 1.5)) });
    default:
      return done(app);
  }
}

function running(app: App, screen: ResolutionScreen): Step {
  const next = { ...screen, isRunning: true, run: screen.run + 1 };
  return { app: replaced(app, next), effects: [tickFor(next)] };
}

/** The screen a phase further, when its time has come. */
export function ticked(app: App, screen: ResolutionScreen, run: number): Step {
  if (!screen.isRunning || run !== screen.run) return done(app);
  const at = screen.at + 1;
  if (at >= screen.phases.length - 1)
    return done(replaced(app, { ...screen, at: screen.phases.length - 1, isRunning: false, scroll: 0 }));
  const next = { ...screen, at, scroll: 0 };
  return { app: replaced(app, next), effects: [tickFor(next)] };
}

/** The whole report of the day instead of its phases. */
function report(app: App): Step {
  const page = dayPage(app, app.game!.session.state.turn);
  return left(page === null ? closed(app) : replaced(app, page));
}

/** Where the game is over, its debrief lies under what comes next. */
function left(app: App): Step {
  const { session } = app.game!;
  if (session.state.outcome === null || app.screens.some(({ name }) => name === 'debrief')) return done(app);
  const top = app.screens.at(-1)!;
  const below = app.screens.slice(0, -1);
  return done({
    ...app,
    screens: top.name === 'page' ? [...below, debriefScreen(), top] : [...app.screens, debriefScreen()],
  });
}

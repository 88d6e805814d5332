import type { Session, Setting } from '../session/session.js';
import type { LineEditor } from './line-editor.js';
import type { Look } from './look.js';
import type { Camera } from './map/camera.js';
import type { Layers } from './map/map-rows.js';
import type { Size } from './row.js';
import type { Screen } from './screens/screen.js';

/** All of the full screen, as plain data: what is shown follows from it, and each key gives a new one. */
export interface App {
  size: Size;
  look: Look;
  offer: Offer;
  /** What lies on the screen, the top one last; never empty. */
  screens: readonly Screen[];
  game: Game | null;
  /** A sentence for the lowest row, until the next key. */
  notice: string | null;
}

/** What there is to play with. */
export interface Offer {
  version: string;
  scenarios: readonly OfferedScenario[];
  /** Names of players, the weakest first, with what each is. */
  opponents: readonly { name: string; about: string }[];
}

/** A scenario to choose. */
export interface OfferedScenario {
  id: string;
  name: string;
  /** "13 July to 31 July 2017, 19 days". */
  dates: string;
  about: string;
  /** By number of side. */
  sides: readonly [string, string];
  hasGuide: boolean;
}

/** A saved game to go on with. */
export interface OfferedSave {
  path: string;
  name: string;
  /** What it is, or why it cannot be played. */
  about: string;
  isPlayable: boolean;
}

/** What is selected on the map. */
export type Selected = { type: 'place'; no: number } | { type: 'formation'; no: number };

/** A game on the screen. */
export interface Game {
  setting: Setting;
  session: Session;
  title: string;
  seed: string;
  camera: Camera | null;
  layers: Layers;
  selected: Selected | null;
  /** Whether keys go to the line of words, and what stands there. */
  isTyping: boolean;
  /** Whether keys go back to the map after the line. */
  isOneLine: boolean;
  line: LineEditor;
  /** The panel that is shown where there is room for one only. */
  panel: PanelName;
  scroll: number;
  /** The last answers, oldest first, as lines not yet wrapped. */
  told: readonly string[];
  /** What the guide said last. */
  guide: readonly string[];
  /** Keys of warnings that have been given for the day to come. */
  warned: readonly string[];
  /** Whether a day is being reckoned: keys wait. */
  isBusy: boolean;
  /** By side: the last day that it was shown, for two who take turns. */
  shown: readonly [number, number];
}

/** Panels of the plan. */
export const PANELS = ['card', 'orders', 'forces', 'told', 'guide'] as const;

export type PanelName = (typeof PANELS)[number];

/** What a key leads to: the app after it, and what the shell has to do. */
export interface Step {
  app: App;
  effects: readonly Effect[];
}

/** What only the shell can do. */
export type Effect =
  | {
      type: 'begin';
      scenario: string;
      side: 'gov' | 'is' | 'both';
      opponent: string;
      seed: string;
      world: 'best' | 'drawn';
    }
  /** To send the line back as the message `play` as soon as the screen shows that the game is busy. */
  | { type: 'play'; line: string }
  | { type: 'list-saves' }
  | { type: 'resume'; path: string }
  /** To keep what has been played, without a word where it works; and to save because somebody asks, under a name or the game's own. */
  | { type: 'record'; session: Session }
  | { type: 'save'; session: Session; name: string | null }
  | { type: 'luck'; session: Session }
  | { type: 'beside-reports'; session: Session }
  | { type: 'open-reported' }
  /** To send `tick` after so many milliseconds. */
  | { type: 'tick'; ms: number; run: number }
  | { type: 'suspend' }
  /** To draw all of the screen anew. */
  | { type: 'redraw' }
  | { type: 'quit'; code: number };

/** The app with nothing to do for the shell. */
export function done(app: App): Step {
  return { app, effects: [] };
}

/** With `screen` on top. */
export function opened(app: App, screen: Screen): App {
  return { ...app, screens: [...app.screens, screen] };
}

/** Without the screen on top; the last one stays. */
export function closed(app: App): App {
  return app.screens.length > 1 ? { ...app, screens: app.screens.slice(0, -1) } : app;
}

/** With another screen on top instead of the one that is there. */
export function replaced(app: App, screen: Screen): App {
  return { ...app, screens: [...app.screens.slice(0, -1), screen] };
}

/** With a changed game; nothing where there is none. */
export function withGame(app: App, change: (game: Game) => Game): App {
  return app.game === null ? app : { ...app, game: change(app.game) };
}

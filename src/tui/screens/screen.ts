import type { SideNo } from '../../engine/model/side.js';
import type { Dossier } from '../../report/dossier.js';
import type { LuckShown } from '../../report/luck-shown.js';
import type { ReportedDay } from '../../report/reported.js';
import type { ChoiceGroup } from '../../session/choices.js';
import type { ShownPhase } from '../../session/phases.js';
import type { App, OfferedSave, Step } from '../app.js';
import type { Key, KeyHelp } from '../key.js';
import type { Camera } from '../map/camera.js';
import type { Row, Size } from '../row.js';

/** One thing that can lie on the screen, with what is chosen and scrolled there. */
export type Screen =
  | { name: 'title'; chosen: number }
  | NewGameScreen
  | { name: 'saves'; saves: readonly OfferedSave[] | null; chosen: number }
  | { name: 'plan' }
  | MenuScreen
  | { name: 'go-to'; typed: string; chosen: number }
  | { name: 'layers'; chosen: number }
  | PageScreen
  | AskScreen
  | ResolutionScreen
  | { name: 'hand-over'; to: SideNo }
  | { name: 'game-menu'; chosen: number }
  | { name: 'debrief'; page: number; scroll: number; luck: LuckShown | null; progress: number | null }
  | ReportedScreen;

/** What a new game is to be. */
export interface NewGameScreen {
  name: 'new-game';
  /** The row that is chosen, from the top. */
  field: number;
  /** Numbers in the lists of what is offered. */
  scenario: number;
  opponent: number;
  side: 'gov' | 'is' | 'both';
  world: 'best' | 'drawn';
  seed: string;
}

/** Orders to choose from: groups first, then what is in one of them. */
export interface MenuScreen {
  name: 'menu';
  title: string;
  groups: readonly ChoiceGroup[];
  /** The group that is open, null for the list of groups. */
  open: number | null;
  chosen: number;
}

/** A text to read. */
export interface PageScreen {
  name: 'page';
  title: string;
  lines: readonly string[];
  scroll: number;
  /** Which of the references in the text is chosen, null for none. */
  at: number | null;
  /** What Enter types, null where it only closes the page. */
  gives: string | null;
}

/** A question with few answers. */
export interface AskScreen {
  name: 'ask';
  title: string;
  lines: readonly string[];
  answers: readonly Answer[];
}

/** One answer to a question: its key, and what it does. */
export interface Answer {
  key: Key;
  label: string;
  leads: { type: 'close' } | { type: 'end-day'; line: string } | { type: 'quit' } | { type: 'to-title' };
}

/** A day that is shown phase by phase. */
export interface ResolutionScreen {
  name: 'resolution';
  phases: readonly ShownPhase[];
  /** The phase that is shown. */
  at: number;
  isRunning: boolean;
  /** Milliseconds for a phase. */
  pace: number;
  /** Ticks of an earlier run are passed over. */
  run: number;
}

/** The campaign as it was reported, at one of its days. */
export interface ReportedScreen {
  name: 'reported';
  dossier: Dossier;
  days: readonly ReportedDay[];
  at: number;
  scroll: number;
  /** The place that is asked about, by its number in the dossier. */
  place: number | null;
  /** Null for all of the theatre. */
  camera: Camera | null;
}

/** How one kind of screen is drawn, and what keys do on it. */
export interface ScreenKind<S extends Screen> {
  /** Rows for all of the screen but the lowest, which shows keys and notices. */
  rows(app: App, screen: S, size: Size): Row[];
  press(app: App, screen: S, key: Key): Step;
  /** What keys do here now, the weightiest first. */
  keys(app: App, screen: S): readonly KeyHelp[];
}

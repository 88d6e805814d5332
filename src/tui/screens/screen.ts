import type { SideNo } from '../../engine/model/side.js';
import type { Dossier } from '../../report/dossier.js';
import type { LuckShown } from '../../report/luck-shown.js';
import type { ReportedDay } from '../../report/reported.js';
import type { ReportsShown } from '../../report/reports-shown.js';
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
  | { name: 'layers'; chosen: number; scroll: number }
  | PageScreen
  | AskScreen
  | ResolutionScreen
  | { name: 'hand-over'; to: SideNo }
  | { name: 'game-menu'; chosen: number }
  | DebriefScreen
  | ReportedScreen
  | ReportedChoiceScreen;

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
  /** What cannot be ordered, and why; null for nothing to say. */
  note: string | null;
  /** Numbers of the choices that are to be given together. */
  marked: readonly number[];
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
  /** The day that it reports on: others can be leafed to; null for all other pages. */
  turn: number | null;
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

/** How a game went, a page at a time. */
export interface DebriefScreen {
  name: 'debrief';
  page: number;
  scroll: number;
  /** The luck of the game, and the share of that work that is done, null before it begins. */
  luck: LuckShown | null;
  progress: number | null;
  /** The game beside the reports, and the share of the search for a cause. */
  reports: ReportsShown | null;
  reported: number | null;
}

/** A day that is shown phase by phase. */
export interface ResolutionScreen {
  name: 'resolution';
  phases: readonly ShownPhase[];
  /** The phase that is shown. */
  at: number;
  isRunning: boolean;
  /** Milliseconds for a line of what happened. */
  pace: number;
  /** Ticks of an earlier run are passed over. */
  run: number;
  /** Rows of a long phase that have gone by. */
  scroll: number;
}

/** The campaign as it was reported, at one of its days. */
export interface ReportedScreen {
  name: 'reported';
  /** All that was reported. */
  all: { dossier: Dossier; days: readonly ReportedDay[] };
  /** What the filter leaves of it. */
  dossier: Dossier;
  days: readonly ReportedDay[];
  /** The name of the outlet, and the number of the place, that alone are shown; null for all. */
  outlet: string | null;
  only: number | null;
  /** Which of the references in the text is chosen, null for none. */
  reference: number | null;
  at: number;
  scroll: number;
  /** The place that is asked about, by its number in the dossier. */
  place: number | null;
  /** Null for all of the theatre. */
  camera: Camera | null;
}

/** A list over the campaign as it was reported, to choose what of it is shown. */
export interface ReportedChoiceScreen {
  name: 'reported-choice';
  of: 'outlet' | 'place' | 'date';
  typed: string;
  chosen: number;
}

/** How one kind of screen is drawn, and what keys do on it. */
export interface ScreenKind<S extends Screen> {
  /** Rows for all of the screen but the lowest, which shows keys and notices. */
  rows(app: App, screen: S, size: Size): Row[];
  press(app: App, screen: S, key: Key): Step;
  /** What keys do here now, the weightiest first. */
  keys(app: App, screen: S): readonly KeyHelp[];
}

import type { Root } from '../random/stream.js';
import type { Formation, Posture } from './formation.js';
import type { LinkNo, PlaceNo } from './place.js';
import type { BySide, Holder, SideNo } from './side.js';

export const WORLDS = ['best', 'drawn'] as const;

/** Whether what nobody knows takes its best value, or is drawn by the seed. */
export type World = (typeof WORLDS)[number];

/** What changes of a place. */
export interface PlaceState {
  holder: Holder;
  /** Permanent works that serve the holder. */
  fortified: boolean;
  /** Density of mines, 0 for none, and whose they are. */
  mines: number;
  minesOf: Holder;
  /** The turn on which each side first held it: 0 from the start, NONE never. */
  firstHeld: BySide<number>;
}

/** What changes of a link. */
export interface LinkState {
  mines: number;
  minesOf: Holder;
}

/** The memory of having seen an enemy formation. */
export interface Contact {
  /** The turn in which it was last seen, 0 before the first. */
  turn: number;
  /** Where; both NONE once it is known to have left there. */
  place: PlaceNo;
  link: LinkNo;
  from: PlaceNo;
  metres: number;
  /** Men, as estimated. */
  men: number;
  posture: Posture;
}

/** What one side believes. */
export interface Knowledge {
  /** Who is believed to hold each place. */
  holders: Holder[];
  /** The turn in which each place was last looked at. */
  looked: number[];
  /** By number of formation: null for the side's own, and those never seen. */
  contacts: (Contact | null)[];
  /** Known density of the enemy's mines by place and by link, NONE where unknown. */
  placeMines: number[];
  linkMines: number[];
  /** Men that its own supply could feed at each place when the last day ended. */
  fed: number[];
}

export interface Tally {
  /** Men lost, and of these taken prisoner. */
  losses: number;
  captured: number;
  /** Sorties flown, and deliberate attacks begun. */
  sorties: number;
  operations: number;
}

/** How a game ended. `winner` is null for a draw. */
export interface Outcome {
  winner: SideNo | null;
  level: 'decisive' | 'major' | 'minor' | 'draw';
  scores: BySide<number>;
}

/**
 * All that changes in a game, and nothing else: with its scenario and both sides' orders it settles the next turn.
 *
 * Plain data: objects, arrays, strings, booleans and whole numbers, each object reached by one path only.
 */
export interface GameState {
  scenario: string;
  root: Root;
  world: World;
  /** The answer drawn for each hypothesis, by number. */
  hypotheses: number[];
  /** Days played so far. */
  turn: number;
  formations: Formation[];
  places: PlaceState[];
  links: LinkState[];
  knowledge: BySide<Knowledge>;
  tally: BySide<Tally>;
  outcome: Outcome | null;
}

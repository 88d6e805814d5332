import type { Figures } from './figures.js';
import type { FormationCard, FormationNo, Task } from './formation.js';
import type { Link, LinkNo, Place, PlaceNo } from './place.js';
import type { BySide, Holder, Side, SideNo } from './side.js';

/** What nobody knows exactly. All three are equal where it is known. */
export interface Range {
  low: number;
  best: number;
  high: number;
}

/** A way out of a place. */
export interface Exit {
  link: LinkNo;
  place: PlaceNo;
}

/** What a side should bring about; it earns `weight` points if it does. */
export interface Objective {
  id: string;
  side: SideNo;
  /**
   * `take`: to have held the place on or before turn `by`; `hold`: to hold it at the end; `fire-control`: to have the
   * place under fire control, or to hold it, at the end; `losses`: to have lost no more than `men`.
   */
  type: 'take' | 'hold' | 'fire-control' | 'losses';
  /** NONE for losses. */
  place: PlaceNo;
  /** A turn; 0 for all but `take`. */
  by: number;
  /** 0 for all but `losses`. */
  men: number;
  weight: number;
}

/** Levels of victory, by the lead in points that each asks for. */
export interface VictoryLevels {
  decisive: number;
  major: number;
  minor: number;
}

/** The part of a scenario that every player may know: the ground, the sides, the figures, the aims. */
export interface Briefing {
  id: string;
  /** The day of turn 1, YYYY-MM-DD. */
  start: string;
  /** Turns until the game ends. */
  turns: number;
  sides: BySide<Side>;
  /** Names of those whom nobody plays, in the order of their numbers as holders: 2, 3 and up. */
  thirdParties: readonly string[];
  places: readonly Place[];
  links: readonly Link[];
  cards: readonly FormationCard[];
  figures: Figures;
  objectives: readonly Objective[];
  levels: VictoryLevels;
  /** Ways out of each place, by number of place. */
  exits: readonly (readonly Exit[])[];
  /** Metres between any two places along links, whoever holds them; Infinity where no way leads. */
  distances: readonly (readonly number[])[];
  /** For each place, the places that overlook it, and those that it overlooks. */
  overlookedBy: readonly (readonly PlaceNo[])[];
  overlooks: readonly (readonly PlaceNo[])[];
}

/** How a formation begins. */
export interface Deployment {
  men: Range;
  /** The turn on which it enters the map, 0 for those there from the start. */
  arrives: Range;
  place: PlaceNo;
  link: LinkNo;
  from: PlaceNo;
  metres: number;
  cohesion: number;
  fatigue: number;
  dugIn: number;
  supplyHours: number;
  task: Task;
}

/** How a place or a link begins. */
export interface Ground {
  holder: Holder;
  fortified: boolean;
  mines: Range;
  minesOf: Holder;
}

/** One of the ways in which things may really have stood. */
export interface HypothesisOption {
  id: string;
  weight: number;
  changes: readonly { formation: FormationNo; men: Range | null; arrives: Range | null }[];
}

/** A question that the sources leave open. The seed draws one answer for a game. */
export interface Hypothesis {
  id: string;
  options: readonly HypothesisOption[];
}

/** All that does not change in a game. Frozen. */
export interface Scenario {
  briefing: Briefing;
  deployments: readonly Deployment[];
  places: readonly Ground[];
  links: readonly Ground[];
  hypotheses: readonly Hypothesis[];
}

import type { Figures } from './figures.js';
import type { FormationCard, FormationNo, Task } from './formation.js';
import type { Outlet } from './outlet.js';
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
   * place under fire control, or to hold it, at the end; `losses`: to have lost no more than `men`; `relieve`: to have
   * joined the side's own besieged place to one of its bases on or before turn `by`; `besiege`: the enemy's besieged
   * place has not been relieved by the end; `supply`: the side's place was cut off from its bases on no more than
   * `days` days; `cut-off`: the enemy's place was, on `days` days or more.
   */
  type: 'take' | 'hold' | 'fire-control' | 'losses' | 'relieve' | 'besiege' | 'supply' | 'cut-off';
  /** NONE for losses. */
  place: PlaceNo;
  /** A turn; 0 for all but `take` and `relieve`. */
  by: number;
  /** 0 for all but `losses`. */
  men: number;
  /** 0 for all but `supply` and `cut-off`. */
  days: number;
  weight: number;
  /** What it earns once the race is lost: no more than `weight`. */
  late: number;
}

/** A third party on its way to the same goal: when it is there, what is done later is worth less. */
export interface Race {
  party: Holder;
  /** The turn on which it arrives: the range that every player may know. */
  arrives: Range;
  /** What it takes then, where no formation stands. */
  places: readonly PlaceNo[];
}

/** Ground that neither side may enter. */
export interface Zone {
  name: string;
  x: number;
  y: number;
  /** Metres. */
  radius: number;
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
  /** Square kilometres that belong to each place: all that lies nearer to it than to any other, within reach. */
  areas: readonly number[];
  race: Race | null;
  zones: readonly Zone[];
  /** By number of link and of place: whether it lies in a zone. */
  closedLinks: readonly boolean[];
  closedPlaces: readonly boolean[];
  /** Who publishes on the war. */
  outlets: readonly Outlet[];
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
  vehicleBombs: Range;
}

/** How a place or a link begins. */
export interface Ground {
  holder: Holder;
  fortified: boolean;
  mines: Range;
  minesOf: Holder;
  /** People who live or shelter there and do not fight. */
  people: Range;
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

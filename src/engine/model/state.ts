import type { Root } from '../random/stream.js';
import type { Formation, Posture } from './formation.js';
import type { Order } from './order.js';
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
  /** The turn on which it last changed hands, 0 for never. */
  since: number;
  /** Days until what was wrecked there works again, 0 for none. */
  wrecked: number;
  /** Whether each side lets the enemy who is in it go. */
  corridor: BySide<boolean>;
  /** Days on which it was cut off from the bases of its holder. */
  cutOff: number;
  /** The turn on which it was first joined to a base of its holder: 0 from the start, NONE not yet. */
  relieved: number;
  /** People who do not fight: those there, and those who have had to leave. */
  people: number;
  displaced: number;
}

/** What changes of a link. */
export interface LinkState {
  mines: number;
  minesOf: Holder;
  /** Days for which raiders have cut it, 0 for none, and whose raiders: it is closed to the other side. */
  cut: number;
  cutBy: Holder;
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
  /** Whether each place was joined to one of the side's bases, over its own places, when the last day ended. */
  joined: boolean[];
}

export interface Tally {
  /** Men lost, and of these taken prisoner. */
  losses: number;
  captured: number;
  /** Sorties flown, and deliberate attacks begun. */
  sorties: number;
  operations: number;
  /** Landings from the air made. */
  landings: number;
}

/** Sightings on their way to headquarters: by number of formation, and who held each place looked at. */
export interface Late {
  contacts: (Contact | null)[];
  holders: (Holder | null)[];
}

/** An order that reaches its formation on turn `due`. */
export interface DelayedOrder {
  side: SideNo;
  due: number;
  order: Order;
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
  /** What formations that are out of touch saw today: their side knows it tomorrow. */
  late: BySide<Late>;
  /** Orders on their way to formations that are out of touch. */
  delayed: DelayedOrder[];
  /** The turn on which the third party of the race arrives, NONE where there is no race. */
  race: number;
  outcome: Outcome | null;
}

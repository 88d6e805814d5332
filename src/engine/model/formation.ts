import type { LinkNo, PlaceNo } from './place.js';
import type { SideNo } from './side.js';

/** A formation by its number in the list of formations, which is sorted by id. */
export type FormationNo = number & { readonly of?: 'formation' };

export const KINDS = [
  'armoured',
  'mechanised',
  'infantry',
  'light',
  'militia',
  'elite',
  'garrison',
  'engineers',
  'artillery',
] as const;

/** What a formation is made of: it sets how it fights, how fast it goes and what else it can do. */
export type Kind = (typeof KINDS)[number];

export const POSTURES = ['attack', 'march', 'hasty', 'prepared', 'fortified', 'delay', 'withdrawal'] as const;

/** What a formation is set up to do; it sets how well it fights and how hard it is to hit. */
export type Posture = (typeof POSTURES)[number];

export const CONDITIONS = ['waiting', 'steady', 'broken', 'destroyed', 'surrendered'] as const;

/** `waiting`: not yet on the map. The last two are for good; a formation that is gone stays in the list. */
export type Condition = (typeof CONDITIONS)[number];

export const SUPPLY_STATES = ['supplied', 'strained', 'cut'] as const;

export type SupplyState = (typeof SUPPLY_STATES)[number];

/** What never changes of a formation, and every player may know. */
export interface FormationCard {
  id: string;
  name: string;
  side: SideNo;
  kind: Kind;
  /** Fighting quality, permille of a line formation of the time. */
  quality: number;
  /** Its part in the keys of chance. */
  key: number;
}

/** What a formation does until told otherwise. */
export type Task =
  | { type: 'hold'; posture: 'hasty' | 'prepared' | 'delay' }
  | { type: 'march'; to: PlaceNo }
  | { type: 'attack'; target: PlaceNo; via: PlaceNo }
  | { type: 'withdraw'; to: PlaceNo }
  | { type: 'clear'; link: LinkNo; place: PlaceNo }
  | { type: 'bombard'; target: PlaceNo }
  | { type: 'guard'; link: LinkNo }
  | { type: 'raid'; link: LinkNo };

/**
 * A copy of `task` in the shape that all tasks of a state have: every field, undefined where the task has no use for it,
 * which no file shows. What a formation does is read so often that a shape for each kind cost a game a twentieth more.
 */
export function freshTask(task: Task): Task {
  const { type, posture, to, target, via, link, place }: Partial<AnyTask> = task;
  return { type, posture, to, target, via, link, place } as Task;
}

/** All fields that a task may have. */
interface AnyTask {
  type: Task['type'];
  posture: 'hasty' | 'prepared' | 'delay';
  to: PlaceNo;
  target: PlaceNo;
  via: PlaceNo;
  link: LinkNo;
  place: PlaceNo;
}

/** The piece: a body of troops ordered, moved and supplied as one. All whole numbers. */
export interface Formation {
  /** Men fit to fight. */
  strength: number;
  /** Men at the start of the game. */
  establishment: number;
  condition: Condition;
  /** The turn on which it enters the map, 0 for those there from the start. */
  arrives: number;
  /** Where it stands: at a place (`link` is NONE), or on a link (`place` is NONE). Both NONE while not on the map. */
  place: PlaceNo;
  link: LinkNo;
  /** On a link: the end it came from, and the metres gone from there (beyond the length: inside the place ahead). */
  from: PlaceNo;
  metres: number;
  task: Task;
  /** Willingness to go on together, permille. */
  cohesion: number;
  /** Tiredness, permille. */
  fatigue: number;
  /** Days spent digging in where it stands. */
  dugIn: number;
  /** Hours of supply in hand. */
  supplyHours: number;
  supply: SupplyState;
  /** The link that limits its supply, NONE where nothing does or no way leads to it. */
  bottleneck: LinkNo;
  /** Turn of its last fight, 0 for none. */
  fought: number;
  /** Vehicle bombs in hand. */
  vehicleBombs: number;
}

/** On the map and in being. */
export function isPresent({ condition }: { readonly condition: Condition }): boolean {
  return condition === 'steady' || condition === 'broken';
}

import { falses, zeros } from '../map/filled.js';
import type { Emit } from '../model/event.js';
import type { FormationNo } from '../model/formation.js';
import type { OrderSheet } from '../model/order.js';
import type { LinkNo, PlaceNo } from '../model/place.js';
import type { Briefing, Scenario } from '../model/scenario.js';
import type { BySide, SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import { keyOf, type Rng, type Root, streamsOf } from '../random/stream.js';
import type { Presence } from './ground.js';

/** What one phase of a day hands to the later ones. It lives for the day only and is not part of the state. */
export interface Day {
  /** Sorties in close support, by formation. */
  support: number[];
  /** Sorties flown by each side against links, by link. */
  interdicted: BySide<number[]>;
  /** Sorties flown against places. */
  strikes: { side: SideNo; place: PlaceNo; sorties: number }[];
  /** Vehicle bombs with which each formation opens its attack, not yet spent. */
  vehicleBombs: number[];
  /** Who lands from the air, and where. */
  landings: { formation: FormationNo; to: PlaceNo }[];
  /** Sorties of each side that drop supply, by place. */
  drops: BySide<number[]>;
  /** Who moved, who fought as attacker, and who was attacked or stood under fire of an attack. */
  moved: boolean[];
  attacked: boolean[];
  defended: boolean[];
  /** Men lost today, by formation. */
  lost: number[];
  /** From how many sides each formation was attacked. */
  directions: number[];
  /** Ground on which a formation met mines; exactly one of link and place is not NONE. */
  mined: { formation: FormationNo; link: LinkNo; place: PlaceNo }[];
  /** Places next to one in which defenders of each side gave way. */
  deserted: BySide<boolean[]>;
  /** Places that were fought over, struck or bombarded. */
  harmed: boolean[];
  /** Places whose defence has been broken through. */
  carried: boolean[];
  /** Which places lay under each side's fire control when the day began. */
  controlled: BySide<boolean[]>;
  /** Where each side stands once the places have been entered, which is where it stays for the night; null before. */
  standing: BySide<Presence> | null;
}

/** What a phase is given. */
export interface Context {
  scenario: Scenario;
  briefing: Briefing;
  state: GameState;
  orders: OrderSheet;
  emit: Emit;
  /** The chance of this day that belongs to a purpose and what it concerns. */
  chance: (purpose: Purpose, ...key: readonly number[]) => Rng;
  day: Day;
}

/** Takes the events of a day of which nobody wants to hear. */
export const unheard: Emit = () => {};

/** What chance is drawn for; each is a part of the key. */
export const PURPOSES = {
  fight: keyOf('fight'),
  losses: keyOf('losses'),
  strike: keyOf('strike'),
  bombard: keyOf('bombard'),
  harass: keyOf('harass'),
  mines: keyOf('mines'),
  leaving: keyOf('leaving'),
  surrender: keyOf('surrender'),
  rout: keyOf('rout'),
  air: keyOf('air'),
  estimate: keyOf('estimate'),
  raid: keyOf('raid'),
  landing: keyOf('landing'),
  siege: keyOf('siege'),
} as const;

export type Purpose = keyof typeof PURPOSES;

/** The chance of day `turn` of a game with this root. */
export function chanceOf(root: Root, turn: number): Context['chance'] {
  const streams = streamsOf(root, turn);
  return (purpose, ...key) => streams(PURPOSES[purpose], ...key);
}

/** A day on which nothing has happened yet. */
export function newDay({ cards, places, links }: Briefing, controlled: BySide<boolean[]>): Day {
  return {
    support: zeros(cards.length),
    interdicted: [zeros(links.length), zeros(links.length)],
    strikes: [],
    vehicleBombs: zeros(cards.length),
    landings: [],
    drops: [zeros(places.length), zeros(places.length)],
    moved: falses(cards.length),
    attacked: falses(cards.length),
    defended: falses(cards.length),
    lost: zeros(cards.length),
    directions: zeros(cards.length),
    mined: [],
    deserted: [falses(places.length), falses(places.length)],
    harmed: falses(places.length),
    carried: falses(places.length),
    controlled,
    standing: null,
  };
}

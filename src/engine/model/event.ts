import type { Result, Trigger } from './figures.js';
import type { FormationNo, SupplyState } from './formation.js';
import type { Modifier } from './modifier.js';
import type { Order, OrderProblem } from './order.js';
import type { LinkNo, PlaceNo } from './place.js';
import type { Holder, SideNo } from './side.js';
import type { Outcome } from './state.js';

/** What a fight is reckoned at, and why: the same in a forecast, in the rule and in the report. */
export interface Reckoning {
  /** Power of attack and defence, and their ratio in permille, 50 to 20,000. */
  attack: number;
  defence: number;
  ratio: number;
  attackModifiers: Modifier[];
  defenceModifiers: Modifier[];
  advanceModifiers: Modifier[];
}

/** A day's fight for a place or on a link, as the resolver reckoned it. */
export interface FightReport extends Reckoning {
  attackers: FormationNo[];
  defenders: FormationNo[];
  attackerSide: SideNo;
  /** The place fought for, or towards which the attackers went. */
  place: PlaceNo;
  /** The link, for a fight in the open; NONE for the place itself. */
  link: LinkNo;
  result: Result;
  /** Metres won (or lost) by the attackers who went furthest. */
  metres: number;
  /** Metres still to go to the place, 0 inside it. */
  left: number;
  /** Vehicle bombs that opened the attack. */
  vehicleBombs: number;
  attackerLosses: number;
  defenderLosses: number;
}

/** Something that happened in a turn. Events tell of the game; they never change it. */
export type GameEvent =
  | { type: 'order-refused'; side: SideNo; order: Order; problem: OrderProblem }
  | { type: 'operation-begun'; side: SideNo; place: PlaceNo }
  | { type: 'formation-arrived'; formation: FormationNo; place: PlaceNo }
  | { type: 'arrival-delayed'; formation: FormationNo; place: PlaceNo }
  | { type: 'march-ended'; formation: FormationNo; place: PlaceNo }
  | { type: 'march-halted'; formation: FormationNo; before: PlaceNo; cause: 'enemy-there' | 'no-way' }
  | {
      type: 'attack-halted';
      formation: FormationNo;
      target: PlaceNo;
      cause: 'cohesion' | 'supply' | 'no-way';
    }
  | { type: 'formations-met'; link: LinkNo; formations: FormationNo[] }
  | { type: 'fought'; fight: FightReport }
  | { type: 'place-struck'; side: SideNo; place: PlaceNo; sorties: number; losses: number }
  | { type: 'place-bombarded'; formation: FormationNo; place: PlaceNo; losses: number }
  | { type: 'link-interdicted'; side: SideNo; link: LinkNo; sorties: number }
  | { type: 'under-fire'; formation: FormationNo; place: PlaceNo; losses: number }
  | {
      type: 'mines-met';
      formation: FormationNo;
      link: LinkNo;
      place: PlaceNo;
      density: number;
      losses: number;
    }
  | { type: 'mines-cleared'; formation: FormationNo; link: LinkNo; place: PlaceNo; density: number }
  | { type: 'mines-laid'; formation: FormationNo; link: LinkNo; place: PlaceNo }
  | {
      type: 'formation-left';
      formation: FormationNo;
      place: PlaceNo;
      to: PlaceNo;
      cause: Trigger | 'delay' | 'carried';
    }
  | {
      type: 'formation-broke';
      formation: FormationNo;
      place: PlaceNo;
      to: PlaceNo;
      losses: number;
      cause: Trigger | 'fighting' | 'supply';
    }
  | { type: 'formation-rallied'; formation: FormationNo }
  | { type: 'formation-surrendered'; formation: FormationNo; place: PlaceNo; men: number }
  | { type: 'formation-destroyed'; formation: FormationNo; men: number }
  | { type: 'place-taken'; side: SideNo; place: PlaceNo; from: Holder }
  | { type: 'fire-control-won'; side: SideNo; place: PlaceNo }
  | { type: 'fire-control-lost'; side: SideNo; place: PlaceNo }
  | { type: 'supply-changed'; formation: FormationNo; supply: SupplyState; bottleneck: LinkNo }
  | { type: 'order-delayed'; side: SideNo; order: Order; due: number }
  | { type: 'formation-landed'; formation: FormationNo; place: PlaceNo; losses: number }
  | {
      type: 'link-raided';
      formation: FormationNo;
      link: LinkNo;
      cut: boolean;
      losses: number;
      guards: number;
    }
  | { type: 'link-reopened'; side: SideNo; link: LinkNo }
  | { type: 'place-wrecked'; formation: FormationNo; place: PlaceNo }
  | { type: 'place-repaired'; side: SideNo; place: PlaceNo }
  | { type: 'supply-dropped'; side: SideNo; place: PlaceNo; sorties: number; men: number }
  | { type: 'corridor-opened'; side: SideNo; place: PlaceNo }
  | { type: 'corridor-closed'; side: SideNo; place: PlaceNo }
  /** Let through the lines of the enemy, to come back at `to` on turn `due`. */
  | { type: 'formation-let-go'; formation: FormationNo; place: PlaceNo; to: PlaceNo; due: number }
  /** Cut off from all its bases: whose it is, what belongs to it, its area in square kilometres. */
  | { type: 'pocket-closed'; side: SideNo; places: PlaceNo[]; area: number; men: number }
  | { type: 'pocket-opened'; side: SideNo; places: PlaceNo[]; area: number }
  | { type: 'besieged'; formation: FormationNo; place: PlaceNo; losses: number }
  | { type: 'place-relieved'; side: SideNo; place: PlaceNo }
  | { type: 'race-over'; party: Holder; places: PlaceNo[] }
  | { type: 'people-displaced'; place: PlaceNo; people: number }
  | { type: 'works-ready'; formation: FormationNo; place: PlaceNo }
  | { type: 'sighted'; side: SideNo; formation: FormationNo; place: PlaceNo; link: LinkNo; men: number }
  | { type: 'game-ended'; outcome: Outcome };

/** Takes an event as it happens. */
export type Emit = (event: GameEvent) => void;

import type { FormationNo } from './formation.js';
import type { LinkNo, PlaceNo } from './place.js';
import type { BySide } from './side.js';

/** What a side tells a formation, or its aircraft, to do. A formation's order stands until the next one. */
export type Order =
  | { type: 'march'; formation: FormationNo; to: PlaceNo }
  /** `via` is the place from which to come, NONE to take the shortest way. */
  | { type: 'attack'; formation: FormationNo; target: PlaceNo; via: PlaceNo }
  /** To leave in good order, mining what is left where the side does so. */
  | { type: 'withdraw'; formation: FormationNo; to: PlaceNo }
  | { type: 'hold'; formation: FormationNo; posture: 'hasty' | 'prepared' | 'delay' }
  /** Exactly one of `link` and `place` is given, the other is NONE. */
  | { type: 'clear'; formation: FormationNo; link: LinkNo; place: PlaceNo }
  | { type: 'bombard'; formation: FormationNo; target: PlaceNo }
  /** To stand at one end of `link` and keep it free of raiders. */
  | { type: 'guard'; formation: FormationNo; link: LinkNo }
  /** To go out across country, cut `link` and be back by night. */
  | { type: 'raid'; formation: FormationNo; link: LinkNo }
  /** To land from the air at `to`, and take it where it is defended. */
  | { type: 'land'; formation: FormationNo; to: PlaceNo }
  /** To open the attack of `formation` with `count` vehicle bombs. */
  | { type: 'vehicle-bombs'; formation: FormationNo; count: number }
  /** Whether to let the enemy in `place` go: a standing policy of the side. */
  | { type: 'corridor'; place: PlaceNo; open: boolean }
  /** To drop supply on `place` from the air. */
  | { type: 'drop'; place: PlaceNo; sorties: number }
  | { type: 'support'; formation: FormationNo; sorties: number }
  | { type: 'strike'; target: PlaceNo; sorties: number }
  | { type: 'interdict'; link: LinkNo; sorties: number };

export type OrderType = Order['type'];

export type OrderOf<T extends OrderType> = Extract<Order, { type: T }>;

/** Both sides' orders for one turn. Where one formation is given two, the last one counts. */
export type OrderSheet = BySide<readonly Order[]>;

/** Why an order may not be given, by what the side that gives it knows. */
export type OrderProblem =
  | 'not-yours'
  | 'not-here'
  | 'broken'
  | 'already-there'
  | 'enemy-there'
  | 'own-place'
  | 'no-way'
  | 'not-adjacent'
  | 'no-command-left'
  | 'short-of-supply'
  | 'no-cohesion'
  | 'no-mines-known'
  | 'not-artillery'
  | 'out-of-range'
  | 'no-sorties-left'
  | 'not-your-link'
  | 'not-your-place'
  | 'not-theirs'
  | 'not-light'
  | 'not-elite'
  | 'too-many'
  | 'no-landing-left'
  | 'no-bombs-left'
  | 'not-attacking'
  | 'closed-zone'
  | 'no-such-thing';

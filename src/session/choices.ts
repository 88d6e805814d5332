import { type FormationNo, isPresent } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import type { LinkNo, PlaceNo } from '../engine/model/place.js';
import { asBefore } from './choices-again.js';
import { drops, dropsOn, interdictions, strikes, strikesOn, supportFor, supports } from './choices-air.js';
import {
  bombardmentsBy,
  bombardmentsOn,
  bombsFor,
  corridorAt,
  landingsAt,
  landingsBy,
  raidsBy,
} from './choices-bold.js';
import { clearingsAt, clearingsBy, guardsBy, staysOf } from './choices-post.js';
import { attacksBy, attacksOn, marchesBy, marchesTo, withdrawalsBy } from './choices-way.js';
import { planningOf } from './planning.js';
import type { Session, Setting } from './session.js';

/** Something that can be ordered now: what a menu shows of it, and the line that a player would type for it. */
export interface Choice {
  /** "Attack As-Sukhnah". */
  label: string;
  /** How far it is, how long it takes, what is known of the enemy there, what it needs; may be empty. */
  detail: string;
  /** Read by the parser, it gives exactly `orders`. */
  line: string;
  orders: readonly Order[];
  /** What it is about, on the map; NONE for none. */
  target: PlaceNo;
  link: LinkNo;
}

/** Choices of one kind. */
export interface ChoiceGroup {
  /** The name of the verb in the tables of the parser. */
  verb: string;
  title: string;
  choices: readonly Choice[];
}

/**
 * The orders that a formation can be given now, by what its side knows and has ordered so far; only groups with something
 * in them. None for one that is another's or not on the map, and none once the game is over.
 */
export function choicesFor(setting: Setting, session: Session, formation: FormationNo): ChoiceGroup[] {
  const planning = planningOf(setting, session);
  const own = planning?.view.own[formation];
  if (!planning || !own || !isPresent(own)) return [];
  return [
    ...attacksBy(planning, formation),
    ...bombsFor(planning, formation),
    ...marchesBy(planning, formation),
    ...withdrawalsBy(planning, formation),
    ...staysOf(planning, formation),
    ...clearingsBy(planning, formation),
    ...bombardmentsBy(planning, formation),
    ...guardsBy(planning, formation),
    ...raidsBy(planning, formation),
    ...landingsBy(planning, formation),
    ...supportFor(planning, formation),
  ];
}

/** What can be ordered about a place now. */
export function choicesAt(setting: Setting, session: Session, place: PlaceNo): ChoiceGroup[] {
  const planning = planningOf(setting, session);
  if (!planning) return [];
  return [
    ...attacksOn(planning, place),
    ...marchesTo(planning, place),
    ...clearingsAt(planning, place),
    ...bombardmentsOn(planning, place),
    ...strikesOn(planning, place),
    ...landingsAt(planning, place),
    ...dropsOn(planning, place),
    ...corridorAt(planning, place),
  ];
}

/** What the aircraft of the side can be told now, with the sorties that are left. */
export function airChoices(setting: Setting, session: Session): ChoiceGroup[] {
  const planning = planningOf(setting, session);
  if (!planning) return [];
  const before = session.played.at(-1)?.orders[session.side] ?? [];
  return [
    ...asBefore(planning, before),
    ...supports(planning),
    ...strikes(planning),
    ...interdictions(planning),
    ...drops(planning),
  ];
}

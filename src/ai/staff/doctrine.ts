import { PRUDENCE } from '../../engine/rules/prudence.js';

/**
 * The rules of thumb of the staff, as numbers. They are the player's, not the model's: no rule reads them, and a
 * better staff may have others. All are design assumptions, tried in games of staff against staff.
 */
export interface Doctrine {
  /** Least worth of a target, in points, for which an attack is thought of. */
  leastPromise: number;
  /** The same for one that opens a way to a goal, by the share of the way. */
  leastProgress: number;
  /** Targets that are weighed in a day, those of most promise. */
  weighed: number;
  /** Least share of the best promise (permille) for a second target. */
  leastShare: number;
  /** By how much an attack under way is preferred, permille. */
  perseveres: number;
  /** Days of marching from which a formation is called to an attack. */
  callDays: number;
  /** Least ratio of power (permille) to begin an attack, and to go on with one. */
  begins: number;
  goesOn: number;
  /** Cohesion and fatigue (permille) at which a formation is sent in, and at which it is taken out. */
  freshCohesion: number;
  freshFatigue: number;
  wornCohesion: number;
  wornFatigue: number;
  /** Least ratio for a counter-attack by those who defend. */
  counterAttacks: number;
  /** A place worth less than this is not held to the last. */
  heldToTheLast: number;
  /** Men who must hang on a link for it to be guarded, and for it to be raided. */
  guardedLoad: number;
  raidedLoad: number;
  /** Ratio (permille) up to which vehicle bombs are spent, and by how much they must raise it (permille). */
  bombedRatio: number;
  bombsTell: number;
  /** Ratio (permille) from which a garrison is not let go. */
  crushes: number;
  /** Least promise of a landing, in points, and metres by road to the target of an attack. */
  landingPromise: number;
  landingRoad: number;
  /** Metres between two targets up to which they belong to one axis. */
  axis: number;
  /** Days of marching up to which a reserve goes to a front. */
  reserveDays: number;
  /** Believed enemy men for each own man at which a place of little worth is given up once it is beset. */
  outnumbered: number;
}

export const DOCTRINE: Doctrine = {
  ...PRUDENCE,
  leastPromise: 4,
  leastProgress: 1,
  weighed: 8,
  leastShare: 450,
  perseveres: 1500,
  wornCohesion: 580,
  wornFatigue: 850,
  counterAttacks: 1500,
  heldToTheLast: 10,
  outnumbered: 3,
  guardedLoad: 400,
  raidedLoad: 300,
  bombedRatio: 2500,
  bombsTell: 1150,
  crushes: 2500,
  landingPromise: 3,
  landingRoad: 40_000,
  axis: 40_000,
  reserveDays: 6,
};

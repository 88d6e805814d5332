/**
 * The rules of thumb of the staff, as numbers. They are the player's, not the model's: no rule reads them, and a
 * better staff may have others. All are design assumptions, tried in games of staff against staff.
 */
export interface Doctrine {
  /** Least worth of a target, in points, for which an attack is thought of. */
  leastPromise: number;
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
  /** Believed enemy men for each own man at which a place of little worth is given up once it is beset. */
  outnumbered: number;
}

export const DOCTRINE: Doctrine = {
  leastPromise: 4,
  weighed: 3,
  leastShare: 450,
  perseveres: 1500,
  callDays: 2,
  begins: 1100,
  goesOn: 800,
  freshCohesion: 700,
  freshFatigue: 450,
  wornCohesion: 580,
  wornFatigue: 850,
  counterAttacks: 1500,
  heldToTheLast: 10,
  outnumbered: 3,
};

/**
 * What a careful staff asks before it sends a formation in: the least ratio of power (permille) to begin an attack and to
 * go on with one, and the cohesion and fatigue (permille) of those that are fit for it. No rule reads them; the staff
 * plans by them, and a player is warned by them. Design assumptions, tried in games of staff against staff.
 */
export const PRUDENCE = {
  begins: 1100,
  goesOn: 800,
  freshCohesion: 700,
  freshFatigue: 450,
  /** Days of marching from which a formation is called to an attack. */
  callDays: 2,
} as const;

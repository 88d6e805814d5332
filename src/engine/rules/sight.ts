import type { Formation } from '../model/formation.js';
import type { Briefing } from '../model/scenario.js';
import { pointOf } from './ground.js';

/** A point of the plane, in metres. */
export type Point = Readonly<{ x: number; y: number }>;

/** Square of the straight distance, in metres, from where something stands to a point. */
export function distance2(
  briefing: Briefing,
  where: Readonly<Pick<Formation, 'place' | 'link' | 'from' | 'metres'>>,
  point: Point,
): number {
  return apart2(pointOf(briefing, where), point);
}

/** Square of the straight distance, in metres, between two points. */
export function apart2(one: Point, other: Point): number {
  const x = one.x - other.x;
  const y = one.y - other.y;
  return x * x + y * y;
}

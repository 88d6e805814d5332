import type { Formation } from '../model/formation.js';
import type { Briefing } from '../model/scenario.js';
import { pointOf } from './ground.js';

/** Square of the straight distance, in metres, from where something stands to a point. */
export function distance2(
  briefing: Briefing,
  where: Readonly<Pick<Formation, 'place' | 'link' | 'from' | 'metres'>>,
  point: { readonly x: number; readonly y: number },
): number {
  const { x, y } = pointOf(briefing, where);
  return (x - point.x) * (x - point.x) + (y - point.y) * (y - point.y);
}

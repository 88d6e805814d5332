import type { Order } from '../../engine/model/order.js';
import type { Course } from './courses.js';

/** A course with its orders for today. */
export interface Sheet extends Course {
  orders: readonly Order[];
}

/** How a course did beside the usual one: by world how much better it came out, in the same luck. */
export interface Trial {
  sheet: Sheet;
  gains: number[];
}

/** What a course gains on average over the usual one; 0 before it was tried. */
export function meanGain({ gains }: Trial): number {
  return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
}

/**
 * Whether a course is better than the usual one by more than luck may explain: the mean gain is more than so many of its
 * standard errors. Worlds fewer than three say too little of how far gains spread (design assumption).
 */
export function isClearlyBetter(trial: Trial, errors: number): boolean {
  const worlds = trial.gains.length;
  const mean = meanGain(trial);
  if (mean <= 0 || worlds < LEAST_WORLDS) return false;
  const squares = trial.gains.reduce((sum, gain) => sum + (gain - mean) * (gain - mean), 0);
  return mean * mean > (errors * errors * squares) / (worlds * (worlds - 1));
}

const LEAST_WORLDS = 3;

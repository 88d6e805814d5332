import type { KnownPockets } from './pocket.js';

/**
 * What a side can reckon beyond its view: who is cut off, and for how many days what is cut or wrecked will stay so. By
 * number of link and of place; 0 where nothing is.
 */
export interface Known {
  pockets: KnownPockets;
  cutDays: readonly number[];
  wreckedDays: readonly number[];
  /** Those who do not fight, by place, as everybody may know them. */
  people: readonly { people: number; displaced: number }[];
}

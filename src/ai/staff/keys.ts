import { zeros } from '../../engine/map/filled.js';
import type { Briefing } from '../../engine/model/scenario.js';

/** Metres at which what lies behind a post counts half for those who cover it: what lies far behind is no reason to be strong there. */
const COVERED = 2000;

/** Points by place, those of all places by `worth`, less the further they are. */
export function keysOf({ distances }: Briefing, worth: readonly number[]): number[] {
  const goals: number[] = [];
  for (let place = 0; place < worth.length; place++) if (worth[place]! > 0) goals.push(place);
  const keys = zeros(worth.length);
  for (let place = 0; place < keys.length; place++) {
    const from = distances[place]!;
    let points = 0;
    for (const goal of goals) points += (worth[goal]! * COVERED) / (COVERED + from[goal]!);
    keys[place] = points;
  }
  return keys;
}

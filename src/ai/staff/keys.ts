import { zeros } from '../../engine/map/filled.js';
import { once } from '../../engine/map/once.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { SideNo } from '../../engine/model/side.js';

/** Metres at which what lies behind a post counts half for those who cover it: what lies far behind is no reason to be strong there. */
const COVERED = 2000;

/**
 * Points by place, those of all places by `worth`, less the further they are. Kept for each side until its `worth`
 * is another list, so both are to be read and not changed.
 */
export function keysOf(briefing: Briefing, side: SideNo, worth: readonly number[]): readonly number[] {
  const both = memo(briefing);
  const before = both[side];
  if (before?.worth === worth) return before.keys;
  const fresh: Kept = { worth, keys: measured(briefing, worth) };
  both[side] = fresh;
  return fresh.keys;
}

interface Kept {
  worth: readonly number[];
  keys: readonly number[];
}

// Only a memo: what it gives is what would be found anew, whatever was asked before.
const memo = once((_: Briefing): [Kept | null, Kept | null] => [null, null]);

function measured({ distances }: Briefing, worth: readonly number[]): number[] {
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

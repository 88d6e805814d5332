import { sameFlags } from '../../engine/map/equal.js';
import { zeros } from '../../engine/map/filled.js';
import { once } from '../../engine/map/once.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Briefing, Objective } from '../../engine/model/scenario.js';
import type { BySide, SideNo } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import { keysOf } from './keys.js';

/** What places are worth to a side; lists by place, which are kept and so to be read and not changed. */
export interface Worth {
  /** Points that holding each is worth now. */
  worth: readonly number[];
  /** The same with what each opens the way to: see `keysOf`. */
  keys: readonly number[];
}

/**
 * Points by place that holding it is worth to the side now: of objectives that can still be won or lost. An objective
 * of fire control counts for the heights, one about a besieged place for the ways into it, and one of the enemy's half.
 */
export function worthOf(briefing: Briefing, view: SideView): Worth {
  const open = briefing.objectives.map((objective) => isOpen(objective, view));
  const kept = memo(briefing)[view.side];
  if (kept.last === null || !sameFlags(kept.open, open)) {
    kept.open = open;
    kept.last = knownWorth(briefing, view.side, kept);
  }
  return kept.last;
}

function knownWorth(briefing: Briefing, side: SideNo, { open, found }: Kept): Worth {
  const key = open.join();
  const known = found.get(key);
  if (known) return known;
  if (found.size === MOST_KEPT) found.clear();
  const worth = summed(briefing, side, open);
  const fresh = { worth, keys: keysOf(briefing, worth) };
  found.set(key, fresh);
  return fresh;
}

/** What was found for a side: by which objectives were open, and for those that were open last. */
interface Kept {
  open: readonly boolean[];
  last: Worth | null;
  found: Map<string, Worth>;
}

// Only a memo: what it gives is what would be found anew, whatever was asked before.
const memo = once((_: Briefing): BySide<Kept> => [noneKept(), noneKept()]);

function noneKept(): Kept {
  return { open: [], last: null, found: new Map() };
}

/** Objectives fall in much the same order in all games: six hundred of the longest scenario ask for 140 of these. */
const MOST_KEPT = 1000;

/** Whether `objective` still asks for something, from one's own side or against it. */
function isOpen({ side: whose, type, place, by }: Objective, { side, turn, knowledge }: SideView): boolean {
  if (type === 'take') return turn < by && (knowledge.holders[place] === side) !== (whose === side);
  return type !== 'relieve' || turn < by;
}

function summed(
  { objectives, places, overlookedBy, exits }: Briefing,
  side: SideNo,
  open: readonly boolean[],
): number[] {
  const worth = zeros(places.length);
  const add = (place: PlaceNo, points: number): void => {
    worth[place]! += points;
  };
  const addRing = (place: PlaceNo, points: number): void => {
    for (const exit of exits[place]!) add(exit.place, points / exits[place]!.length);
  };
  for (const [i, { side: whose, type, place, weight }] of objectives.entries()) {
    if (!open[i]) continue;
    const own = whose === side;
    const points = own ? weight : weight / 2;
    switch (type) {
      case 'losses':
        break;
      case 'hold':
      case 'take':
      case 'supply':
        add(place, points);
        break;
      case 'fire-control':
        if (!own) break;
        for (const height of overlookedBy[place]!) add(height, points / overlookedBy[place]!.length);
        add(place, points / 4);
        break;
      case 'relieve':
        if (!own) addRing(place, points);
        break;
      case 'besiege':
        if (own) addRing(place, points);
        break;
      case 'cut-off':
        if (own) addRing(place, points / 2);
        break;
    }
  }
  return worth;
}

/** Own besieged places that can still be relieved in time, with what it is worth. */
export function reliefsOf(
  { objectives }: Briefing,
  { side, turn, knowledge }: SideView,
): { place: PlaceNo; points: number }[] {
  const reliefs: { place: PlaceNo; points: number }[] = [];
  for (const { side: whose, type, place, by, weight } of objectives) {
    if (whose !== side || type !== 'relieve' || turn >= by) continue;
    if (knowledge.holders[place] === side && !knowledge.joined[place])
      reliefs.push({ place, points: weight });
  }
  return reliefs;
}

/** A fighting side, as its number: the engine knows exactly two, and never which is which. */
export type SideNo = 0 | 1;

/** Both sides, for loops. */
export const SIDES = [0, 1] as const;

/** One thing for each side. */
export type BySide<T> = [T, T];

/** Who holds a place: a side, a third party (2 and up), or nobody. */
export type Holder = number;

export const NOBODY: Holder = -1;

/** The other side. */
export function enemyOf(side: SideNo): SideNo {
  return side === 0 ? 1 : 0;
}

/** What every player may know of a side. */
export interface Side {
  id: string;
  name: string;
  /** Deliberate attacks that the side can start in a day. */
  operations: number;
  /** Share of the sorties a side may fly that are flown in a day, in sorties. */
  sorties: number;
  /** Where its supply comes onto the map, with how many men each base can feed. */
  bases: readonly Base[];
  /** Density of mines that a formation in good order leaves in a place, and on the link behind it. */
  leavesMines: { place: number; link: number };
  /** Whether it wrecks stations, fields and airfields that it leaves in good order. */
  demolishes: boolean;
  /** Landings from the air that it can make in a game. */
  landings: number;
}

/** A place at the edge of the map where supply arrives. */
export interface Base {
  place: number;
  /** Men that can be kept supplied through it. */
  men: number;
  /** Supplied by air only: it feeds a pocket, and does not count as a way out of it. */
  byAir: boolean;
  /** By how many men that falls each day. */
  fades: number;
}

import type { Size } from './row.js';

/** The smallest screen that the game is drawn on. */
export const LEAST: Size = { columns: 80, rows: 24 };

/** How the plan shares the screen out. */
export interface Layout {
  map: Size;
  /** The column to the right of the map, null where there is no room for one. */
  side: Size | null;
  /** The panel below the map. */
  bottom: Size;
}

/** Rows that are always there: the head, the line of words, and the keys. */
const FIXED = 3;

/** From here on there is room for a column beside the map: design assumption, by trial. */
const WIDE = 116;

/** Whether nothing of the game fits on a screen of this size. */
export function isTooSmall({ columns, rows }: Size): boolean {
  return columns < LEAST.columns || rows < LEAST.rows;
}

/**
 * How a screen of this size is shared out: the map gets what is left.
 *
 * @param isGuided whether a guide leads, whose words need room
 */
export function layoutOf({ columns, rows }: Size, isGuided = false): Layout {
  const room = rows - FIXED;
  const side = columns >= WIDE ? Math.min(66, Math.round(columns * 0.36)) : 0;
  const below = side > 0 ? Math.round(room * 0.26) : Math.round(room * 0.42);
  const least = isGuided ? 11 : side > 0 ? 7 : 9;
  const bottom = Math.max(least, Math.min(side > 0 ? 14 : 24, below));
  const map: Size = { columns: side > 0 ? columns - side - 1 : columns, rows: room - bottom };
  return {
    map,
    side: side > 0 ? { columns: side, rows: room } : null,
    bottom: { columns: map.columns, rows: bottom },
  };
}

/** The room for text in the panel below the map. */
export function bottomSize({ bottom }: Layout): Size {
  return { columns: bottom.columns - 2, rows: bottom.rows - 1 };
}

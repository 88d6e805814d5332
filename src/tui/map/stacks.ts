import { isInside } from './canvas.js';
import { type Cell, cellOf, type Lens } from './lens.js';
import { FORMATIONS, type Mark } from './marks.js';
import type { Scene, SceneFormation } from './scene.js';

/** The formations that stand on one cell. */
export interface Stack {
  cell: Cell;
  men: number;
  formations: readonly SceneFormation[];
}

/** A cell as one number, for sets and maps of cells. */
export function cellKey({ column, row }: Cell): number {
  return row * 10_000 + column;
}

/** The formations that are seen, by their cells. */
export function stacksOf(lens: Lens, { formations }: Scene): Map<number, Stack> {
  const stacks = new Map<number, Stack>();
  for (const formation of formations) {
    const cell = cellOf(lens, formation);
    if (!isInside(lens.size, cell.column, cell.row)) continue;
    const before = stacks.get(cellKey(cell));
    stacks.set(cellKey(cell), {
      cell,
      men: (before?.men ?? 0) + formation.men,
      formations: [...(before?.formations ?? []), formation],
    });
  }
  return stacks;
}

/** The mark of one cell for a stack: that of its own formations where it has any, filled where one is seen today. */
export function stackMark({ formations }: Stack): Mark {
  const own = formations.filter(({ isOwn }) => isOwn);
  const group = own.length > 0 ? own : formations;
  const { seen, remembered } = FORMATIONS[group[0]!.side];
  return group.some(({ age }) => age === 0) ? seen : remembered;
}

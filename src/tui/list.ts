import type { Key } from './key.js';
import type { Row, Size } from './row.js';
import { clipped, row, span } from './row.js';

/** The entry of a list that is chosen after a key: the ends of a list are joined for single steps. */
export function chosenAfter(key: Key, chosen: number, count: number, page: number): number {
  if (count === 0) return 0;
  const within = (no: number) => Math.max(0, Math.min(count - 1, no));
  switch (key) {
    case 'up':
      return (chosen + count - 1) % count;
    case 'down':
      return (chosen + 1) % count;
    case 'pageup':
      return within(chosen - page);
    case 'pagedown':
      return within(chosen + page);
    case 'home':
      return 0;
    case 'end':
      return count - 1;
    default:
      return within(chosen);
  }
}

/** The rows of a list that can be seen, with the chosen one marked by shape and look, and always among them. */
export function listRows(entries: readonly Row[], chosen: number, { columns, rows }: Size): Row[] {
  const from = Math.max(0, Math.min(chosen - Math.floor(rows / 2), entries.length - rows));
  return entries.slice(from, from + rows).map((cells, no) => {
    const isChosen = from + no === chosen;
    const text = cells.map((one) => (isChosen ? span(one.text, 'selected') : one));
    return clipped([...row(isChosen ? '> ' : '  ', isChosen ? 'key' : 'text'), ...text], columns);
  });
}

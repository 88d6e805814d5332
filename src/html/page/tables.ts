import type { PageData } from '../page-data.js';
import { found } from './element.js';

/** Shows in the tables below the maps who held what on day `turn`, and where formations stood. */
export function showTables(data: PageData, turn: number): void {
  const { words } = data;
  for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[data-place]')) {
    const no = Number(row.dataset.place);
    const texts = [data.holderWords, data.saidWords, data.saidBy].map((by) => words[by[turn]![no]!]!);
    for (const [i, text] of texts.entries()) row.cells[i + 1]!.textContent = text;
    row.classList.toggle('differs', isDifferent(data.held[turn]![no]!, data.said[turn]![no]!));
  }
  const rows = data.stand[turn]!.map(([no, , , , said]) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = data.formations[no]!.name;
    const cell = document.createElement('td');
    cell.textContent = words[said]!;
    row.append(head, cell);
    return row;
  });
  found('#formations tbody').replaceChildren(...rows);
}

/** Whether game and reports name other holders; not where nothing was told, nor where reports name nobody alone. */
function isDifferent(held: string, said: string): boolean {
  return said !== '?' && said !== '-' && held !== said;
}

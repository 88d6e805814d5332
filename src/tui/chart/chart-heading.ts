import { clipped, oneCell, type Row, span } from '../row.js';

/** The first row of a chart: its title, and the unit where the title does not say it. */
export function chartHeading(title: string, unit: string, columns: number): Row {
  const told = unit === '' ? [] : [span(`, ${oneCell(unit)}`, 'dim')];
  return clipped([span(oneCell(title), 'title'), ...told], columns);
}

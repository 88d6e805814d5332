import type { Debrief } from '../debrief/debrief.js';
import { type Series, seriesOf } from '../debrief/series.js';
import { shortDate } from '../report/date.js';
import { escapeXml } from '../report/svg-text.js';
import { folded, rowOf, tableOf } from './tags.js';

/** The charts: room for each, what it shows in words, its legend, and its numbers as a table. */
export function chartsPart(debrief: Debrief): string {
  const { start } = debrief.scenario.briefing;
  const figures = seriesOf(debrief).map((series) => figure(start, series));
  return `<section id="charts"><h2>Charts</h2><p>The upright line is the day shown on the maps; a click on a chart goes to another day.</p><div class="charts">${figures.join('')}</div></section>`;
}

function figure(start: string, { id, title, note, unit, curves }: Series): string {
  const legend = curves.map(
    ({ of, name }, no) =>
      `<li><svg width="28" height="10" aria-hidden="true"><path class="curve ${of}" d="M1 5h26"/></svg>${escapeXml(name)}: <span class="value" data-curve="${no}"></span></li>`,
  );
  const rows = (curves[0]?.values ?? []).map((_, turn) =>
    rowOf([shortDate(start, turn), ...curves.map(({ values }) => valueText(values[turn] ?? null))]),
  );
  const heads = ['Day', ...curves.map(({ name }) => name)];
  return [
    `<figure class="chart" id="chart-${id}" data-unit="${escapeXml(unit)}"><figcaption><h3>${escapeXml(title)}</h3></figcaption>`,
    `<div class="plot" role="img" aria-label="${escapeXml(`${title}: a line chart; its numbers stand in the table below it.`)}"></div>`,
    `<ul class="legend">${legend.join('')}</ul><p class="small">${escapeXml(note)}</p>`,
    folded('The numbers', tableOf(`${title}, ${unit}`, heads, rows)),
    '</figure>',
  ].join('');
}

function valueText(value: number | null): string {
  return value === null ? 'none' : String(value);
}

import uPlot from 'uplot';
import type { ChartData, CurveData, PageData } from '../page-data.js';
import { found } from './element.js';

/** The charts of the page. */
export interface Charts {
  /** Moves the line of the day, and the numbers in the legends. */
  show: (turn: number) => void;
  /** Draws again in the colours that hold now. */
  recolour: () => void;
  /** By id of chart: what it draws, days first. */
  data: Record<string, uPlot.AlignedData>;
}

const HEIGHT = 230;

/** How the curves are told apart without colours. */
const DASHES: Readonly<Record<string, number[]>> = {
  'first-reported': [5, 4],
  second: [12, 3],
  'second-reported': [2, 4],
  nobody: [1, 3],
};

/** Draws the charts; a click on one calls `go` with its day. */
export function drawCharts(page: PageData, go: (turn: number) => void): Charts {
  let now = 0;
  const drawn = page.charts.map((chart) => ({ chart, plot: drawChart(page, chart, () => now, go) }));
  return {
    data: Object.fromEntries(drawn.map(({ chart, plot }) => [chart.id, plot.data])),
    recolour: () => {
      for (const { plot } of drawn) plot.redraw(false, true);
    },
    show: (turn) => {
      now = turn;
      for (const { chart, plot } of drawn) {
        showValues(chart, turn);
        plot.redraw(false, false);
      }
    },
  };
}

function drawChart(page: PageData, chart: ChartData, now: () => number, go: (turn: number) => void): uPlot {
  const room = found<HTMLElement>(`#chart-${chart.id} .plot`);
  const axis: uPlot.Axis = {
    stroke: () => colour('--soft'),
    grid: { stroke: () => colour('--line'), width: 1 },
    ticks: { stroke: () => colour('--line') },
  };
  const plot = new uPlot(
    {
      width: Math.max(200, room.clientWidth),
      height: HEIGHT,
      scales: {
        x: { time: false },
        y: { range: (_, least, most) => [Math.min(0, least ?? 0), Math.max(1, (most ?? 1) * 1.05)] },
      },
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      axes: [
        {
          ...axis,
          space: 74,
          incrs: [1, 2, 7, 14, 28],
          values: (_, turns) => turns.map((turn) => page.shortDates[turn] ?? ''),
        },
        { ...axis, size: 58 },
      ],
      series: [{}, ...chart.curves.map(seriesOf)],
      hooks: { draw: [(plot) => drawDay(plot, now())] },
    },
    [page.shortDates.map((_, turn) => turn), ...chart.curves.map(({ values }) => [...values])],
    room,
  );
  plot.over.addEventListener('click', () => {
    const { idx } = plot.cursor;
    if (typeof idx === 'number') go(idx);
  });
  new ResizeObserver(() => {
    if (room.clientWidth > 0 && room.clientWidth !== plot.width)
      plot.setSize({ width: room.clientWidth, height: HEIGHT });
  }).observe(room);
  return plot;
}

function seriesOf({ of, name }: CurveData): uPlot.Series {
  const dash = DASHES[of];
  const holder = of.replace('-reported', '');
  return {
    label: name,
    stroke: () => colour(holder === 'nobody' ? '--soft' : `--${holder}`),
    width: 2.2,
    points: { show: false },
    ...(dash ? { dash } : {}),
  };
}

/** The upright line of the day that the maps show. */
function drawDay({ ctx, bbox, valToPos }: uPlot, turn: number): void {
  const x = valToPos(turn, 'x', true);
  ctx.save();
  ctx.strokeStyle = colour('--ink');
  ctx.setLineDash([]);
  ctx.lineWidth = 1.5 * devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

function showValues({ id, unit, curves }: ChartData, turn: number): void {
  for (const [no, { values }] of curves.entries()) {
    const value = values[turn] ?? null;
    const text = value === null ? 'none' : `${grouped(value)} ${unit}`;
    found(`#chart-${id} [data-curve="${no}"]`).textContent = text;
  }
}

/** "11,000", "3.5". */
function grouped(value: number): string {
  const [whole, part] = String(value).split('.');
  const text = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? text : `${text}.${part}`;
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

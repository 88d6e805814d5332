import type { PageData } from '../page-data.js';
import { type Charts, drawCharts } from './charts.js';
import { found, onClick } from './element.js';
import { showMaps } from './maps.js';
import { watchButtons } from './play.js';
import { showTables } from './tables.js';
import { watchZoom } from './zoom.js';

declare global {
  interface Window {
    /** What the charts of the page draw, for those who want to look it up. */
    sukhnahCharts?: Charts['data'];
  }
}

// The program wrote it, in this shape.
const data = JSON.parse(found('#data').textContent ?? '') as PageData;
const last = data.dates.length - 1;
const slider = found<HTMLInputElement>('#day');
let now = 0;

document.documentElement.classList.add('js');
const charts = drawCharts(data, show);
window.sukhnahCharts = charts.data;
watchButtons(last, () => now, show);
watchZoom(data.middle);
watchTheme();
watchLists();
addEventListener('hashchange', goToHash);
show(0);
goToHash();

/** Shows day `turn` everywhere. */
function show(turn: number): void {
  now = turn;
  slider.value = String(turn);
  const text =
    turn === 0
      ? `${data.dates[0]}, the evening before the first day`
      : `${data.dates[turn]}, day ${turn} of ${last}`;
  slider.setAttribute('aria-valuetext', text);
  found('#day-text').textContent = text;
  showMaps(data, turn);
  showTables(data, turn);
  charts.show(turn);
  for (const article of document.querySelectorAll<HTMLElement>('.day')) {
    article.classList.toggle('now', Number(article.dataset.turn) === turn);
  }
}

/** A link to a day shows that day. */
function goToHash(): void {
  const [, turn] = /^#day-(\d{1,4})$/.exec(location.hash) ?? [];
  if (turn === undefined || Number(turn) > last) return;
  show(Number(turn));
  found(`#day-${turn}`).scrollIntoView();
}

/** Light or dark as the system says, unless the reader chooses; paper is light. */
function watchTheme(): void {
  const theme = found<HTMLSelectElement>('#theme');
  theme.addEventListener('change', () => {
    document.documentElement.dataset.theme = theme.value;
    charts.recolour();
  });
  for (const media of ['(prefers-color-scheme: dark)', 'print']) {
    matchMedia(media).addEventListener('change', charts.recolour);
  }
}

/** What makes lists longer or shorter. */
function watchLists(): void {
  const only = found<HTMLInputElement>('#only-different');
  only.addEventListener('change', () => {
    found('.tables').classList.toggle('only-different', only.checked);
  });
  onClick('#all-days', (button) => {
    const isOn = found('#days').classList.toggle('all-days');
    button.setAttribute('aria-pressed', String(isOn));
  });
}

import { type BesideRow, besideRows } from '../debrief/besides.js';
import { type Debrief, lastEvening } from '../debrief/debrief.js';
import { escapeXml, fixed } from '../report/svg-text.js';
import { rowOf, sourceLinks, tableOf } from './tags.js';

/** The reported dates beside those of the game, and where it left the reported course. */
export function besidePart(debrief: Debrief): string {
  const rows = besideRows(debrief);
  const [title, ...sentences] = debrief.beside.departure;
  const last = Math.max(lastEvening(debrief).turn, ...rows.map(({ to }) => to));
  const first = Math.min(1, ...rows.map(({ from }) => from));
  const table =
    rows.length === 0
      ? '<p>No reported date falls into this game.</p>'
      : tableOf(
          'Reported dates and those of the game',
          ['What', 'Reported', 'Sources', 'In the game', 'Difference', 'Drawn'],
          rows.map((row) => besideRow(row, first, last)),
        );
  return [
    '<section id="beside"><h2>Beside the reports</h2>',
    table,
    rows.length === 0
      ? ''
      : '<p class="small">Drawn: the bar is the reported days, the diamond the day in the game. A game is no forecast of a reported date, and a reported date no proof of a model.</p>',
    title === undefined ? '' : `<h3>${escapeXml(title)}</h3>`,
    ...sentences.map((text) => `<p>${escapeXml(text)}</p>`),
    '</section>',
  ].join('');
}

function besideRow(row: BesideRow, first: number, last: number): string {
  const { name, reported, sources, inGame, off, verdict, day } = row;
  const game = day === null ? escapeXml(inGame) : `<a href="#day-${day}">${escapeXml(inGame)}</a>`;
  const cells = [
    escapeXml(name),
    escapeXml(reported),
    sourceLinks(sources),
    game,
    escapeXml(off),
    drawn(row, first, last),
  ];
  return rowOf(cells, ` class="${verdict}"`);
}

/** Pixels of the drawing of a row. */
const WIDTH = 180;

function drawn({ from, to, day }: BesideRow, first: number, last: number): string {
  const x = (turn: number): number => 8 + ((WIDTH - 16) * (turn - first)) / Math.max(1, last - first);
  const [left, right] = [x(from) - 2, x(to) + 2];
  const game = day === null ? '' : `<path class="in-game" d="M${fixed(x(day))} 3l6 6l-6 6l-6 -6z"/>`;
  return (
    `<svg class="dates" width="${WIDTH}" height="18" viewBox="0 0 ${WIDTH} 18" aria-hidden="true"><path class="axis" d="M2 9h${WIDTH - 4}"/>` +
    `<rect class="span" x="${fixed(left)}" y="5" width="${fixed(right - left)}" height="8"/>${game}</svg>`
  );
}

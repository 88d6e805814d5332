import type { JudgedClaim } from '../debrief/claim-verdicts.js';
import { type DayReport, dayReports } from '../debrief/day-report.js';
import type { Debrief } from '../debrief/debrief.js';
import type { DatedClaim } from '../report/dossier.js';
import { counted } from '../report/number.js';
import { escapeXml } from '../report/svg-text.js';
import { fightBlock } from './fight-table.js';
import { folded, listOf, rowOf, sourceLinks, tableOf } from './tags.js';

/** Each day in words. All of them stand in the page; its script shows the one of the slider, or all. */
export function daysPart(debrief: Debrief): string {
  return [
    '<section id="days"><h2>Day by day</h2>',
    '<p><button type="button" id="all-days" aria-pressed="false">Show all days</button></p>',
    eve(debrief),
    ...dayReports(debrief).map((day) => dayArticle(debrief, day)),
    '</section>',
  ].join('');
}

function eve(debrief: Debrief): string {
  const { shelf, reported } = debrief;
  return [
    '<article class="day" id="day-0" data-turn="0"><h3>The evening before the first day</h3>',
    `<p>${escapeXml(shelf.file.briefing.situation)}</p>`,
    reportedBlock(debrief, reported[0]?.claims ?? []),
    '</article>',
  ].join('');
}

function dayArticle(debrief: Debrief, day: DayReport): string {
  const { turn, date, told, fights, published, reported } = day;
  const quiet = told.length + fights.length === 0 ? '<p>Nothing of note happened.</p>' : '';
  return [
    `<article class="day" id="day-${turn}" data-turn="${turn}"><h3>${escapeXml(date)}, day ${turn}</h3>`,
    '<div class="two"><div><h4>In the game</h4>',
    ordersBlock(day),
    quiet,
    fights.length === 0
      ? ''
      : folded(
          `${counted(fights.length, 'fight')}, with what made the result`,
          fights.map(fightBlock).join(''),
          ' open',
        ),
    ...told.map(({ heading, lines }) => `<h5>${escapeXml(heading)}</h5>${listOf(lines)}`),
    publishedBlock(published),
    '</div><div>',
    reportedBlock(debrief, reported),
    '</div></div></article>',
  ].join('');
}

function ordersBlock({ orders }: DayReport): string {
  const count = orders.reduce((sum, { lines }) => sum + lines.length, 0);
  const inner = orders.map(({ side, lines }) =>
    lines.length === 0
      ? `<p>${escapeXml(side)}: no new orders.</p>`
      : `<p>${escapeXml(side)}:</p>${listOf(lines)}`,
  );
  return folded(count === 0 ? 'No new orders' : `Orders given: ${count}`, inner.join(''));
}

function publishedBlock(published: readonly JudgedClaim[]): string {
  if (published.length === 0) return '';
  const rows = published.map(({ outlet, leaning, text, verdict, verdictText }) =>
    rowOf(
      [
        `${escapeXml(outlet)} <span class="small">(${escapeXml(leaning)})</span>`,
        escapeXml(text),
        escapeXml(verdictText),
      ],
      ` class="verdict-${verdict}"`,
    ),
  );
  return folded(
    `Published in the game: ${counted(published.length, 'claim')}, with what came of them`,
    `<p class="small">Written by the program after habits that the editor has given each outlet; no words of the real outlets.</p>${tableOf(
      'Claims published in the game on this day',
      ['Outlet', 'Claim', 'Verdict'],
      rows,
    )}`,
  );
}

function reportedBlock({ dossier }: Debrief, claims: readonly DatedClaim[]): string {
  if (claims.length === 0) return '<h4>As reported in 2017</h4><p>No report of this day is on record.</p>';
  const items = claims.map(({ outlet, text, sources, confidence, contradiction }) => {
    const source = dossier.sources.find(({ id }) => id === outlet);
    const by = source ? `${source.outlet} (${source.leaning})` : outlet;
    const dispute =
      contradiction === null
        ? ''
        : ` <a class="disputed" href="#dispute-${escapeXml(contradiction)}">sources disagree</a>`;
    return `<li><strong>${escapeXml(by)}:</strong> ${escapeXml(text)} <span class="small">[${sourceLinks(sources)}; ${escapeXml(confidence)} confidence]</span>${dispute}</li>`;
  });
  return `<h4>As reported in 2017</h4><ul class="claims">${items.join('')}</ul>`;
}

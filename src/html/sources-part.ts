import { citedSources, contradictionsOf } from '../debrief/cited-sources.js';
import type { Debrief } from '../debrief/debrief.js';
import { leaningText } from '../report/claims.js';
import { escapeXml } from '../report/svg-text.js';
import { rowOf, sourceLinks, tableOf } from './tags.js';

/** What sources contradict each other in, and how the editor treats it. */
export function disputesPart(debrief: Debrief): string {
  const disputes = contradictionsOf(debrief).map(({ id, topic, statements, treatment }) =>
    [
      `<article id="dispute-${escapeXml(id)}" class="block"><h3>${escapeXml(topic)}</h3><ul>`,
      ...statements.map(({ text, sources }) => `<li>${escapeXml(text)} [${sourceLinks(sources)}]</li>`),
      `</ul><p><strong>How the editor treats it:</strong> ${escapeXml(treatment)}</p></article>`,
    ].join(''),
  );
  const none = '<p>None of the reports of these days is on record as contradicted.</p>';
  return `<section id="disputes"><h2>Where sources disagree</h2>${disputes.length === 0 ? none : disputes.join('')}</section>`;
}

/** All sources that the page cites, with leaning and how far to trust each; and the outlets of the game. */
export function sourcesPart(debrief: Debrief): string {
  const rows = citedSources(debrief).map(({ id, outlet, title, date, address, leaning, reliability }) =>
    rowOf(
      [
        escapeXml(id),
        `${escapeXml(outlet)}<br><span class="small">${escapeXml(title)}</span>${
          address ? `<br><span class="small address">${escapeXml(address)}</span>` : ''
        }`,
        escapeXml(date ?? 'no date known'),
        escapeXml(leaning),
        escapeXml(reliability),
      ],
      ` id="source-${escapeXml(id)}"`,
    ),
  );
  return [
    '<section id="sources"><h2>Sources</h2>',
    rows.length === 0
      ? '<p>This scenario cites no sources.</p>'
      : tableOf(
          'Sources cited on this page',
          ['Id', 'Outlet and title', 'Date', 'Leaning', 'How far to trust it'],
          rows,
        ),
    outletsOf(debrief),
    '</section>',
  ].join('');
}

function outletsOf({ scenario: { briefing } }: Debrief): string {
  if (briefing.outlets.length === 0) return '';
  const rows = briefing.outlets.map((outlet) =>
    rowOf([outlet.name, outlet.character, leaningText(briefing, outlet)].map(escapeXml)),
  );
  return `<h3>Outlets in the game</h3><p class="small">What they publish in the game is written by the program after habits that the editor has given each; it says nothing new about them.</p>${tableOf('Outlets in the game', ['Outlet', 'What it is', 'Leaning'], rows)}`;
}

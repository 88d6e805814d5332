import { type Debrief, lastEvening } from '../debrief/debrief.js';
import { playedText } from '../debrief/markdown.js';
import { outcomeLines } from '../debrief/outcome-lines.js';
import { textParts } from '../debrief/text-parts.js';
import { WHAT_IS_WHAT } from '../debrief/what-is-what.js';
import { longDate } from '../report/date.js';
import { escapeXml } from '../report/svg-text.js';
import { listOf } from './tags.js';

/** The parts of the page that its contents name, by id. */
const PARTS = [
  ['outcome', 'How it came out'],
  ['board', 'Map by day'],
  ['charts', 'Charts'],
  ['beside', 'Beside the reports'],
  ['days', 'Day by day'],
  ['disputes', 'Where sources disagree'],
  ['sources', 'Sources'],
] as const;

/** Links past what a keyboard would have to go through, before all else. */
export const SKIPS =
  '<p class="skips"><a href="#day">Skip to the day slider</a><a href="#days">Skip to the day in words</a><a href="#sources">Skip to the sources</a></p>';

/** The top of the page: title, whose game it is, content note, what is what, and contents. */
export function headPart(debrief: Debrief): string {
  const { shelf, scenario } = debrief;
  const { start } = scenario.briefing;
  const { turn, outcome } = lastEvening(debrief);
  const days = `${longDate(start, 1)} to ${longDate(start, Math.max(1, turn))}`;
  return [
    '<header><div class="title">',
    `<h1>${escapeXml(shelf.file.name)}</h1>`,
    '<label class="theme">Colours <select id="theme"><option value="system">as the system</option><option value="light">light</option><option value="dark">dark</option></select></label></div>',
    `<p class="lead">${escapeXml(days)}${outcome ? '' : '; the game is not over'}. A game beside the reports of 2017.</p>`,
    `<p class="small">${escapeXml(playedText(debrief))}</p>`,
    `<aside class="note" aria-label="Content note"><strong>Content note.</strong> ${escapeXml(shelf.file.contentNote)}</aside>`,
    listOf(WHAT_IS_WHAT),
    `<nav aria-label="Contents"><ul>${PARTS.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join('')}</ul></nav>`,
    '</header>',
  ].join('');
}

/** How the game came out. */
export function outcomePart(debrief: Debrief): string {
  const parts = textParts(outcomeLines(debrief)).map(({ text, items }) =>
    items.length === 0
      ? `<p>${escapeXml(text)}</p>`
      : `<div class="block"><p><strong>${escapeXml(text)}</strong></p>${listOf(items)}</div>`,
  );
  return `<section id="outcome"><h2>How it came out</h2><div class="columns">${parts.join('')}</div></section>`;
}

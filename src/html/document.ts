import { createHash } from 'node:crypto';
import type { Debrief } from '../debrief/debrief.js';
import { escapeXml } from '../report/svg-text.js';
import { besidePart } from './beside-part.js';
import { boardPart } from './board-part.js';
import { chartsPart } from './charts-part.js';
import { daysPart } from './days-part.js';
import { headPart, outcomePart, SKIPS } from './head-part.js';
import { groundOf } from './map.js';
import { pageDataOf } from './page-data-of.js';
import { disputesPart, sourcesPart } from './sources-part.js';
import { PAGE_STYLE } from './style.js';

/** What the build makes for the page: its script, the style of its charts, and the licence of what is in them. */
export interface PageAssets {
  script: string;
  style: string;
  licence: string;
}

/**
 * The report of a game as one HTML file that needs nothing else: style, script and data stand in it, and its policy
 * forbids all that would come over a network. The same debrief gives the same bytes.
 *
 * @param mapNotes sentences below the map, such as licences of its data
 */
export function formatPage(
  debrief: Debrief,
  { script, style, licence }: PageAssets,
  mapNotes: readonly string[],
): string {
  const ground = groundOf(debrief.scenario.briefing, debrief.shelf.library.lines);
  const title = `${debrief.shelf.file.name}: a game beside the reports`;
  const styles = `${style}\n${PAGE_STYLE}`;
  const code = safe(script);
  const policy = `default-src 'none'; style-src '${hashOf(styles)}'; script-src '${hashOf(code)}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    SKIPS,
    headPart(debrief),
    '<main>',
    '<noscript><p class="note">Without its script the page shows all days in words and all numbers in tables, but no maps by day and no charts.</p></noscript>',
    outcomePart(debrief),
    boardPart(debrief, ground, mapNotes),
    chartsPart(debrief),
    besidePart(debrief),
    daysPart(debrief),
    disputesPart(debrief),
    sourcesPart(debrief),
    '</main>',
    `<footer><details><summary>Licence of the library that draws the charts</summary><pre>${escapeXmlLines(licence)}</pre></details></footer>`,
    `<script type="application/json" id="data">${jsonText(pageDataOf(debrief, ground))}</script>`,
    `<script>${code}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** JSON that ends no script early and holds no line end of another alphabet. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A script in which nothing ends its element. */
function safe(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}

/** The digest by which the policy of the page knows a style or script. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeXmlLines(text: string): string {
  return text.split('\n').map(escapeXml).join('\n');
}

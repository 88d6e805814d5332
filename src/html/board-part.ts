import { type Debrief, lastEvening } from '../debrief/debrief.js';
import { holdersSaid } from '../debrief/reported-evenings.js';
import { MAP_NOTE } from '../debrief/what-is-what.js';
import type { Briefing } from '../engine/model/scenario.js';
import { shortName } from '../report/names.js';
import { escapeXml } from '../report/svg-text.js';
import { drawMap, type Ground, MARKS } from './map.js';
import { tableOf } from './tags.js';

/** The maps with the slider of days, their legend, and the tables that say the same in words. */
export function boardPart(debrief: Debrief, ground: Ground, notes: readonly string[]): string {
  const { briefing } = debrief.scenario;
  return [
    '<section id="board"><h2>Map by day</h2>',
    controls(lastEvening(debrief).turn),
    MARKS,
    '<div class="views" role="group" aria-label="What the maps show">',
    '<label>Maps <select id="view"><option value="both">game and reports, side by side</option><option value="game">the game alone</option><option value="reported">the reports alone</option></select></label>',
    '<span class="zoom"><button type="button" id="zoom-out">Smaller</button><button type="button" id="zoom-in">Larger</button></span>',
    '</div><div class="maps" data-view="both">',
    mapFigure(briefing, ground, 'game', 'In the game (simulated)'),
    mapFigure(briefing, ground, 'reported', 'As reported (claims with sources)'),
    '</div>',
    legend(debrief),
    `<p class="small">${escapeXml(MAP_NOTE)}</p>`,
    ...notes.map((note) => `<p class="small">${escapeXml(note)}</p>`),
    '<div class="tables"><div>',
    '<label class="only"><input type="checkbox" id="only-different"> only places where game and reports differ</label>',
    '<p class="paper-only small">On paper: only places where game and reports differ.</p>',
    tableOf(
      'Places on this day',
      ['Place', 'In the game', 'As reported', 'Who says so'],
      briefing.places.map(placeRow),
    ),
    '</div><div id="formations">',
    tableOf('Formations in the game on this day', ['Formation', 'Strength, where, and what it does'], []),
    '</div></div></section>',
  ].join('');
}

function controls(last: number): string {
  return [
    '<div class="controls" role="group" aria-label="Day shown">',
    '<div class="buttons"><button type="button" id="day-first">First</button><button type="button" id="day-before">Back</button>',
    '<button type="button" id="play" aria-pressed="false">Play</button>',
    '<button type="button" id="day-next">Next</button><button type="button" id="day-last">Last</button>',
    '<label class="speed"><span>Speed </span><select id="speed" aria-label="Speed"><option value="1500">slow</option><option value="800" selected>middle</option><option value="350">fast</option></select></label></div>',
    `<label class="slider" for="day"><span class="hidden">Day</span><input type="range" id="day" min="0" max="${last}" step="1" value="0"></label>`,
    '<output id="day-text" for="day" aria-live="polite">The page shows days with the help of its script.</output>',
    '</div>',
  ].join('');
}

function mapFigure(briefing: Briefing, ground: Ground, id: string, title: string): string {
  return [
    `<figure class="map-of" data-map="${id}"><figcaption>${escapeXml(title)} <span class="on-day"></span></figcaption>`,
    `<div class="map-scroll" role="region" tabindex="0" aria-label="Map: ${escapeXml(title)}">`,
    drawMap(briefing, ground, id, title),
    '</div></figure>',
  ].join('');
}

function legend({ scenario, evenings, reported }: Debrief): string {
  const [first, second] = scenario.briefing.sides;
  const third = thirdNames(scenario.briefing, evenings, reported);
  const mark = (name: string): string =>
    `<svg width="16" height="16" aria-hidden="true"><use href="#mark-${name}" width="16" height="16"/></svg>`;
  const holders = [
    ['first', first.name],
    ['second', second.name],
    ...(third === '' ? [] : [['third', third]]),
    ['nobody', 'contested, or nobody'],
    ['untold', 'nothing told yet'],
  ] as const;
  const line = (name: string, path: string, text: string): string =>
    `<li><svg width="36" height="16" aria-hidden="true"><path class="${name}" d="${path}"/></svg>${text}</li>`;
  return [
    '<ul class="legend" aria-label="Legend of the maps">',
    ...holders.map(([name, text]) => `<li>${mark(name!)}${escapeXml(text!)}</li>`),
    line('front', 'M2 8h32', 'line between the ground of the two sides'),
    '<li><svg width="18" height="18" aria-hidden="true"><circle class="ring disputed" cx="9" cy="9" r="7"/></svg>sources disagree</li>',
    '<li><svg width="18" height="18" aria-hidden="true"><circle class="ring named" cx="9" cy="9" r="7"/></svg>named in a report of this day</li>',
    `<li><svg class="badges" width="34" height="16" aria-hidden="true"><g class="badge first" transform="translate(17 8)"><rect x="-14" y="-6.5" width="28" height="13" rx="6.5"/><text y="3">1.2k</text></g></svg>men of ${escapeXml(first.name)}</li>`,
    `<li><svg class="badges" width="34" height="16" aria-hidden="true"><g class="badge second" transform="translate(17 8)"><rect x="-14" y="-6.5" width="28" height="13"/><text y="3">300</text></g></svg>men of ${escapeXml(second.name)}</li>`,
    ...[
      ['highway', 'highway'],
      ['road', 'road'],
      ['track', 'track'],
      ['desert', 'desert way'],
    ].map(([name, text]) => line(name!, 'M2 8h32', text!)),
    '</ul>',
  ].join('');
}

/** The third parties of a scenario, if they hold any place in it, or were said to. */
function thirdNames(
  { thirdParties }: Briefing,
  evenings: Debrief['evenings'],
  reported: Debrief['reported'],
): string {
  const isHere =
    evenings.some(({ places }) => places.some(({ holder }) => holder > 1)) ||
    reported.some((evening) => holdersSaid(evening).some((holder) => holder > 1));
  return isHere ? thirdParties.join(', ') : '';
}

function placeRow({ name }: Briefing['places'][number], no: number): string {
  return `<tr data-place="${no}"><th scope="row">${escapeXml(shortName(name))}</th><td></td><td></td><td></td></tr>`;
}

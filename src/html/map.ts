import type { Briefing } from '../engine/model/scenario.js';
import { drawLines, drawLinks } from '../report/map-lines.js';
import type { MapPicture } from '../report/map-picture.js';
import { shortName } from '../report/names.js';
import { escapeXml, fixed } from '../report/svg-text.js';
import { type Cells, cellsOf } from './cells.js';
import { layoutOf, type MapLayout } from './map-layout.js';
import { drawNames } from './map-names.js';

/** The drawing of the ground that both maps of a report share, and where things lie on it. */
export interface Ground {
  layout: MapLayout;
  cells: Cells;
  /** Rivers, ridges, links. */
  drawn: readonly string[];
  names: readonly string[];
}

/** Kilometres from a place beyond which ground belongs to no place: as the areas of a scenario are reckoned. */
const REACH = 30;

/** The ground of a scenario. */
export function groundOf(briefing: Briefing, lines: MapPicture['lines']): Ground {
  const layout = layoutOf(briefing);
  const { places, links } = briefing;
  const picture: MapPicture = {
    title: '',
    subtitle: '',
    places: places.map(({ id, name, lat, lon }) => ({ id, name, lat, lon, holder: '' })),
    links,
    lines,
    holders: [],
    note: '',
  };
  return {
    layout,
    cells: cellsOf(layout.spots, REACH * layout.scale),
    drawn: [...drawLines(picture, layout.spotOf), ...drawLinks(picture, [...layout.spots])],
    names: drawNames(briefing, layout),
  };
}

/** The marks of holders, told apart by shape before colour; once for all maps of a page. */
export const MARKS = [
  '<svg class="marks" width="0" height="0" aria-hidden="true"><defs>',
  '<symbol id="mark-first" viewBox="-8 -8 16 16" overflow="visible"><circle class="first" r="5.4"/></symbol>',
  '<symbol id="mark-second" viewBox="-8 -8 16 16" overflow="visible"><rect class="second" x="-4.8" y="-4.8" width="9.6" height="9.6"/></symbol>',
  '<symbol id="mark-third" viewBox="-8 -8 16 16" overflow="visible"><path class="third" d="M0 -6.5l6 11h-12z"/></symbol>',
  '<symbol id="mark-nobody" viewBox="-8 -8 16 16" overflow="visible"><path class="nobody" d="M0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z"/></symbol>',
  '<symbol id="mark-untold" viewBox="-8 -8 16 16" overflow="visible"><circle class="untold" r="3"/></symbol>',
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-paper" width="6" height="6"/><path class="hatch-line" d="M0 0V6"/></pattern>',
  '</defs></svg>',
].join('');

/**
 * A map as SVG, on which nobody holds anything yet: the page puts in the holders of a day, the front, and formations.
 *
 * @param id `game` or `reported`
 */
export function drawMap(briefing: Briefing, ground: Ground, id: string, title: string): string {
  const { frame } = ground.layout;
  const box = `x="0" y="0" width="${frame.right}" height="${frame.bottom}"`;
  return [
    `<svg class="map" id="map-${id}" viewBox="0 0 ${frame.right} ${frame.bottom}" role="img" aria-labelledby="map-${id}-title" aria-describedby="map-${id}-desc">`,
    `<title id="map-${id}-title">${escapeXml(title)}</title>`,
    `<desc id="map-${id}-desc">The table of places below says the same in words.</desc>`,
    `<clipPath id="clip-${id}"><rect ${box}/></clipPath>`,
    `<rect class="ground" ${box}/><g clip-path="url(#clip-${id})">`,
    ...ground.cells.outlines.map(
      (corners, no) => `<path class="cell" data-place="${no}" d="${outline(corners)}"/>`,
    ),
    ...ground.drawn,
    '<path class="front-casing" d=""/><path class="front" d=""/>',
    '</g>',
    ...ground.layout.spots.map(({ x, y }, no) => drawPlace(briefing, no, x, y)),
    ...ground.names,
    '<g class="formations"></g>',
    `<rect class="border" ${box}/></svg>`,
  ].join('');
}

function drawPlace({ places }: Briefing, no: number, x: number, y: number): string {
  const { id, name } = places[no]!;
  return (
    `<g class="place" data-place="${no}" data-id="${escapeXml(id)}" transform="translate(${fixed(x)} ${fixed(y)})">` +
    `<title>${escapeXml(shortName(name))}</title><circle class="ring" r="8.5"/>` +
    '<use class="mark" href="#mark-untold" x="-8" y="-8" width="16" height="16"/></g>'
  );
}

function outline(corners: readonly { x: number; y: number }[]): string {
  if (corners.length === 0) return '';
  return `M${corners.map(({ x, y }) => `${fixed(x)} ${fixed(y)}`).join('L')}Z`;
}

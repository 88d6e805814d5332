import { drawFoot, heightOfFoot } from './map-foot.js';
import { type Box, isInside, placeLabels } from './map-labels.js';
import { drawLineNames, drawLines, drawLinks } from './map-lines.js';
import { drawMark } from './map-marks-svg.js';
import { frameOf, KM_EAST, KM_NORTH, type MapPicture, type Spot, sizeOf } from './map-picture.js';
import { MAP_STYLE } from './map-style.js';
import { shortName } from './names.js';
import { escapeXml, fixed } from './svg-text.js';

/** Room for the drawn map, pixels; one of the two is used up, the other follows from the ground. */
const WIDTH = 1240;
const HEIGHT = 960;
const HEAD = 84;
const SIDE = 20;
/** Air between the outermost places and the frame. */
const MARGIN = 48;

/** A self-contained SVG picture: ridges, rivers, borders, links by class, places by holder, scale and legend. */
export function formatMapSvg(picture: MapPicture): string {
  const { map, scale, spotOf } = layoutOf(picture);
  const spots = picture.places.map(({ lat, lon }) => spotOf(lat, lon));
  const names = picture.places.map(({ name }) => shortName(name));
  const ways = picture.links.map(({ a, b }): [Spot, Spot] => [spots[a]!, spots[b]!]);
  const labels = placeLabels(names, spots, ways, map);
  const [width, height] = [map.right + SIDE, map.bottom + heightOfFoot(picture)];
  const frame = `x="${map.left}" y="${map.top}" width="${map.right - map.left}" height="${map.bottom - map.top}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(`${picture.title}: ${picture.subtitle}`)}</title>`,
    `<style>${MAP_STYLE}</style>`,
    `<defs><clipPath id="frame"><rect ${frame}/></clipPath></defs>`,
    `<rect width="${width}" height="${height}" class="paper"/>`,
    `<text x="${SIDE}" y="40" class="title">${escapeXml(picture.title)}</text>`,
    `<text x="${SIDE}" y="66" class="subtitle">${escapeXml(picture.subtitle)}</text>`,
    `<rect ${frame} class="ground"/>`,
    '<g clip-path="url(#frame)">',
    ...drawLines(picture, spotOf),
    ...drawLinks(picture, spots),
    ...drawLineNames(picture, spotOf, map, [...labels.map(({ box }) => box), ...spots.map(boxOfMark)]),
    '</g>',
    ...labels.flatMap(({ leader }, no) => (leader === null ? [] : [drawLeader(spots[no]!, leader)])),
    ...drawPlaces(picture, spots),
    ...labels.map(({ at }, no) => drawLabel(at, names[no]!)),
    `<rect ${frame} class="border"/>`,
    ...drawFoot({ ...picture, lines: shownLines(picture, spotOf, map) }, map, scale),
    '</svg>',
    '',
  ].join('\n');
}

/** Where the map stands on the picture, pixels a kilometre, and where a point of the earth lies on it. */
function layoutOf(picture: MapPicture) {
  const earth = frameOf(picture, 2);
  const size = sizeOf(earth);
  const scale = Math.min((WIDTH - 2 * MARGIN) / size.width, (HEIGHT - 2 * MARGIN) / size.height);
  const map: Box = {
    left: SIDE,
    top: HEAD,
    right: SIDE + Math.max(560, Math.round(size.width * scale) + 2 * MARGIN),
    bottom: HEAD + Math.max(320, Math.round(size.height * scale) + 2 * MARGIN),
  };
  const left = (map.left + map.right - size.width * scale) / 2;
  const top = (map.top + map.bottom - size.height * scale) / 2;
  const spotOf = (lat: number, lon: number): Spot => ({
    x: left + (lon - earth.west) * KM_EAST * scale,
    y: top + (earth.north - lat) * KM_NORTH * scale,
  });
  return { map, scale, spotOf };
}

/** The lines of which some point lies on the map. */
function shownLines(
  { lines }: MapPicture,
  spotOf: (lat: number, lon: number) => Spot,
  map: Box,
): MapPicture['lines'] {
  return lines.filter(({ points }) =>
    points.some(([lat, lon]) => isInside(boxOfMark(spotOf(lat, lon)), map)),
  );
}

function boxOfMark({ x, y }: Spot): Box {
  return { left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 };
}

function drawPlaces({ places, holders }: MapPicture, spots: readonly Spot[]): string[] {
  return places.map(({ name, holder }, no) => {
    const held = holders.find(({ id }) => id === holder);
    const title = `<title>${escapeXml(`${name}: ${held?.name ?? holder}`)}</title>`;
    return `<g>${title}${drawMark(held?.mark ?? 'none', spots[no]!)}</g>`;
  });
}

function drawLeader({ x, y }: Spot, to: Spot): string {
  return `<path class="leader" d="M${fixed(x)} ${fixed(y)}L${fixed(to.x)} ${fixed(to.y)}"/>`;
}

function drawLabel({ x, y }: Spot, name: string): string {
  return `<text class="label" x="${fixed(x)}" y="${fixed(y)}">${escapeXml(name)}</text>`;
}

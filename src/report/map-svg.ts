import { type Box, placeLabels } from './map-labels.js';
import { drawLineNames, drawLines, drawLinks } from './map-lines.js';
import {
  frameOf,
  KM_EAST,
  KM_NORTH,
  type MapPicture,
  type PictureHolder,
  type Spot,
  sizeOf,
} from './map-picture.js';
import { MAP_STYLE } from './map-style.js';
import { shortName } from './names.js';
import { escapeXml, fixed } from './svg-text.js';

/** Room for the drawn map, pixels; one of the two is used up, the other follows from the ground. */
const WIDTH = 1240;
const HEIGHT = 960;
const HEAD = 84;
const FOOT = 96;
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
  const [width, height] = [map.right + SIDE, map.bottom + FOOT];
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
    ...drawFoot(picture, map, scale),
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

function boxOfMark({ x, y }: Spot): Box {
  return { left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 };
}

const SHAPES: Record<PictureHolder['mark'], (spot: Spot) => string> = {
  first: ({ x, y }) => `<circle class="place first" cx="${fixed(x)}" cy="${fixed(y)}" r="6"/>`,
  second: ({ x, y }) =>
    `<rect class="place second" x="${fixed(x - 5.2)}" y="${fixed(y - 5.2)}" width="10.4" height="10.4"/>`,
  third: ({ x, y }) => `<path class="place third" d="M${fixed(x)} ${fixed(y - 7)}l6.5 12h-13z"/>`,
  none: ({ x, y }) => `<path class="place none" d="M${fixed(x)} ${fixed(y - 7)}l7 7l-7 7l-7 -7z"/>`,
};

function drawPlaces({ places, holders }: MapPicture, spots: readonly Spot[]): string[] {
  return places.map(({ name, holder }, no) => {
    const held = holders.find(({ id }) => id === holder);
    const title = `<title>${escapeXml(`${name}: ${held?.name ?? holder}`)}</title>`;
    return `<g>${title}${SHAPES[held?.mark ?? 'none'](spots[no]!)}</g>`;
  });
}

function drawLeader({ x, y }: Spot, to: Spot): string {
  return `<path class="leader" d="M${fixed(x)} ${fixed(y)}L${fixed(to.x)} ${fixed(to.y)}"/>`;
}

function drawLabel({ x, y }: Spot, name: string): string {
  return `<text class="label" x="${fixed(x)}" y="${fixed(y)}">${escapeXml(name)}</text>`;
}

/** Legend of holders and links, scale bar, note. */
function drawFoot({ holders, links, note }: MapPicture, map: Box, scale: number): string[] {
  const parts: string[] = [];
  let x = SIDE + 8;
  for (const { name, mark } of holders) {
    const text = `<text class="small" x="${fixed(x + 14)}" y="${map.bottom + 30}">${escapeXml(name)}</text>`;
    parts.push(SHAPES[mark]({ x, y: map.bottom + 26 }), text);
    x += 36 + name.length * 6.4;
  }
  x = SIDE;
  for (const of of ['highway', 'road', 'track', 'desert'] as const) {
    if (!links.some((link) => link.class === of)) continue;
    const path = `d="M${x} ${map.bottom + 54}h34"`;
    if (of === 'highway') parts.push(`<path class="casing" ${path}/>`);
    parts.push(`<path class="${of}" ${path}/>`);
    parts.push(`<text class="small" x="${x + 42}" y="${map.bottom + 58}">${of}</text>`);
    x += 110;
  }
  return [
    ...parts,
    ...drawScale(map, scale),
    `<text class="small" x="${SIDE}" y="${map.bottom + 84}">${escapeXml(note)}</text>`,
  ];
}

function drawScale(map: Box, scale: number): string[] {
  const km = [100, 50, 20, 10, 5, 2, 1].find((step) => step * scale <= 200) ?? 1;
  const bar = `M${fixed(map.right - km * scale)} ${map.bottom + 44}v8h${fixed(km * scale)}v-8`;
  return [
    `<path class="scale" d="${bar}"/>`,
    `<text class="small" text-anchor="end" x="${map.right}" y="${map.bottom + 70}">${km} km</text>`,
  ];
}

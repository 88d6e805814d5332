import { type Box, boxAround, isInside, overlaps } from './map-labels.js';
import type { MapPicture, PictureLine, Spot } from './map-picture.js';
import { escapeXml, fixed } from './svg-text.js';

type SpotOf = (lat: number, lon: number) => Spot;

/** Rivers, ridges, borders and salt flats as SVG. */
export function drawLines({ lines }: MapPicture, spotOf: SpotOf): string[] {
  return lines.flatMap((line) => {
    const spots = spotsOf(line, spotOf);
    const path = `${pathOf(spots)}${line.kind === 'salt-flat' ? 'Z' : ''}`;
    const drawn = `<path class="${line.kind}" d="${path}"/>`;
    return line.kind === 'ridge' ? [drawn, `<path class="teeth" d="${teethOf(spots)}"/>`] : [drawn];
  });
}

/** Links as SVG, the best last, so that they lie on top. */
export function drawLinks({ links }: MapPicture, spots: readonly Spot[]): string[] {
  return (['desert', 'track', 'road', 'highway'] as const).flatMap((of) => {
    const drawn = links.filter((link) => link.class === of);
    if (drawn.length === 0) return [];
    const path = drawn.map(({ a, b }) => pathOf([spots[a]!, spots[b]!])).join('');
    const casing = of === 'highway' ? [`<path class="casing" d="${path}"/>`] : [];
    return [...casing, `<path class="${of}" d="${path}"/>`];
  });
}

/** Names of rivers, ridges and salt flats, each somewhere along its line where the map has room; or nowhere. */
export function drawLineNames(
  { lines }: MapPicture,
  spotOf: SpotOf,
  map: Box,
  taken: readonly Box[],
): string[] {
  const used = [...taken];
  return lines.flatMap((line) => {
    if (line.kind === 'province') return [];
    const room = spotsOf(line, spotOf)
      .flatMap(({ x, y }) => [-14, 16, 0, -24, 26].map((dy) => boxAround({ x, y: y + dy }, line.name)))
      .find((box) => isInside(box, map) && used.every((other) => !overlaps(box, other)));
    if (!room) return [];
    used.push(room);
    const x = (room.left + room.right) / 2;
    return [
      `<text class="line-name" text-anchor="middle" x="${fixed(x)}" y="${fixed(room.bottom - 3)}">${escapeXml(line.name)}</text>`,
    ];
  });
}

function spotsOf({ points }: PictureLine, spotOf: SpotOf): Spot[] {
  return points.map(([lat, lon]) => spotOf(lat, lon));
}

function pathOf(spots: readonly Spot[]): string {
  return `M${spots.map(({ x, y }) => `${fixed(x)} ${fixed(y)}`).join('L')}`;
}

/** Pixels between the peaks along a ridge. */
const STEP = 15;

function teethOf(spots: readonly Spot[]): string {
  const peaks: string[] = [];
  let left = STEP / 2;
  for (const [i, to] of spots.entries()) {
    const from = spots[i - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (; left < length; left += STEP) {
      const x = from.x + ((to.x - from.x) * left) / length;
      const y = from.y + ((to.y - from.y) * left) / length;
      peaks.push(`M${fixed(x - 4.5)} ${fixed(y + 3)}l4.5 -7l4.5 7`);
    }
    left -= length;
  }
  return peaks.join('');
}

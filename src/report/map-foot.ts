import type { Box } from './map-labels.js';
import { LINE_KINDS, LINE_NAMES } from './map-legend.js';
import { drawMark } from './map-marks-svg.js';
import type { MapPicture, PictureLine } from './map-picture.js';
import { escapeXml, fixed } from './svg-text.js';

/** Where the rows of the foot stand below the map, pixels: holders, links, lines, and the first line of the note. */
const HOLDERS = 30;
const LINKS = 58;
const LINES = 86;
const NOTE = 114;
const NOTE_STEP = 17;
/** Room for one sample with its name. */
const SAMPLE = 160;

/** Height of what stands below the map, pixels. */
export function heightOfFoot(picture: MapPicture): number {
  return NOTE + NOTE_STEP * notesOf(picture).length;
}

/** Legends of holders, links and lines, scale bar, note. */
export function drawFoot(picture: MapPicture, map: Box, scale: number): string[] {
  return [
    ...drawHolders(picture, map),
    ...drawLinkSamples(picture, map),
    ...drawLineSamples(picture, map),
    ...drawScale(map, scale),
    ...notesOf(picture).map((note, no) => small(map.left, map.bottom + NOTE + no * NOTE_STEP, note)),
  ];
}

function notesOf({ note }: MapPicture): string[] {
  return note.split('\n');
}

function drawHolders({ holders }: MapPicture, map: Box): string[] {
  let x = map.left + 8;
  return holders.flatMap(({ name, mark }) => {
    const drawn = [
      drawMark(mark, { x, y: map.bottom + HOLDERS - 4 }),
      small(x + 14, map.bottom + HOLDERS, name),
    ];
    x += 36 + name.length * 6.4;
    return drawn;
  });
}

function drawLinkSamples({ links }: MapPicture, map: Box): string[] {
  const y = map.bottom + LINKS;
  return (['highway', 'road', 'track', 'desert'] as const)
    .filter((of) => links.some((link) => link.class === of))
    .flatMap((of, no) => {
      const x = map.left + no * SAMPLE;
      const path = `d="M${x} ${y - 4}h34"`;
      const casing = of === 'highway' ? [`<path class="casing" ${path}/>`] : [];
      return [...casing, `<path class="${of}" ${path}/>`, small(x + 42, y, of)];
    });
}

/** A short piece of each kind of line, as the map draws it. */
const SAMPLES: Record<PictureLine['kind'], (x: number, y: number) => string[]> = {
  river: (x, y) => [`<path class="river" d="M${x} ${y}h34"/>`],
  ridge: (x, y) => [
    `<path class="ridge" d="M${x + 4} ${y}h26"/>`,
    `<path class="teeth" d="M${x + 5} ${y + 3}l4.5 -7l4.5 7M${x + 20} ${y + 3}l4.5 -7l4.5 7"/>`,
  ],
  province: (x, y) => [`<path class="province" d="M${x} ${y}h34"/>`],
  'salt-flat': (x, y) => [`<path class="salt-flat" d="M${x} ${y - 6}h34v12h-34z"/>`],
};

function drawLineSamples({ lines }: MapPicture, map: Box): string[] {
  const y = map.bottom + LINES;
  return LINE_KINDS.filter((kind) => lines.some((line) => line.kind === kind)).flatMap((kind, no) => {
    const x = map.left + no * SAMPLE;
    return [...SAMPLES[kind](x, y - 4), small(x + 42, y, LINE_NAMES[kind])];
  });
}

function drawScale(map: Box, scale: number): string[] {
  const km = [100, 50, 20, 10, 5, 2, 1].find((step) => step * scale <= 200) ?? 1;
  const bar = `M${fixed(map.right - km * scale)} ${map.bottom + 16}v8h${fixed(km * scale)}v-8`;
  return [
    `<path class="scale" d="${bar}"/>`,
    `<text class="small" text-anchor="end" x="${map.right}" y="${map.bottom + 42}">${km} km</text>`,
  ];
}

function small(x: number, y: number, text: string): string {
  return `<text class="small" x="${fixed(x)}" y="${fixed(y)}">${escapeXml(text)}</text>`;
}

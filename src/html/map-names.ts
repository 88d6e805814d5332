import type { PlaceNo, PlaceType } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { type Box, isInside, type Label, overlaps, placeLabels } from '../report/map-labels.js';
import type { Spot } from '../report/map-picture.js';
import { shortName } from '../report/names.js';
import { escapeXml, fixed } from '../report/svg-text.js';
import type { MapLayout } from './map-layout.js';

/** How much closer the second set of names is made for. */
const CLOSER = 2;

/** Who gets a name first where there is no room for all: what the aims are about, then by type. */
const BY_TYPE: readonly PlaceType[] = [
  'city',
  'town',
  'airbase',
  'station',
  'village',
  'base',
  'junction',
  'gasfield',
  'oilfield',
  'hill',
  'desert',
];

/**
 * The names of places as SVG, twice: the weightiest, as far as there is room on the whole map, and all of them, at half
 * the size, for a map that is drawn large. The page shows one of the two sets.
 */
export function drawNames(briefing: Briefing, layout: MapLayout): string[] {
  const all = [...briefing.places.keys()];
  const { frame, spots } = layout;
  const near = spots.map(({ x, y }) => ({ x: x * CLOSER, y: y * CLOSER }));
  const wide: Box = { ...frame, right: frame.right * CLOSER, bottom: frame.bottom * CLOSER };
  const weighty = [...all].sort((a, b) => weightOf(briefing, a) - weightOf(briefing, b) || a - b);
  return [
    '<g class="names coarse" aria-hidden="true">',
    ...namesOf(briefing, clear(labelsOf(briefing, weighty.slice(0, MOST), spots, frame), frame), spots),
    '</g>',
    `<g class="names fine" aria-hidden="true" transform="scale(${1 / CLOSER})">`,
    ...namesOf(briefing, labelsOf(briefing, all, near, wide), near),
    '</g>',
  ];
}

/** The name of a place and where it stands. */
type Named = readonly [place: PlaceNo, label: Label];

/** Most names on the whole map. */
const MOST = 30;

function labelsOf(
  briefing: Briefing,
  places: readonly PlaceNo[],
  spots: readonly Spot[],
  frame: Box,
): Named[] {
  const names = places.map((no) => nameOf(briefing, no));
  const own = places.map((no) => spots[no]!);
  const labels = placeLabels(names, own, waysOf(briefing, spots), frame);
  return places.map((no, i) => [no, labels[i]!]);
}

function nameOf({ places }: Briefing, no: PlaceNo): string {
  return shortName(places[no]!.name);
}

function waysOf({ links }: Briefing, spots: readonly Spot[]): [Spot, Spot][] {
  return links.map(({ a, b }) => [spots[a]!, spots[b]!]);
}

function weightOf({ objectives, places }: Briefing, no: PlaceNo): number {
  return objectives.some(({ place }) => place === no) ? -1 : BY_TYPE.indexOf(places[no]!.type);
}

/** The names that stand within the frame and clear of those before them. */
function clear(named: readonly Named[], frame: Box): Named[] {
  const kept: Named[] = [];
  for (const one of named) {
    const { box } = one[1];
    if (isInside(box, frame) && kept.every(([, other]) => !overlaps(other.box, box))) kept.push(one);
  }
  return kept;
}

function namesOf(briefing: Briefing, named: readonly Named[], spots: readonly Spot[]): string[] {
  return named.flatMap(([no, label]) => drawName(label, spots[no]!, nameOf(briefing, no)));
}

function drawName({ at, leader }: Label, { x, y }: Spot, name: string): string[] {
  const line =
    leader === null
      ? []
      : [`<path class="leader" d="M${fixed(x)} ${fixed(y)}L${fixed(leader.x)} ${fixed(leader.y)}"/>`];
  return [...line, `<text class="label" x="${fixed(at.x)}" y="${fixed(at.y)}">${escapeXml(name)}</text>`];
}

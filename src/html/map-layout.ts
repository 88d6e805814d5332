import type { Briefing } from '../engine/model/scenario.js';
import type { Box } from '../report/map-labels.js';
import { KM_EAST, KM_NORTH, type Spot } from '../report/map-picture.js';

/** Where things lie on the maps of the report. */
export interface MapLayout {
  frame: Box;
  /** Pixels of the picture in a kilometre. */
  scale: number;
  /** By number of place. */
  spots: readonly Spot[];
  spotOf: (lat: number, lon: number) => Spot;
}

/** Width of the picture in its own pixels, and its greatest height; it is drawn as large as there is room. */
const WIDTH = 640;
const MOST_HEIGHT = 560;
const LEAST_HEIGHT = 300;
/** Room for the names of the outermost places. */
const MARGIN = 34;

/** The map of a scenario laid out on a picture: all its places, north at the top. */
export function layoutOf({ places }: Briefing): MapLayout {
  const east = places.map(({ lon }) => lon * KM_EAST);
  const north = places.map(({ lat }) => lat * KM_NORTH);
  const [left, right] = [Math.min(...east), Math.max(...east)];
  const [bottom, top] = [Math.min(...north), Math.max(...north)];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(1, right - left),
    (MOST_HEIGHT - 2 * MARGIN) / Math.max(1, top - bottom),
  );
  const height = Math.max(LEAST_HEIGHT, Math.round((top - bottom) * scale) + 2 * MARGIN);
  const spotOf = (lat: number, lon: number): Spot => ({
    x: WIDTH / 2 + (lon * KM_EAST - (left + right) / 2) * scale,
    y: height / 2 - (lat * KM_NORTH - (bottom + top) / 2) * scale,
  });
  return {
    frame: { left: 0, top: 0, right: WIDTH, bottom: height },
    scale,
    spots: places.map(({ lat, lon }) => spotOf(lat, lon)),
    spotOf,
  };
}

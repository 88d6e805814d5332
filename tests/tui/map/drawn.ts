import { NONE } from '../../../src/engine/model/place.js';
import type { Camera } from '../../../src/tui/map/camera.js';
import { type MapAsked, mapRows } from '../../../src/tui/map/map-rows.js';
import type { Scene, SceneFormation, SceneLink, ScenePlace } from '../../../src/tui/map/scene.js';
import { ALL, textOf } from './scenes.js';

/** A village of nobody's in which nothing is to be told, at a point in kilometres. */
export function placeAt(x: number, y: number, more: Partial<ScenePlace> = {}): ScenePlace {
  return {
    x: x * 1000,
    y: y * 1000,
    name: `P${x}.${y}`,
    type: 'village',
    holder: 'nobody',
    age: 0,
    fire: null,
    firedFrom: [],
    mines: null,
    aim: false,
    works: false,
    ...more,
  };
}

export function linkOf(a: number, b: number, more: Partial<SceneLink> = {}): SceneLink {
  return { a, b, class: 'road', mines: null, cut: false, supply: null, closed: false, ...more };
}

/** A thousand own infantrymen of the first side on a spot in kilometres. */
export function formationAt(
  no: number,
  x: number,
  y: number,
  more: Partial<SceneFormation> = {},
): SceneFormation {
  return {
    no,
    x: x * 1000,
    y: y * 1000,
    side: 'first',
    isOwn: true,
    kind: 'infantry',
    name: `${no}th Division`,
    men: 1000,
    age: 0,
    broken: false,
    place: NONE,
    ...more,
  };
}

export function sceneWith(scene: Partial<Scene>): Scene {
  return { places: [], links: [], lines: [], formations: [], plans: [], zones: [], ...scene };
}

/** The characters of a map of 40 by 11 cells, a kilometre to a column, with the origin in the middle. */
export function drawn(
  scene: Partial<Scene>,
  more: Partial<MapAsked> = {},
  camera: Partial<Camera> = {},
): string {
  return textOf(
    mapRows({
      scene: sceneWith(scene),
      camera: { x: 0, y: 0, scale: 1000, ...camera },
      size: { columns: 40, rows: 11 },
      ascii: false,
      selected: null,
      lit: [],
      layers: ALL,
      ...more,
    }),
  );
}

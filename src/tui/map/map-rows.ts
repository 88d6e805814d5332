import type { FormationNo } from '../../engine/model/formation.js';
import type { PlaceNo } from '../../engine/model/place.js';
import type { Row, Size } from '../row.js';
import { drawAnchors } from './anchors.js';
import type { Camera } from './camera.js';
import { newCanvas, rowsOf } from './canvas.js';
import { drawScale } from './corner.js';
import { drawGround } from './ground.js';
import type { Lens } from './lens.js';
import { drawLinkSigns, drawSupplySigns } from './link-signs.js';
import { drawArrows, drawPaths } from './plans.js';
import type { Scene } from './scene.js';
import { drawTags } from './tags.js';

/** What a map shows besides ground, places and formations. */
export interface Layers {
  supply: boolean;
  fire: boolean;
  mines: boolean;
  plans: boolean;
  names: boolean;
}

/** What is selected on a map. */
export type Selected = { type: 'place'; no: PlaceNo } | { type: 'formation'; no: FormationNo };

/** A map that is to be drawn. */
export interface MapAsked {
  scene: Scene;
  camera: Camera;
  size: Size;
  /** Only with characters of ASCII. */
  ascii: boolean;
  selected: Selected | null;
  /** Places where something happens now. */
  lit: readonly PlaceNo[];
  layers: Layers;
}

/** The map: exactly `size.rows` rows of exactly `size.columns` cells. */
export function mapRows(asked: MapAsked): Row[] {
  const { scene, camera, size, ascii, layers } = asked;
  const lens: Lens = { camera, size };
  const canvas = newCanvas(size, ascii);
  drawGround(canvas, lens, scene, layers);
  if (layers.plans) drawPaths(canvas, lens, scene.plans);
  const anchors = drawAnchors(canvas, lens, asked);
  drawLinkSigns(canvas, lens, scene, layers);
  if (layers.plans) drawArrows(canvas, lens, scene.plans);
  if (layers.supply) drawSupplySigns(canvas, lens, scene);
  drawScale(canvas, lens);
  drawTags(canvas, lens, asked, anchors);
  return rowsOf(canvas);
}

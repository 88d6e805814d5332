import { NONE } from '../../engine/model/place.js';
import type { Anchor } from './anchors.js';
import type { Piece } from './board.js';
import { briefName } from './brief-name.js';
import type { Detail } from './lens.js';
import type { MapAsked } from './map-rows.js';

/** The name of a place, and what it may be cut down to; on a map of more ground that alone. None apart from places. */
export function namesOf({ place }: Anchor, detail: Detail, { scene }: MapAsked): Piece[] {
  if (place === NONE) return [];
  const { name } = scene.places[place]!;
  const brief = briefName(name);
  const names = detail === 'near' && brief !== name ? [name, brief] : [brief];
  return names.map((text) => ({ text, role: 'label', of: [] }));
}

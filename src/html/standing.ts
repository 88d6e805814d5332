import { isPresent } from '../engine/model/formation.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import type { Spot } from '../report/map-picture.js';
import { menText } from '../report/number.js';
import { positionText, type Where } from '../report/position.js';
import { doingText, notableText } from '../report/state-words.js';
import type { MapLayout } from './map-layout.js';
import type { FormationThen } from './page-data.js';
import type { Words } from './words.js';

/** The formations on the map in one evening. */
export function standingOn(
  briefing: Briefing,
  layout: MapLayout,
  { formations }: GameState,
  words: Words,
): FormationThen[] {
  return formations.flatMap((formation, no): FormationThen[] => {
    if (!isPresent(formation)) return [];
    const { x, y } = spotOf(briefing, layout, formation);
    const where = `${menText(formation.strength)} ${positionText(briefing, formation)}; ${doingText(briefing, formation)}${notableText(formation)}`;
    return [[no, Math.round(x), Math.round(y), formation.strength, words.numberOf(where)]];
  });
}

/** Where a formation is drawn: at its place, or along the straight line of its link. */
function spotOf({ links }: Briefing, { spots }: MapLayout, { place, link, from, metres }: Where): Spot {
  if (place !== NONE) return spots[place]!;
  const { a, b, length } = links[link]!;
  const [start, end] = from === a ? [spots[a]!, spots[b]!] : [spots[b]!, spots[a]!];
  const share = Math.min(1, Math.max(0, metres / length));
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}

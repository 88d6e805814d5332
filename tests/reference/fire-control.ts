import type { PlaceNo } from '../../src/engine/model/place.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import type { SideNo } from '../../src/engine/model/side.js';
import { apart2, presentOf, type Standing } from './standing.js';

/** Whether `height` stands high enough above `low` and near enough to it. */
export function slowOverlooks({ places, figures }: Briefing, height: PlaceNo, low: PlaceNo): boolean {
  const { range, above } = figures.fireControl;
  const [from, to] = [places[height]!, places[low]!];
  return apart2(from, to) <= range ** 2 && from.elevation - to.elevation >= above;
}

/** The places under the fire control of `side` as things stand (section 6 of the rule book). */
export function slowFireControl(standing: Standing, side: SideNo): PlaceNo[] {
  const { briefing, state } = standing;
  const heights = [...briefing.places.keys()].filter(
    (height) =>
      state.places[height]!.holder === side &&
      presentOf(
        standing,
        side,
        ({ place, condition, supply }) => place === height && condition === 'steady' && supply !== 'cut',
      ).length > 0,
  );
  return [...briefing.places.keys()].filter((low) =>
    heights.some((height) => slowOverlooks(briefing, height, low)),
  );
}

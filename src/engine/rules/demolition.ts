import type { FormationNo } from '../model/formation.js';
import { INDUSTRY, type PlaceNo } from '../model/place.js';
import type { Context } from './context.js';
import { standing } from './ground.js';

/**
 * The last formation that leaves a place in good order wrecks the works of the place, where its side does so: wells, pumps, runways.
 * What is wrecked lets less supply through until it is mended. T-3 in June 2017 (source P10) is the model.
 */
export function wreck({ briefing, state, emit }: Context, no: FormationNo, place: PlaceNo): void {
  const { type } = briefing.places[place]!;
  if (!briefing.sides[briefing.cards[no]!.side].demolishes || !INDUSTRY.includes(type)) return;
  const ground = state.places[place]!;
  const { side } = briefing.cards[no]!;
  const isLast = !standing(briefing, state, side, place).some((other) => other !== no);
  if (ground.wrecked > 0 || !isLast) return;
  ground.wrecked = briefing.figures.demolition.days;
  if (ground.wrecked > 0) emit({ type: 'place-wrecked', formation: no, place });
}

/** What is wrecked is mended by the day, sooner where engineers of its holder are. Nobody mends what nobody holds. */
export function repairPhase({ briefing, state, emit }: Context): void {
  const { engineers } = briefing.figures.demolition;
  for (let no = 0; no < state.places.length; no++) {
    const place = state.places[no]!;
    const { holder } = place;
    if (place.wrecked === 0 || (holder !== 0 && holder !== 1)) continue;
    const helped = standing(briefing, state, holder, no).some(
      (formation) => briefing.cards[formation]!.kind === 'engineers',
    );
    place.wrecked = Math.max(0, place.wrecked - 1 - (helped ? engineers : 0));
    if (place.wrecked === 0) emit({ type: 'place-repaired', side: holder, place: no });
  }
}

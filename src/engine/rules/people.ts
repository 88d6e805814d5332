import type { Context } from './context.js';

/**
 * People who live or shelter in a place leave it, some on each day on which it is fought over, struck or bombarded.
 *
 * Shown as a consequence, never scored. The model counts nobody killed who does not fight: no source allows it.
 */
export function peoplePhase({ briefing, state, day, emit }: Context): void {
  const { leave } = briefing.figures.people;
  for (let no = 0; no < state.places.length; no++) {
    const place = state.places[no]!;
    if (!day.harmed[no] || place.people === 0) continue;
    const leaving = Math.ceil((place.people * leave) / 1000);
    if (leaving === 0) continue;
    place.people -= leaving;
    place.displaced += leaving;
    emit({ type: 'people-displaced', place: no, people: leaving });
  }
}

import type { Claim } from '../engine/model/claim.js';
import type { Briefing } from '../engine/model/scenario.js';
import { dateOfTurn } from '../text/calendar.js';
import type { EventRecord } from './event-record.js';

/**
 * A published claim as plain data with ids for numbers, as it stands in a file of events beside them. `about` is the
 * date that it speaks of; `number` is men for losses, metres for a distance, and null for the other kinds.
 */
export function claimRecord({ outlets, places, sides, start }: Briefing, claim: Claim): EventRecord {
  const { outlet, kind, about, place, side, number } = claim;
  return {
    type: 'claim',
    outlet: outlets[outlet]!.id,
    kind,
    about: dateOfTurn(start, about),
    place: places[place]!.id,
    side: sides[side].id,
    number: kind === 'losses' || kind === 'distance' ? number : null,
  };
}

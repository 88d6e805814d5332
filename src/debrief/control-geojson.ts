import { holderIdOf } from '../report/map-holders.js';
import { dateOfTurn } from '../text/calendar.js';
import type { Debrief } from './debrief.js';

/** A place on one evening (GeoJSON, RFC 7946): longitude comes first. */
interface PlaceOnDay {
  type: 'Feature';
  geometry: { type: 'Point'; coordinates: [lon: number, lat: number] };
  properties: {
    place: string;
    name: string;
    kind: string;
    turn: number;
    date: string;
    /** Id of the side, `third` or `nobody`. */
    holder: string;
    /** The word of the reports, such as `gov-besieged` or `contested`; null where nothing had been said. */
    reported: string | null;
    /** The sources of that word, and whether others contradict it. */
    reportedSources: readonly string[];
    disputed: boolean;
  };
}

/** Who held each place in the evening of each day, in the game and by the reports: a feature for each place and day. */
export interface ControlByDay {
  type: 'FeatureCollection';
  features: PlaceOnDay[];
}

/** Control by day, from the eve of the first day; by day, then by id of the place. */
export function controlByDay({ scenario, evenings, reported }: Debrief): ControlByDay {
  const { briefing } = scenario;
  return {
    type: 'FeatureCollection',
    features: evenings.flatMap(({ turn, places }) =>
      briefing.places.map(({ id, name, type, lat, lon }, no): PlaceOnDay => {
        const said = reported[turn]!.places[no] ?? null;
        return {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [lon, lat] },
          properties: {
            place: id,
            name,
            kind: type,
            turn,
            date: dateOfTurn(briefing.start, turn),
            holder: holderIdOf(briefing, places[no]!.holder),
            reported: said?.said.holder ?? null,
            reportedSources: said?.said.sources ?? [],
            disputed: said?.isDisputed ?? false,
          },
        };
      }),
    ),
  };
}

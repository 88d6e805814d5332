import type { OutletNo } from '../engine/model/claim.js';
import type { PlaceNo } from '../engine/model/place.js';
import type { Command } from './command.js';
import { readTurn } from './date-phrase.js';
import { type Fault, isFault } from './fault.js';
import { readOutlet } from './outlet-phrase.js';
import { type Reader, readPlace, take } from './reader.js';
import type { Verb } from './verbs.js';

/** Which published claims a player asks for: those of one outlet, those about one place, or those of one day. */
export type ClaimsAsked =
  | { type: 'outlet'; outlet: OutletNo }
  | { type: 'place'; place: PlaceNo }
  | { type: 'day'; turn: number };

/** What happened on the last day, and what was published. */
export const REPORTS_VERB: Verb = {
  name: 'reports',
  words: ['report', 'news', 'day'],
  usage: 'reports | reports from <outlet> | reports about <place> | reports on <date>',
  help: 'The report of the last day again, with all that was published that day. What outlets publish may be true, early, late, exaggerated or false: "reports from" an outlet tells what it is and what it has said, "reports about" a place who claims what since when, and whether outlets of different leanings agree.',
  examples: ['reports', 'reports from sohr', 'reports about sukhnah', 'reports on 21 july'],
  names: ['place', 'outlet'],
  keywords: ['from', 'about', 'on'],
  parse: parseReports,
};

function parseReports(reader: Reader): Command | Fault {
  const asked = askedFor(reader);
  if (asked === null) return { type: 'reports' };
  return isFault(asked) ? asked : { type: 'claims', asked };
}

function askedFor(reader: Reader): ClaimsAsked | Fault | null {
  if (take(reader, 'from', 'by')) {
    const outlet = readOutlet(reader);
    return isFault(outlet) ? outlet : { type: 'outlet', outlet };
  }
  if (take(reader, 'about', 'of')) {
    const place = readPlace(reader);
    return isFault(place) ? place : { type: 'place', place };
  }
  if (take(reader, 'on')) {
    const turn = readTurn(reader);
    return isFault(turn) ? turn : { type: 'day', turn };
  }
  return null;
}

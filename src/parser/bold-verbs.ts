import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import type { LinkNo } from '../engine/model/place.js';
import type { Command } from './command.js';
import { type Fault, isFault } from './fault.js';
import { readLink } from './link-phrase.js';
import { orders, withFormations } from './order-verbs.js';
import { isDone, type Reader, readFormation, readFormations, readPlace, takeNumber } from './reader.js';
import type { Verb } from './verbs.js';

/** Orders that few formations can be given, and what a side does about a place as a whole. */
export const BOLD_VERBS: readonly Verb[] = [
  {
    name: 'guard',
    words: ['protect', 'patrol', 'escort'],
    usage: 'guard <road> with <formation> [and <formation>]',
    help: 'Stays at one end of a road, or on it, and keeps it free of raiders: a raid on a guarded road is likely to be driven off, and what has been cut is open again sooner. Both ends must be yours. The order stands until the formation is given another.',
    examples: [
      'guard road from arak to hulayhilah with 5th corps',
      'guard arak - hulayhilah with road group',
    ],
    names: ['link', 'formation'],
    keywords: ['with', 'and', 'road', 'from', 'to', 'all'],
    parse: (reader) => onLink(reader, (formation, link) => ({ type: 'guard', formation, link })),
  },
  {
    name: 'raid',
    words: ['cut', 'ambush'],
    usage: 'raid <road> with <formation> [and <formation>]',
    help: 'A small group of light troops goes out across country, cuts a road of the enemy for some days and is back by night. Nothing is supplied over a road that is cut. Guards on the road make it likely that the raiders are driven off.',
    examples: ['raid road from arak to hulayhilah with road group', 'cut arak - hulayhilah with 5th corps'],
    names: ['link', 'formation'],
    keywords: ['with', 'and', 'road', 'from', 'to'],
    parse: (reader) => onLink(reader, (formation, link) => ({ type: 'raid', formation, link })),
  },
  {
    name: 'land',
    words: ['airlift', 'air land'],
    usage: 'land <formation> at <place>',
    help: 'Lands elite infantry by helicopter at a place within range, and takes it where it is defended. It needs sorties of the day, and a side can do it only a few times in a game.',
    examples: ['land hezbollah at hulayhilah', 'land garrison at arak'],
    names: ['formation', 'place'],
    keywords: ['at'],
    parse: (reader) => withFormations(reader, (formation, to) => ({ type: 'land', formation, to })),
  },
  {
    name: 'vehicle bombs',
    words: ['vehicle bomb', 'vehicle-bombs', 'car bombs', 'car bomb', 'vbied', 'vbieds', 'svbied', 'svbieds'],
    usage: 'vehicle bombs <number> for <formation>',
    help: 'Opens the attack of a formation with some of its vehicle bombs: a strong first blow against a hasty position, a weaker one against a prepared position or where aircraft watch. Order the attack first. What has been used does not come back; "examine" tells how many a formation has.',
    examples: ['vehicle bombs 2 for road group', '2 car bombs for 5th corps'],
    names: ['formation'],
    keywords: ['for'],
    parse: parseVehicleBombs,
  },
  {
    name: 'corridor',
    words: ['open corridor', 'close corridor', 'open the corridor', 'close the corridor', 'open a corridor'],
    usage: 'corridor open [at <place>] | corridor closed [at <place>]',
    help: 'Whether those who hold an enemy place are let go when they leave it. An open corridor ends a siege sooner and at less cost, and those who go fight again elsewhere; without one they fight on or surrender. It stands until you say otherwise. Without a place: the one that you attack or have cut off.',
    examples: ['corridor open at sukhnah', 'corridor closed at palmyra', 'open corridor'],
    names: ['place'],
    keywords: ['open', 'closed', 'at'],
    parse: parseCorridor,
  },
];

function onLink(reader: Reader, order: (formation: FormationNo, link: LinkNo) => Order): Command | Fault {
  const link = readLink(reader);
  if (isFault(link)) return link;
  const formations = readFormations(reader);
  if (isFault(formations)) return formations;
  return orders(formations.map((formation) => order(formation, link)));
}

function parseVehicleBombs(reader: Reader): Command | Fault {
  const count = takeNumber(reader);
  if (count === null) return { fault: 'missing', wanted: 'number of vehicle bombs', usage: reader.usage };
  const formation = readFormation(reader);
  return isFault(formation) ? formation : orders([{ type: 'vehicle-bombs', formation, count }]);
}

function parseCorridor(reader: Reader): Command | Fault {
  let open = said(reader.words[0]?.raw ?? '') ?? takeSaid(reader);
  const place = isDone(reader) ? null : readPlace(reader);
  if (isFault(place)) return place;
  open ??= takeSaid(reader);
  if (open === null) return { fault: 'missing', wanted: 'word "open" or "closed"', usage: reader.usage };
  return place === null ? { type: 'corridor', open } : orders([{ type: 'corridor', place, open }]);
}

function takeSaid(reader: Reader): boolean | null {
  const open = said(reader.words[reader.at]?.raw ?? '');
  if (open !== null) reader.at++;
  return open;
}

function said(word: string): boolean | null {
  if (word === 'open' || word === 'opened') return true;
  return word === 'closed' || word === 'close' || word === 'shut' ? false : null;
}

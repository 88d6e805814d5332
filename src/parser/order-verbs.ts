import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Command } from './command.js';
import { type Fault, isFault } from './fault.js';
import { meansLink, readLink } from './link-phrase.js';
import { isDone, type Reader, readFormation, readFormations, readPlace, take, takeNumber } from './reader.js';
import type { Verb } from './verbs.js';

/** The verbs that give orders. An order stands until the formation is given another; air sorties are for one day. */
export const ORDER_VERBS: readonly Verb[] = [
  {
    name: 'march',
    words: ['move', 'go', 'advance'],
    usage: 'march <formation> [and <formation>] to <place>',
    help: 'Moves by the quickest way to a place that no enemy is known to hold. A march that meets the enemy halts before him. The order stands for as many days as the way takes.',
    examples: ['march 18th to arak', 'march mobile group to hulayhilah'],
    names: ['formation', 'place'],
    keywords: ['to', 'and', 'all'],
    parse: (reader) => withFormations(reader, (formation, to) => ({ type: 'march', formation, to })),
  },
  {
    name: 'attack',
    words: ['assault', 'take', 'storm'],
    usage: 'attack <place> with <formation> [and <formation>] [from <place>]',
    help: 'A deliberate attack on a place next to where the formations stand. Those that attack one place together fight together; attacks from several sides count for more. A side can begin only so many operations a day. The order stands until the place is taken or you order otherwise.',
    examples: [
      'attack last hills with 5th corps and 18th',
      'attack hulayhilah with 18th from arak',
      'attack arak with road group',
    ],
    names: ['place', 'formation'],
    keywords: ['with', 'and', 'from', 'all'],
    parse: parseAttack,
  },
  {
    name: 'withdraw',
    words: ['retreat', 'leave', 'fall back'],
    usage: 'withdraw <formation> [and <formation>] to <place>',
    help: 'Leaves for another place in good order. A side that mines what it leaves does so.',
    examples: ['withdraw garrison to sukhnah'],
    names: ['formation', 'place'],
    keywords: ['to', 'and', 'all'],
    parse: (reader) => withFormations(reader, (formation, to) => ({ type: 'withdraw', formation, to })),
  },
  {
    name: 'dig in',
    words: ['dig', 'entrench', 'prepare'],
    usage: 'dig in <formation> [and <formation>]',
    help: 'Stays and digs: after some days the position is prepared, which makes the defence stronger and its losses smaller.',
    examples: ['dig in 18th', 'dig in all'],
    names: ['formation'],
    keywords: ['and', 'all'],
    parse: (reader) => hold(reader, 'prepared'),
  },
  {
    name: 'hold',
    words: ['stay', 'halt', 'stop', 'rest', 'defend'],
    usage: 'hold <formation> [and <formation>]',
    help: 'Stays in a hasty defence and rests. Use "dig in" to prepare the position.',
    examples: ['hold 5th corps', 'hold all'],
    names: ['formation'],
    keywords: ['and', 'all'],
    parse: (reader) => hold(reader, 'hasty'),
  },
  {
    name: 'delay',
    words: [],
    usage: 'delay with <formation> [and <formation>]',
    help: 'Fights for time: holds, but gives ground before it is broken.',
    examples: ['delay with 11th', 'delay with road group'],
    names: ['formation'],
    keywords: ['with', 'and', 'all'],
    parse: (reader) => hold(reader, 'delay'),
  },
  {
    name: 'clear',
    words: ['demine', 'sweep'],
    usage: 'clear <road or place> with <formation>',
    help: 'Clears known mines from a road or a place, some each day. Engineers are several times as fast as others. Name a road by both its ends, or by one where only one leads there.',
    examples: ['clear road from arak to hulayhilah with engineers'],
    names: ['place', 'link', 'formation'],
    keywords: ['with', 'road', 'from', 'to', 'link', 'place'],
    parse: parseClear,
  },
  {
    name: 'bombard',
    words: ['shell'],
    usage: 'bombard <place> with <formation>',
    help: 'Artillery fires at an enemy-held place within its range: a few losses each day, and the defenders lose cohesion. It does so instead of supporting the fights in reach, which artillery that holds does without any order.',
    examples: ['bombard last hills with artillery'],
    names: ['place', 'formation'],
    keywords: ['with', 'and'],
    parse: parseBombard,
  },
  {
    name: 'air',
    words: ['fly', 'sorties', 'aircraft'],
    usage:
      'air <sorties> support <formation> | air <sorties> strike <place> | air <sorties> interdict <road> | air <sorties> drop on <place>',
    help: 'Uses sorties of the day: close support adds to the power of a formation that fights, a strike costs those in a place men and cohesion, interdiction cuts what a road can carry, and a drop brings supply to a place of yours that is cut off. Sorties not used are lost.',
    examples: [
      'air 4 support 5th corps',
      'air 2 strike sukhnah',
      'air 2 interdict arak - hulayhilah',
      'air 4 drop on arak',
    ],
    names: ['formation', 'place', 'link'],
    keywords: ['support', 'strike', 'interdict', 'drop'],
    parse: parseAir,
  },
];

/** The command that gives these orders. */
export const orders = (list: readonly Order[]): Command => ({ type: 'orders', orders: list });

/** An order for each of the formations named, to the place named after them. */
export function withFormations(
  reader: Reader,
  order: (formation: FormationNo, to: PlaceNo) => Order,
): Command | Fault {
  const formations = readFormations(reader);
  if (isFault(formations)) return formations;
  const place = readPlace(reader);
  if (isFault(place)) return place;
  return orders(formations.map((formation) => order(formation, place)));
}

function parseAttack(reader: Reader): Command | Fault {
  const target = readPlace(reader);
  if (isFault(target)) return target;
  const formations = readFormations(reader);
  if (isFault(formations)) return formations;
  const via = readVia(reader);
  if (isFault(via)) return via;
  return orders(formations.map((formation) => ({ type: 'attack', formation, target, via })));
}

/** The place after "from", or NONE. */
export function readVia(reader: Reader): PlaceNo | Fault {
  return take(reader, 'from', 'via') ? readPlace(reader) : NONE;
}

function hold(reader: Reader, posture: 'hasty' | 'prepared' | 'delay'): Command | Fault {
  const formations = readFormations(reader);
  if (isFault(formations)) return formations;
  return orders(formations.map((formation) => ({ type: 'hold', formation, posture })));
}

function parseClear(reader: Reader): Command | Fault {
  const ground = readGround(reader);
  if (isFault(ground)) return ground;
  const formations = readFormations(reader);
  if (isFault(formations)) return formations;
  return orders(formations.map((formation) => ({ type: 'clear', formation, ...ground })));
}

function readGround(reader: Reader): { link: number; place: number } | Fault {
  const { lexicon, words, at } = reader;
  const named = (kind: 'places' | 'links') => lexicon[kind].some(({ id }) => id === words[at + 1]?.raw);
  const saysPlace = words[at]?.raw === 'place' && named('places');
  const saysLink = words[at]?.raw === 'link' && named('links');
  if (saysPlace || saysLink) reader.at++;
  if (saysLink || (!saysPlace && meansLink(reader))) {
    const link = readLink(reader);
    return isFault(link) ? link : { link, place: NONE };
  }
  const place = readPlace(reader);
  return isFault(place) ? place : { link: NONE, place };
}

function parseBombard(reader: Reader): Command | Fault {
  const target = readPlace(reader);
  if (isFault(target)) return target;
  const formations = readFormations(reader);
  if (isFault(formations)) return formations;
  return orders(formations.map((formation) => ({ type: 'bombard', formation, target })));
}

function parseAir(reader: Reader): Command | Fault {
  const sorties = takeNumber(reader);
  if (sorties === null) return { fault: 'missing', wanted: 'number of sorties', usage: reader.usage };
  take(reader, 'sorties', 'sortie');
  if (take(reader, 'support')) {
    const formation = readFormation(reader);
    return isFault(formation) ? formation : orders([{ type: 'support', formation, sorties }]);
  }
  if (take(reader, 'strike', 'strikes', 'bomb', 'bombard')) {
    const target = readPlace(reader);
    return isFault(target) ? target : orders([{ type: 'strike', target, sorties }]);
  }
  if (take(reader, 'interdict', 'interdiction', 'cut')) {
    const link = readLink(reader);
    return isFault(link) ? link : orders([{ type: 'interdict', link, sorties }]);
  }
  if (take(reader, 'drop', 'drops')) {
    if (reader.at < reader.words.length - 1) take(reader, 'supply', 'supplies'); // a place may have that name
    const place = readPlace(reader);
    return isFault(place) ? place : orders([{ type: 'drop', place, sorties }]);
  }
  const wanted = isDone(reader)
    ? 'task (support, strike, interdict or drop)'
    : 'known task (support, strike, interdict or drop)';
  return { fault: 'missing', wanted, usage: reader.usage };
}

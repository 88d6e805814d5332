import type { PlaceNo } from '../engine/model/place.js';
import { NONE } from '../engine/model/place.js';
import type { Command, Topic } from './command.js';
import { type Fault, isFault } from './fault.js';
import type { Entry } from './lexicon.js';
import { meansLink, readLink } from './link-phrase.js';
import { MATTERS } from './matters.js';
import { readVia } from './order-verbs.js';
import {
  isDone,
  type Reader,
  readEntry,
  readFormations,
  readPlace,
  rest,
  skipNoise,
  take,
  takeNumber,
} from './reader.js';
import { REPORTS_VERB } from './reports-verb.js';
import type { Verb } from './verbs.js';

const plain = (command: Command, verb: Omit<Verb, 'parse' | 'names' | 'keywords'>): Verb => ({
  ...verb,
  names: [],
  keywords: [],
  parse: () => command,
});

/** The verbs that ask and change nothing. */
export const LOOK_VERBS: readonly Verb[] = [
  plain(
    { type: 'look' },
    {
      name: 'look',
      words: ['l', 'situation', 'sitrep', 'status'],
      usage: 'look',
      help: 'The situation as your side knows it: date, front, formations, known enemy, fire control, supply, air, aims.',
      examples: ['look'],
    },
  ),
  {
    name: 'examine',
    words: ['x', 'describe', 'inspect', 'show'],
    usage: 'examine <place, formation or road>',
    help: 'All that your side knows of one place, one formation or one road.',
    examples: ['examine sukhnah', 'examine 18th', 'examine road from arak to hulayhilah'],
    names: ['place', 'formation', 'link'],
    keywords: ['road', 'from', 'to'],
    parse: (reader) => {
      const thing = readThing(reader);
      return isFault(thing) ? thing : { type: 'examine', thing };
    },
  },
  {
    name: 'forecast',
    words: ['estimate', 'odds'],
    usage: 'forecast [attack] <place> [with <formation> and <formation>] [from <place>] [air <sorties>]',
    help: 'What an attack may bring, by what your side believes: chances of each result, metres, losses, and every modifier with its sources. It is reckoned by the same rules as the attack itself. Without formations: all of yours that stand next to the place.',
    examples: ['forecast last hills', 'forecast attack last hills with 18th and 5th corps air 4'],
    names: ['place', 'formation'],
    keywords: ['attack', 'with', 'and', 'from', 'air'],
    parse: parseForecast,
  },
  {
    name: 'why',
    words: ['explain'],
    usage:
      'why <place, formation, road, figure or source> | why <matter> | why fight [at <place>] | why disputes | why dispute <number>',
    help: `Where a thing on the screen comes from: its sources, how sure it is, reports that contradict each other. "why fight" gives every modifier of the last day's fights; a figure is named as in the forecast, such as combat.terrain. "why disputes" lists where the sources contradict each other, and "why dispute 3" opens one. Matters of the scenario as a whole: ${MATTERS.join(', ')}.`,
    examples: ['why sukhnah', 'why 5th corps', 'why combat.terrain', 'why sorties', 'why fight'],
    names: ['place', 'formation', 'link'],
    keywords: ['fight', 'dispute', 'disputes', ...MATTERS],
    parse: parseWhy,
  },
  REPORTS_VERB,
  plain(
    { type: 'list-orders' },
    {
      name: 'orders',
      words: ['list orders', 'plan'],
      usage: 'orders',
      help: 'The orders given for the day to come, and those that still stand.',
      examples: ['orders'],
    },
  ),
  plain(
    { type: 'order-of-battle' },
    {
      name: 'order of battle',
      words: ['oob', 'forces', 'formations', 'army', 'units', 'inventory', 'i'],
      usage: 'order of battle',
      help: 'Every formation of yours in a table: men, cohesion, fatigue, supply, where it stands and what it does.',
      examples: ['oob'],
    },
  ),
  plain(
    { type: 'supply' },
    {
      name: 'supply',
      words: ['logistics'],
      usage: 'supply',
      help: 'Days of supply in hand for each formation, and the road that limits it.',
      examples: ['supply'],
    },
  ),
  plain(
    { type: 'objectives' },
    {
      name: 'objectives',
      words: ['aims', 'goals', 'score'],
      usage: 'objectives',
      help: 'The aims of both sides, what each is worth, and how yours stand.',
      examples: ['objectives'],
    },
  ),
  plain(
    { type: 'people' },
    {
      name: 'people',
      words: ['civilians', 'harm', 'population'],
      usage: 'people',
      help: 'Those who do not fight: how many are in places that are cut off, how many have had to leave, and the mines that lie where they live, as far as your side knows. Nothing of it counts as points.',
      examples: ['people'],
    },
  ),
  plain(
    { type: 'briefing' },
    {
      name: 'briefing',
      words: ['brief', 'intro'],
      usage: 'briefing',
      help: 'The briefing from the start of the game again.',
      examples: ['briefing'],
    },
  ),
  plain(
    { type: 'map' },
    {
      name: 'map',
      words: ['m'],
      usage: 'map',
      help: 'A map drawn with letters, with who holds what as your side believes.',
      examples: ['map'],
    },
  ),
  {
    name: 'sources',
    words: ['source', 'bibliography'],
    usage: 'sources [<source>]',
    help: 'The sources with their outlet and leaning, those that this scenario cites first; or one of them in full.',
    examples: ['sources', 'sources P1'],
    names: [],
    keywords: [],
    parse: parseSources,
  },
];

function parseForecast(reader: Reader): Command | Fault {
  take(reader, 'attack', 'assault');
  const target = readPlace(reader);
  if (isFault(target)) return target;
  const saysAir = (): boolean => reader.words[reader.at]?.raw === 'air';
  const saysFrom = (): boolean => ['from', 'via'].includes(reader.words[reader.at]?.raw ?? '');
  let formations: readonly number[] = [];
  if (!isDone(reader) && !saysAir() && !saysFrom()) {
    const read = readFormations(reader);
    if (isFault(read)) return read;
    formations = read;
  }
  const via = readVia(reader);
  if (isFault(via)) return via;
  skipNoise(reader);
  const sorties = take(reader, 'air') ? takeNumber(reader) : null;
  take(reader, 'sorties', 'sortie');
  return { type: 'forecast', target, formations, via, sorties };
}

function readThing(reader: Reader): Entry | { kind: 'link'; no: number } | Fault {
  const { places, formations } = reader.lexicon;
  skipNoise(reader);
  if (meansLink(reader)) {
    const no = readLink(reader);
    return isFault(no) ? no : { kind: 'link', no };
  }
  return readEntry(reader, [...places, ...formations], 'place, formation or road');
}

function parseWhy(reader: Reader): Command | Fault {
  const why = (topic: Topic): Command => ({ type: 'why', topic });
  skipNoise(reader);
  if (take(reader, 'fight', 'fights', 'battle')) {
    const place: PlaceNo | Fault = isDone(reader) ? NONE : readPlace(reader);
    return isFault(place) ? place : why({ type: 'fight', place });
  }
  if (take(reader, 'dispute', 'disputes', 'contradiction', 'contradictions'))
    return why({ type: 'dispute', no: takeNumber(reader) });
  const matter = MATTERS.find((one) => take(reader, one));
  if (matter) return why({ type: 'matter', matter });
  const figure = figureNamed(reader);
  if (figure) return why({ type: 'figure', figure });
  const typed = rest(reader);
  const thing = readThing(reader);
  if (isFault(thing)) {
    if (!/^[a-z]\d{1,3}$/.test(typed)) return thing;
    reader.at = reader.words.length;
    return why({ type: 'source', source: typed.toUpperCase() });
  }
  take(reader, 'strength', 'men', 'position', 'holder', 'length', 'mines');
  return why({ type: 'thing', thing: { kind: thing.kind, no: thing.no } });
}

function figureNamed(reader: Reader): string | null {
  const typed = reader.words[reader.at]?.raw ?? '';
  const figures = reader.lexicon.figures;
  const found =
    figures.find((name) => name.toLowerCase() === typed) ??
    figures.map((name) => name.slice(0, name.indexOf('.'))).find((group) => group.toLowerCase() === typed);
  if (found === undefined) return null;
  reader.at++;
  return found;
}

function parseSources(reader: Reader): Command {
  if (isDone(reader)) return { type: 'sources', source: null };
  const source = rest(reader).toUpperCase();
  reader.at = reader.words.length;
  return { type: 'sources', source };
}

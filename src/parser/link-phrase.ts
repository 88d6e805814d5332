import type { LinkClass, LinkNo, PlaceNo } from '../engine/model/place.js';
import { type Fault, isFault } from './fault.js';
import { bestFits, byId, FITS, linksBetween } from './lexicon.js';
import { isDone, type Reader, readPlace, skipNoise, take } from './reader.js';

/** Words for a link, with the classes they can stand for. */
const LINK_WORDS: Readonly<Record<string, readonly LinkClass[]>> = {
  highway: ['highway'],
  road: ['road', 'highway'],
  track: ['track', 'desert'],
  desert: ['desert'],
  way: ['highway', 'road', 'track', 'desert'],
  route: ['highway', 'road', 'track', 'desert'],
  link: ['highway', 'road', 'track', 'desert'],
};

/** A link, by its id, both its ends ("arak - hulayhilah", "road from arak to hulayhilah") or one ("hulayhilah road"). */
export function readLink(reader: Reader): LinkNo | Fault {
  const before = reader.at;
  const { links } = reader.lexicon;
  skipNoise(reader, links);
  let classes: readonly LinkClass[] | null = null;
  if (!byId(links, reader.words[reader.at]?.raw ?? '')) classes = takeLinkWord(reader);
  const named = byId(links, reader.words[reader.at]?.raw ?? '');
  if (named) {
    reader.at++;
    return named.no;
  }
  take(reader, 'from', 'between');
  const first = readPlace(reader);
  if (isFault(first)) return first.fault === 'missing' ? { ...first, wanted: 'road or track' } : first;
  classes ??= takeLinkWord(reader);
  if (take(reader, 'to', 'and', '-', 'from') || startsAPlace(reader)) {
    const second = readPlace(reader);
    if (isFault(second)) return second;
    takeLinkWord(reader);
    return linkBetween(reader, first, second);
  }
  return linkAt(reader, first, classes, before);
}

/** Whether the words that follow can only mean a link: a word for one stands among them, or two places do. */
export function meansLink(reader: Reader): boolean {
  const trial = { ...reader };
  skipNoise(trial);
  const here = trial.words[trial.at]?.raw ?? '';
  if (byId(trial.lexicon.links, here)) return true;
  if (takeLinkWord(trial)) return true;
  if (isFault(readPlace(trial))) return false;
  return takeLinkWord(trial) !== null || take(trial, 'to', '-') || startsAPlace(trial);
}

function takeLinkWord(reader: Reader): readonly LinkClass[] | null {
  const classes = LINK_WORDS[reader.words[reader.at]?.raw ?? ''];
  if (!classes) return null;
  reader.at++;
  return classes;
}

function startsAPlace(reader: Reader): boolean {
  if (isDone(reader)) return false;
  const { raw, parts } = reader.words[reader.at]!;
  return (
    byId(reader.lexicon.places, raw) !== null || bestFits(reader.lexicon.places, parts).fit >= FITS.beginning
  );
}

function linkBetween({ lexicon }: Reader, from: PlaceNo, to: PlaceNo): LinkNo | Fault {
  const found = linksBetween(lexicon.briefing, from, to);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    return { fault: 'ambiguous', typed: 'it', choices: found.map((no) => lexicon.links[no]!.id) };
  const { places } = lexicon.briefing;
  return {
    fault: 'no-link',
    from: places[from]!.name,
    to: places[to]!.name,
    choices: namesAt(lexicon, from),
  };
}

function linkAt(
  reader: Reader,
  place: PlaceNo,
  classes: readonly LinkClass[] | null,
  before: number,
): LinkNo | Fault {
  const { lexicon } = reader;
  const { exits, links } = lexicon.briefing;
  const all = exits[place]!.map(({ link }) => link);
  const fitting = classes ? all.filter((no) => classes.includes(links[no]!.class)) : all;
  if (fitting.length === 1) return fitting[0]!;
  const typed = reader.words
    .slice(before, reader.at)
    .map(({ raw }) => raw)
    .join(' ');
  const choices = (fitting.length > 0 ? fitting : all).map((no) => lexicon.links[no]!.name);
  return { fault: 'ambiguous', typed, choices };
}

function namesAt(lexicon: Reader['lexicon'], place: PlaceNo): string[] {
  return lexicon.briefing.exits[place]!.map(({ place: other }) => lexicon.briefing.places[other]!.name);
}

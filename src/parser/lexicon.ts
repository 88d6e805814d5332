import type { Figures } from '../engine/model/figures.js';
import type { LinkNo, PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import { nearestMeant } from '../text/nearest.js';
import { coreOf, partsOf } from './words.js';

/** Other spellings and short names, by id. */
export interface Variants {
  places: Readonly<Record<string, readonly string[]>>;
  formations: Readonly<Record<string, readonly string[]>>;
}

export type ThingKind = 'place' | 'link' | 'formation';

/** Something on the map that has a name. */
export interface Thing {
  kind: ThingKind;
  /** Its number in the briefing's list. */
  no: number;
}

/** All the ways to write a name. */
export interface Named {
  id: string;
  /** As a player should type it: shown in lists of choices. */
  name: string;
  forms: readonly Form[];
}

/** One thing and its names. */
export interface Entry extends Thing, Named {
  /** Its side, for formations. */
  side: SideNo | null;
}

interface Form {
  joined: string;
  core: string;
  parts: readonly string[];
}

/** All names that a player may use in a game. */
export interface Lexicon {
  briefing: Briefing;
  places: readonly Entry[];
  links: readonly Entry[];
  formations: readonly Entry[];
  outlets: readonly Named[];
  /** Names of figures, as `group.name`. */
  figures: readonly string[];
}

/** How well words fit a name: as another way to write it, as its beginning, or as some words of it. */
export const FITS = { none: 0, some: 1, beginning: 2, exact: 3 } as const;

/** The names of a game. */
export function lexiconFor(briefing: Briefing, variants: Variants): Lexicon {
  const { places, links, cards } = briefing;
  return {
    briefing,
    places: places.map(({ id, name }, no) => entry('place', no, id, name, null, variants.places[id])),
    links: links.map(({ id, a, b }, no) => {
      const [one, other] = [withoutBrackets(places[a]!.name), withoutBrackets(places[b]!.name)];
      return entry('link', no, id, `${one} - ${other}`, null, [`${other} - ${one}`]);
    }),
    formations: cards.map(({ id, name, side }, no) =>
      entry('formation', no, id, name, side, variants.formations[id]),
    ),
    outlets: briefing.outlets.map(({ id, name }) => named(id, name)),
    figures: figureNames(briefing.figures),
  };
}

function entry(
  kind: ThingKind,
  no: number,
  id: string,
  name: string,
  side: SideNo | null,
  more: readonly string[] = [],
): Entry {
  return { kind, no, side, ...named(id, name, more) };
}

function named(id: string, name: string, more: readonly string[] = []): Named {
  const short = withoutBrackets(name);
  const forms = [id, name, short, ...more].map((text) => {
    const parts = partsOf(text);
    const core = coreOf(parts);
    return { joined: parts.join(''), core: core.join(''), parts: core };
  });
  return { id, name: short, forms: forms.filter(({ joined }) => joined !== '') };
}

function figureNames(figures: Figures): string[] {
  return Object.entries(figures).flatMap(([group, named]) =>
    Object.keys(named as object).map((name) => `${group}.${name}`),
  );
}

/** The entry whose id is `word`, or null. */
export function byId(entries: readonly Entry[], word: string): Entry | null {
  return entries.find(({ id }) => id === word) ?? null;
}

/** How well `parts` fit the names of `entry`: the best of its forms. */
export function fitOf({ forms }: Named, parts: readonly string[]): number {
  const joined = parts.join('');
  const core = coreOf(parts);
  const coreJoined = core.join('');
  let best: number = FITS.none;
  for (const form of forms) {
    if (joined === form.joined || coreJoined === form.core) return FITS.exact;
    best = Math.max(best, looseFit(form, joined, coreJoined, core));
  }
  return best;
}

function looseFit(form: Form, joined: string, coreJoined: string, core: readonly string[]): number {
  if (form.joined.startsWith(joined) || form.core.startsWith(coreJoined)) return FITS.beginning;
  let at = 0;
  let first = -1;
  for (const part of core) {
    while (at < form.parts.length && !form.parts[at]!.startsWith(part)) at++;
    if (at === form.parts.length) return FITS.none;
    if (first < 0) first = at;
    at++;
  }
  return first === 0 ? FITS.beginning : FITS.some;
}

/** The entries that fit `parts` best, and how well. More than one: the words are ambiguous. */
export function bestFits<T extends Named>(
  entries: readonly T[],
  parts: readonly string[],
): { fit: number; found: T[] } {
  let fit: number = FITS.none;
  let found: T[] = [];
  if (parts.length === 0) return { fit, found };
  for (const candidate of entries) {
    const its = fitOf(candidate, parts);
    if (its === FITS.none || its < fit) continue;
    if (its > fit) found = [];
    fit = its;
    found.push(candidate);
  }
  return { fit, found };
}

/** Names that are nearly what was typed, nearest first, three at most; where none is, names with such a word in them. */
export function nearMisses(entries: readonly Named[], parts: readonly string[]): string[] {
  const typed = coreOf(parts).join('');
  const whole = nearBy(entries, typed, ({ joined, core }) => [joined, core]);
  return whole.length > 0 ? whole : nearBy(entries, typed, (form) => form.parts);
}

function nearBy(
  entries: readonly Named[],
  typed: string,
  spellings: (form: Form) => readonly string[],
): string[] {
  return nearestMeant(
    typed,
    entries.map(({ name, forms }) => ({ name, spellings: forms.flatMap(spellings) })),
  );
}

/** A name without the explanation in brackets at its end. */
function withoutBrackets(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/** The links between two places, in either direction. */
export function linksBetween({ links }: Briefing, a: PlaceNo, b: PlaceNo): LinkNo[] {
  return [...links.keys()].filter((no) => {
    const link = links[no]!;
    return (link.a === a && link.b === b) || (link.a === b && link.b === a);
  });
}

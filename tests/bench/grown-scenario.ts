import { libraryReader } from '../../src/cli/scenarios.js';
import type { LoadedScenario, TextFile } from '../../src/scenario/loaded.js';
import { loadScenario } from '../../src/scenario/parse.js';
import type { FormationEntry, ObjectiveEntry, ScenarioFile } from '../../src/scenario/scenario-file.js';
import type { LinkEntry, PlaceEntry } from '../../src/scenario/theatre.js';
import { sharedWeights } from './shared-weights.js';

/** Most copies that fit into the degrees, and the numbers of entries, that files may have. */
export const MOST_COPIES = 4;

/**
 * A made-up scenario as many times as large as the road to Deir ez-Zor: `copies` of it side by side, two to a row, joined by a few
 * long links. Bases, sorties, operations and landings grow with it. It is read as text and checked as any scenario is.
 *
 * So that four copies are within what a file may hold, each of them, the only one too, leaves out the formations of
 * `LEFT_OUT` and all objectives but `KEPT`, and is a little narrower. One copy is the scenario to compare the others with.
 *
 * @param road the scenario that ships, and the path that its library is looked for from
 * @throws ScenarioError where what comes out is no scenario
 */
export function grownScenario(road: LoadedScenario, path: string, copies: number): LoadedScenario {
  const { file, library } = road;
  const read = libraryReader(path);
  const onMap = new Set(file.map);
  const places = library.places.filter(({ id }) => onMap.has(id));
  const inside = library.links.filter(({ a, b }) => onMap.has(a) && onMap.has(b));
  const numbers = Array.from({ length: copies }, (_, no) => no);
  const grown = {
    places: {
      places: [
        ...library.places.filter(({ id }) => !onMap.has(id)),
        ...numbers.flatMap((no) => places.map((place) => copiedPlace(place, no))),
      ],
    },
    links: {
      links: [
        ...library.links.filter((link) => !inside.includes(link)),
        ...numbers.flatMap((no) => inside.map((link) => copiedLink(link, no))),
        ...numbers.slice(1).flatMap((no) => joints(inside[0]!, no)),
      ],
    },
  };
  const own = text(path, grownFile(file, numbers));
  return loadScenario(own, (name) => {
    if (name === file.library.places) return text(name, grown.places);
    if (name === file.library.links) return text(name, grown.links);
    return read(name);
  });
}

const text = (path: string, content: object): TextFile => ({ path, text: JSON.stringify(content) });

function grownFile(file: ScenarioFile, numbers: readonly number[]): ScenarioFile {
  const { guide: _, ...rest } = file;
  const each = <T, R>(list: readonly T[], copied: (entry: T, no: number) => R): R[] =>
    numbers.flatMap((no) => list.map((entry) => copied(entry, no)));
  const copies = numbers.length;
  return {
    ...rest,
    map: each(file.map, named),
    // Two from two.
    sides: file.sides.map(({ landings, ...side }) => ({
      ...side,
      operations: { ...side.operations, value: side.operations.value * copies },
      sorties: {
        ...side.sorties,
        low: side.sorties.low * copies,
        best: side.sorties.best * copies,
        high: side.sorties.high * copies,
      },
      bases: each(
        side.bases.filter(({ place }) => place !== LEAST_BASE),
        (base, no) => ({ ...base, place: named(base.place, no) }),
      ),
      ...(landings && { landings: { ...landings, value: landings.value * copies } }),
    })) as ScenarioFile['sides'],
    ground: each(file.ground, ({ place, link, ...ground }, no) => ({
      ...ground,
      ...(place !== undefined && { place: named(place, no) }),
      ...(link !== undefined && { link: named(link, no) }),
    })),
    formations: each(
      file.formations.filter(({ id }) => !LEFT_OUT.has(id)),
      copiedFormation,
    ),
    objectives: grownObjectives(
      file.objectives.filter(({ id }) => KEPT.has(id)),
      numbers,
    ),
    hypotheses: each(file.hypotheses, (hypothesis, no) => ({
      ...hypothesis,
      id: named(hypothesis.id, no),
      options: hypothesis.options.map((option) => ({
        ...option,
        changes: option.changes.map((change) => ({ ...change, formation: named(change.formation, no) })),
      })),
    })),
    ...(file.race && { race: { ...file.race, places: each(file.race.places, named) } }),
    ...(file.zones && {
      zones: each(file.zones, (zone, no) => ({ ...zone, name: titled(zone.name, no), ...moved(zone, no) })),
    }),
    ...(file.people && {
      people: each(file.people, (people, no) => ({ ...people, place: named(people.place, no) })),
    }),
  };
}

/** Small posts and guns whose like stay: neither hypotheses nor objectives speak of them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'shaer-guard',
  'tiyas-guard',
  'northern-guns',
  'iraqi-groups',
  'is-bishri',
  'is-wells',
]);

/** Six objectives of each side about places, of every kind, on all axes; and the losses. */
const KEPT: ReadonlySet<string> = new Set([
  'gov-sukhnah',
  'gov-kadir',
  'gov-humaymah',
  'gov-uqayribat',
  'gov-relief',
  'gov-hold',
  'gov-losses',
  'is-siege',
  'is-sukhnah',
  'is-kawm',
  'is-uqayribat',
  'is-maadan',
  'is-road',
  'is-losses',
]);

/** Left out as well. */
const LEAST_BASE = 'bawdah';

/** Degrees by which the second column and the second row are moved, and what is left of the width. */
const EAST = 4;
const NORTH = 4.4;
const NARROWED = 0.94;

/** The west of the theatre, and how far its map is moved so that two rows lie within what a file may hold. */
const WEST = 37;
const SHIFT = { lat: -2.4, lon: -1.9 };

function moved({ lat, lon }: { lat: number; lon: number }, no: number): { lat: number; lon: number } {
  const column = no % 2;
  const row = Math.floor(no / 2);
  return {
    lat: rounded(lat + SHIFT.lat + NORTH * row),
    lon: rounded(WEST + SHIFT.lon + (lon - WEST) * NARROWED + EAST * column),
  };
}

const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** The first copy keeps its ids and names; the others add their number. */
const named = (id: string, no: number) => (no === 0 ? id : `${id}-c${no + 1}`);
const titled = (name: string, no: number) => (no === 0 ? name : `${name} (${no + 1})`);

function copiedPlace(place: PlaceEntry, no: number): PlaceEntry {
  return {
    ...place,
    id: named(place.id, no),
    name: titled(place.name, no),
    variants: no === 0 ? place.variants : [],
    position: { ...place.position, ...moved(place.position, no) },
  };
}

function copiedLink(link: LinkEntry, no: number): LinkEntry {
  return { ...link, id: named(link.id, no), a: named(link.a, no), b: named(link.b, no) };
}

/** What joins a copy to the one before it: from a rear place of each side to the same one, all as far as the copies are apart. */
function joints(like: LinkEntry, no: number): LinkEntry[] {
  const before = no === 2 ? 0 : no - 1;
  const km = 380;
  return JOINED.map((place) => ({
    ...like,
    id: `${named(place, before)}--${named(place, no)}`,
    a: named(place, before),
    b: named(place, no),
    straightKm: km,
    length: { ...like.length, value: km },
  }));
}

const JOINED = ['t4-tiyas', 'resafa', 'mayadin'];

function copiedFormation(formation: FormationEntry, no: number): FormationEntry {
  const { at } = formation;
  return {
    ...formation,
    id: named(formation.id, no),
    name: titled(formation.name, no),
    variants: no === 0 ? formation.variants : [],
    at:
      typeof at === 'string' ? named(at, no) : { ...at, link: named(at.link, no), from: named(at.from, no) },
  };
}

/** Those about losses once, for all men; the others in each copy, at a share of the weight, so that each side has its 100. */
function grownObjectives(kept: readonly ObjectiveEntry[], numbers: readonly number[]): ObjectiveEntry[] {
  const once = kept
    .filter(({ type }) => type === 'losses')
    .map((objective) => ({ ...objective, men: objective.men! * numbers.length }));
  const copied = numbers.flatMap((no) =>
    kept
      .filter(({ type }) => type !== 'losses')
      .map((objective) => ({
        ...objective,
        id: named(objective.id, no),
        place: named(objective.place!, no),
      })),
  );
  return [...new Set(kept.map(({ side }) => side))].flatMap((side) => {
    const fixed = once.filter((objective) => objective.side === side);
    const own = copied.filter((objective) => objective.side === side);
    const left = fixed.reduce((sum, { weight }) => sum - weight, 100);
    const weights = sharedWeights(
      own.map(({ weight }) => weight),
      left,
    );
    const weighed = own.map((objective, i) => {
      const weight = weights[i]!;
      const late =
        objective.late === undefined
          ? {}
          : { late: Math.floor((objective.late * weight) / objective.weight) };
      return { ...objective, weight, ...late };
    });
    return [...fixed, ...weighed];
  });
}

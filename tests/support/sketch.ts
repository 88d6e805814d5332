import { routesTo } from '../../src/engine/map/route.js';
import type { Figures } from '../../src/engine/model/figures.js';
import type {
  Condition,
  Formation,
  FormationCard,
  FormationNo,
  Kind,
} from '../../src/engine/model/formation.js';
import { type Link, type LinkNo, NONE, type Place, type PlaceNo } from '../../src/engine/model/place.js';
import type {
  Briefing,
  Deployment,
  Exit,
  Ground,
  Objective,
  Scenario,
  Zone,
} from '../../src/engine/model/scenario.js';
import {
  type Base,
  type BySide,
  type Holder,
  NOBODY,
  SIDES,
  type Side,
  type SideNo,
} from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { keyOf } from '../../src/engine/random/stream.js';
import { chanceOf, newDay } from '../../src/engine/rules/context.js';
import { fireControl } from '../../src/engine/rules/fire-control.js';
import { look } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { figuresWith, type Partly } from './figures.js';

interface MinedSketch {
  mines?: number;
  minesOf?: Holder;
}

/** A place: flat, at no height, empty of people and nobody's unless said; it has no area. */
export type PlaceSketch = Partial<Pick<Place, 'x' | 'y' | 'terrain' | 'elevation' | 'type'>> &
  Partial<Pick<Ground, 'holder' | 'fortified'>> &
  MinedSketch & { people?: number; area?: number; closed?: boolean };

/** A link, named by its ends as `a-b`: a road of 10 km over flat ground unless said. */
export type LinkSketch = Partial<Pick<Link, 'length' | 'class' | 'terrain'>> &
  MinedSketch & { closed?: boolean };

/**
 * A formation: 1,000 fresh, supplied infantrymen of side 0 who hold a place unless said. `at` is a place, or a link with
 * the end it came from and the metres gone. All else is put into the state as it is.
 */
export interface FormationSketch extends Partial<Omit<Formation, 'place' | 'link' | 'from' | 'metres'>> {
  at: string | readonly [link: string, from: string, metres: number];
  side?: SideNo;
  men?: number;
  kind?: Kind;
  quality?: number;
}

/** What feeds a side at a place: so many men, all else as it says. */
export type BaseSketch = number | (Partial<Omit<Base, 'place' | 'men'>> & Pick<Base, 'men'>);

/** A third party that takes the places it names, on a turn that everybody knows. */
export interface RaceSketch {
  arrives: number;
  places: readonly string[];
}

/** An objective that names its place; it is worth as much late as in time unless said. */
export type ObjectiveSketch = Partial<Omit<Objective, 'place'>> &
  Pick<Objective, 'type' | 'side'> & { place?: string };

export interface Sketch {
  places: Record<string, PlaceSketch>;
  links: Record<string, LinkSketch>;
  formations: Record<string, FormationSketch>;
  sides?: BySide<Partial<Omit<Side, 'bases'>> & { bases?: Record<string, BaseSketch> }>;
  figures?: readonly Partly<Figures>[];
  objectives?: readonly ObjectiveSketch[];
  /** Arrives on that very turn. */
  race?: RaceSketch;
  /** For the briefing alone: what is closed, places and links say themselves. */
  zones?: readonly Zone[];
  turns?: number;
  seed?: number;
}

/** A game drawn for a test, and the numbers behind its names. */
export interface Drawn {
  scenario: Scenario;
  briefing: Briefing;
  state: GameState;
  place: (id: string) => PlaceNo;
  link: (id: string) => LinkNo;
  no: (id: string) => FormationNo;
  /** The formation itself. */
  formation: (id: string) => Formation;
}

const NOWHERE = { place: NONE, link: NONE, from: NONE, metres: 0 };

/** What goes with the conditions of those who are not on the map. */
const OFF_MAP: Partial<Record<Condition, Partial<Formation>>> = {
  waiting: NOWHERE,
  destroyed: { ...NOWHERE, strength: 0 },
  surrendered: { ...NOWHERE, strength: 0 },
};

/**
 * A made-up game, in the state before its first day.
 *
 * Each side is fed without limit in every place that it holds, unless `sides` name bases. Both sides know what they
 * see; with the round figures they see every man in sight. A side that is given no formation gets one that comes when
 * all is over, so that the game does not end for want of an enemy.
 */
export function sketch(sketched: Sketch): Drawn {
  const drawing = withBothSides(sketched);
  const scenario = scenarioOf(drawing);
  const { briefing } = scenario;
  const state = newGame(scenario, [drawing.seed ?? 1, 2], 'best');
  const number = (list: readonly { id: string }[], id: string): number => {
    const found = list.findIndex((one) => one.id === id);
    if (found === -1) throw new Error(`The sketch has no ${id}.`);
    return found;
  };
  const no = (id: string) => number(briefing.cards, id);
  for (const [
    id,
    { at: _at, side: _side, men: _men, kind: _kind, quality: _quality, ...rest },
  ] of Object.entries(drawing.formations)) {
    Object.assign(state.formations[no(id)]!, rest, rest.condition && OFF_MAP[rest.condition]);
  }
  lookAround(scenario, state);
  return {
    scenario,
    briefing,
    state,
    place: (id) => number(briefing.places, id),
    link: (id) => number(briefing.links, id),
    no,
    formation: (id) => state.formations[no(id)]!,
  };
}

/** Both sides see things as they stand after all changes to the state. */
function lookAround({ briefing }: Scenario, state: GameState): void {
  const controlled = [fireControl(briefing, state, 0), fireControl(briefing, state, 1)] as BySide<boolean[]>;
  const day = newDay(briefing, controlled);
  const emit = () => {};
  for (const side of SIDES) {
    state.knowledge[side].contacts.fill(null);
    look({ briefing, state, day, chance: chanceOf(state.root, 0), emit }, side);
  }
}

function withBothSides(drawing: Sketch): Sketch {
  const formations = { ...drawing.formations };
  const first = Object.keys(drawing.places)[0]!;
  for (const side of [0, 1] as const) {
    if (Object.values(drawing.formations).some((one) => (one.side ?? 0) === side)) continue;
    formations[`zz-later-${side}`] = { at: first, side, arrives: 999 };
  }
  return { ...drawing, formations };
}

function scenarioOf({
  places,
  links,
  formations,
  sides,
  figures,
  objectives,
  race,
  zones,
  turns,
}: Sketch): Scenario {
  const placeIds = sortedKeys(places);
  const linkIds = sortedKeys(links);
  const formationIds = sortedKeys(formations);
  const place = (id: string): PlaceNo => indexIn(placeIds, id);
  const allPlaces = placeIds.map((id): Place => {
    const { x = 0, y = 0, terrain = 'flat', elevation = 0, type = 'village' } = places[id]!;
    return { id, name: id, type, terrain, elevation, x, y, lat: 0, lon: 0 };
  });
  const allLinks = linkIds.map((id): Link => {
    const [a, b] = id.split('-') as [string, string];
    const { length = 10_000, class: by = 'road', terrain = 'flat' } = links[id]!;
    return { id, a: place(a), b: place(b), class: by, terrain, length };
  });
  const exits: Exit[][] = allPlaces.map(() => []);
  for (const [link, { a, b }] of allLinks.entries()) {
    exits[a]!.push({ link, place: b });
    exits[b]!.push({ link, place: a });
  }
  const metres = { link: allLinks.map(({ length }) => length), place: allPlaces.map(() => 1) };
  const allFigures = figuresWith(...(figures ?? []));
  const { range, above } = allFigures.fireControl;
  const overlooks = allPlaces.map((height) =>
    allPlaces.flatMap((low, no) => {
      const [dx, dy] = [low.x - height.x, low.y - height.y];
      return dx * dx + dy * dy <= range * range && height.elevation - low.elevation >= above ? [no] : [];
    }),
  );
  const briefing: Briefing = {
    id: 'sketch',
    start: '2017-07-01',
    turns: turns ?? 30,
    sides: ([0, 1] as const).map((side) => sideOf(side, sides?.[side], places, placeIds)) as BySide<Side>,
    thirdParties: ['Third party'],
    places: allPlaces,
    links: allLinks,
    cards: formationIds.map((id): FormationCard => {
      const { side = 0, kind = 'infantry', quality = 1000 } = formations[id]!;
      return { id, name: id, side, kind, quality, key: keyOf(id) };
    }),
    figures: allFigures,
    objectives: (objectives ?? []).map(({ place: at, ...rest }, i) => ({
      id: `objective-${i}`,
      by: 0,
      men: 0,
      days: 0,
      weight: 10,
      late: rest.weight ?? 10,
      ...rest,
      place: at === undefined ? NONE : place(at),
    })),
    levels: { decisive: 60, major: 30, minor: 10 },
    exits,
    distances: allPlaces.map((_, to) => routesTo(exits, to, metres).cost),
    overlookedBy: allPlaces.map((_, low) =>
      overlooks.flatMap((below, height) => (below.includes(low) ? [height] : [])),
    ),
    overlooks,
    areas: placeIds.map((id) => places[id]!.area ?? 0),
    race: race
      ? {
          party: SIDES.length,
          arrives: { low: race.arrives, best: race.arrives, high: race.arrives },
          places: race.places.map(place),
        }
      : null,
    zones: zones ?? [],
    closedLinks: linkIds.map((id) => links[id]!.closed ?? false),
    closedPlaces: placeIds.map((id) => places[id]!.closed ?? false),
    outlets: [],
  };
  return {
    briefing,
    deployments: formationIds.map((id) => deploymentOf(formations[id]!, placeIds, linkIds)),
    places: placeIds.map((id) => groundOf(places[id]!)),
    links: linkIds.map((id) => groundOf(links[id]!)),
    hypotheses: [],
  };
}

function sideOf(
  side: SideNo,
  given: NonNullable<Sketch['sides']>[SideNo] | undefined,
  places: Sketch['places'],
  placeIds: readonly string[],
): Side {
  const { bases, ...rest } = given ?? {};
  const own = placeIds
    .filter((id) => places[id]!.holder === side)
    .map((id): [string, BaseSketch] => [id, 99_999]);
  return {
    id: `side-${side}`,
    name: `Side ${side}`,
    operations: 2,
    sorties: 10,
    leavesMines: { place: 0, link: 0 },
    demolishes: false,
    landings: 0,
    ...rest,
    bases: (bases ? Object.entries(bases) : own).map(
      ([id, base]): Base => ({
        place: indexIn(placeIds, id),
        byAir: false,
        fades: 0,
        ...(typeof base === 'number' ? { men: base } : base),
      }),
    ),
  };
}

function deploymentOf(
  { at, men = 1000, arrives = 0, vehicleBombs = 0 }: FormationSketch,
  placeIds: readonly string[],
  linkIds: readonly string[],
): Deployment {
  const where =
    typeof at === 'string'
      ? { place: indexIn(placeIds, at), link: NONE, from: NONE, metres: 0 }
      : { place: NONE, link: indexIn(linkIds, at[0]), from: indexIn(placeIds, at[1]), metres: at[2] };
  return {
    men: { low: men, best: men, high: men },
    arrives: { low: arrives, best: arrives, high: arrives },
    ...where,
    cohesion: 1000,
    fatigue: 0,
    dugIn: 0,
    supplyHours: 120,
    task: { type: 'hold', posture: 'hasty' },
    vehicleBombs: { low: vehicleBombs, best: vehicleBombs, high: vehicleBombs },
  };
}

function groundOf({
  holder = NOBODY,
  fortified = false,
  mines = 0,
  minesOf = NOBODY,
  people = 0,
}: PlaceSketch): Ground {
  return {
    holder,
    fortified,
    mines: { low: mines, best: mines, high: mines },
    minesOf,
    people: { low: people, best: people, high: people },
  };
}

function sortedKeys(record: Record<string, unknown>): string[] {
  return Object.keys(record).sort();
}

function indexIn(ids: readonly string[], id: string): number {
  const index = ids.indexOf(id);
  if (index === -1) throw new Error(`The sketch has no ${id}.`);
  return index;
}

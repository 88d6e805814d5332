import { routesTo, type Toll } from '../engine/map/route.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing, Exit, Objective, Race, Scenario } from '../engine/model/scenario.js';
import type { BySide, Side, SideNo } from '../engine/model/side.js';
import { keyOf } from '../engine/random/stream.js';
import { turnOf } from '../text/calendar.js';
import { cellAreas } from './cells.js';
import { compileDeployment, compileHypotheses, turnsOf } from './compile-forces.js';
import { compileGround, compileLink, compilePlace } from './compile-ground.js';
import { compileOutlets } from './compile-outlets.js';
import { compileZones, linksInside, placesInside } from './compile-zones.js';
import { effectiveFigures } from './effective-figures.js';
import { holderNumber, linksOf, placesOf, sortedById, thirdPartyNames } from './ground.js';
import type { ScenarioFiles } from './library.js';

import type { ScenarioFile, SideEntry } from './scenario-file.js';

/** From ids, as files name things, to numbers, as the engine does. */
export interface Numbers {
  place: ReadonlyMap<string, number>;
  link: ReadonlyMap<string, number>;
  formation: ReadonlyMap<string, number>;
  side: ReadonlyMap<string, number>;
}

/** The engine's scenario, frozen. The files must have no fault: parse.ts sees to that. */
export function compileScenario(files: ScenarioFiles): Scenario {
  const { file } = files;
  const places = placesOf(files);
  const links = linksOf(files);
  const formations = sortedById(file.formations);
  const numbers: Numbers = {
    place: numbered(places),
    link: numbered(links),
    formation: numbered(formations),
    side: numbered(file.sides),
  };
  const sideOf = (id: string) => numbers.side.get(id) as SideNo; // checked: one of the two
  const figures = effectiveFigures(files);
  const compiledPlaces = places.map(compilePlace);
  const compiledLinks = links.map((link) => compileLink(link, numbers));
  const overlooks = compiledPlaces.map((from) =>
    compiledPlaces.flatMap((to, no) => {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const near = dx * dx + dy * dy <= figures.fireControl.range ** 2;
      return near && from !== to && from.elevation - to.elevation >= figures.fireControl.above ? [no] : [];
    }),
  );
  const metres: Toll = {
    link: compiledLinks.map(({ length }) => length),
    place: compiledPlaces.map(() => 1),
  };
  const zones = compileZones(file);
  const exits = exitsOf(compiledPlaces.length, compiledLinks);
  const briefing: Briefing = {
    id: file.id,
    start: file.start,
    turns: turnOf(file.start, file.end),
    sides: file.sides.map((side) => compileSide(side, numbers)) as BySide<Side>, // the shape asks for two
    thirdParties: thirdPartyNames(files),
    places: compiledPlaces,
    links: compiledLinks,
    cards: formations.map(({ id, name, side, kind, quality }) => ({
      id,
      name,
      side: sideOf(side),
      kind,
      quality: quality.value,
      key: keyOf(id),
    })),
    figures,
    objectives: compileObjectives(file, numbers),
    levels: { decisive: file.levels.decisive, major: file.levels.major, minor: file.levels.minor },
    exits,
    distances: compiledPlaces.map((_, to) => routesTo(exits, to, metres).cost),
    overlookedBy: compiledPlaces.map((_, no) =>
      compiledPlaces.flatMap((_, from) => (overlooks[from]!.includes(no) ? [from] : [])),
    ),
    overlooks,
    outlets: compileOutlets(files),
    areas: cellAreas(compiledPlaces),
    race: compileRace(files, numbers),
    zones,
    closedLinks: linksInside(zones, compiledLinks, compiledPlaces),
    closedPlaces: placesInside(zones, compiledPlaces),
  };
  const ground = compileGround(files, places, links, numbers);
  return frozen({
    briefing,
    deployments: formations.map((entry) => compileDeployment(file, entry, figures, numbers)),
    ...ground,
    hypotheses: compileHypotheses(file, numbers),
  });
}

function numbered(entries: readonly { id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, no) => [id, no]));
}

function compileSide(
  { id, name, operations, sorties, bases, leavesMines, demolishes, landings }: SideEntry,
  { place }: Numbers,
): Side {
  return {
    id,
    name,
    operations: operations.value,
    sorties: sorties.best,
    bases: bases.map((base) => ({
      place: place.get(base.place)!,
      men: base.men.value,
      byAir: base.byAir ?? false,
      fades: base.fades?.value ?? 0,
    })),
    leavesMines: { place: leavesMines.place, link: leavesMines.link },
    demolishes: demolishes?.value ?? false,
    landings: landings?.value ?? 0,
  };
}

function compileObjectives(file: ScenarioFile, { place, side }: Numbers): Objective[] {
  return file.objectives.map((objective) => ({
    id: objective.id,
    side: side.get(objective.side) as SideNo, // checked: one of the two
    type: objective.type,
    place: objective.place === undefined ? NONE : place.get(objective.place)!,
    by: objective.by === undefined ? 0 : turnOf(file.start, objective.by),
    men: objective.men ?? 0,
    days: objective.days ?? 0,
    weight: objective.weight,
    late: objective.late ?? objective.weight,
  }));
}

function compileRace(files: ScenarioFiles, { place }: Numbers): Race | null {
  const { file } = files;
  if (file.race === undefined) return null;
  return {
    party: holderNumber(files, file.race.party),
    arrives: turnsOf(file, file.race),
    places: file.race.places.map((id) => place.get(id)!),
  };
}

function exitsOf(places: number, links: Briefing['links']): Exit[][] {
  const exits: Exit[][] = Array.from({ length: places }, () => []);
  for (const [link, { a, b }] of links.entries()) {
    exits[a]!.push({ link, place: b });
    exits[b]!.push({ link, place: a });
  }
  return exits;
}

/** Freezes all objects in `value`. Lists are left as they are: reading a frozen one costs several times as much. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    if (!Array.isArray(value)) Object.freeze(value);
  }
  return value;
}

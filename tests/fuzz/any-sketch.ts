import { KINDS } from '../../src/engine/model/formation.js';
import { LINK_CLASSES, PLACE_TYPES, TERRAINS } from '../../src/engine/model/place.js';
import { NOBODY, type SideNo } from '../../src/engine/model/side.js';
import type { Rng } from '../../src/engine/random/stream.js';
import {
  type Drawn,
  type FormationSketch,
  type LinkSketch,
  type PlaceSketch,
  sketch,
} from '../support/sketch.js';

/** A little game drawn at random: two to seven places, formations of any strength and state on them. */
export function anySketch(rng: Rng): Drawn {
  const pick = <T>(list: readonly T[]): T => list[rng.below(list.length)]!;
  const ids = Array.from({ length: 2 + rng.below(6) }, (_, no) => `p${no}`);
  const isClosed = ids.map((_, no) => no > 1 && rng.chance(60));
  // Nobody plays those who hold closed ground.
  const holders = isClosed.map((closed) =>
    closed ? pick([NOBODY, 2]) : pick([NOBODY, 0, 0, 0, 1, 1, 1, rng.chance(300) ? 2 : 1]),
  );
  const places: Record<string, PlaceSketch> = {};
  for (const [no, id] of ids.entries()) {
    places[id] = {
      ...{ x: rng.below(30_000), y: rng.below(30_000), elevation: rng.below(600), area: rng.below(400) },
      ...{ terrain: pick(TERRAINS), type: pick(PLACE_TYPES), holder: holders[no]!, closed: isClosed[no]! },
      ...{ fortified: rng.chance(200), people: rng.chance(300) ? rng.below(5000) : 0, ...anyMines(rng) },
    };
  }
  const links: Record<string, LinkSketch> = {};
  const join = (a: number, b: number): void => {
    // A link that ends in a closed place is closed.
    links[`${ids[a]}-${ids[b]}`] = anyLink(rng, isClosed[a]! || isClosed[b]!);
  };
  for (const no of ids.keys()) {
    if (no > 0 && rng.chance(950)) join(rng.below(no), no);
    const [a, b] = [rng.below(ids.length), rng.below(ids.length)];
    if (a < b && rng.chance(300)) join(a, b);
  }
  const roads = Object.keys(links);
  const formations: Record<string, FormationSketch> = {};
  for (let no = 0; no < 1 + rng.below(8); no++) {
    const at = rng.below(ids.length);
    const road = roads[rng.below(roads.length)];
    const side: SideNo = holders[at] === 0 ? 0 : holders[at] === 1 ? 1 : pick([0, 1] as const);
    // Formations stand in places of their own side, or on open links.
    if (holders[at] === 2 || holders[at] === NOBODY) continue;
    const isOnRoad = road !== undefined && !links[road]!.closed && rng.chance(200);
    const length = isOnRoad ? links[road]!.length! : 0;
    formations[`f${no}`] = {
      ...{
        at: isOnRoad ? [road, road.split('-')[0]!, rng.below(length)] : ids[at]!,
        side,
        kind: pick(KINDS),
      },
      ...{ men: 1 + rng.below(rng.chance(300) ? 60 : 3000), quality: 200 + rng.below(1500) },
      ...{ cohesion: rng.below(1001), fatigue: rng.below(1001), supplyHours: rng.below(121) },
      ...{ dugIn: rng.below(5), vehicleBombs: rng.chance(200) ? 1 + rng.below(3) : 0 },
      ...(!isOnRoad && rng.chance(150) ? { arrives: 1 + rng.below(6), condition: 'waiting' as const } : {}),
    };
  }
  return sketch({
    ...{ places, links, formations, turns: 1 + rng.below(30), seed: rng.below(2 ** 31) },
    objectives: ids.map((place) => ({
      type: pick(['take', 'hold', 'fire-control'] as const),
      ...{ side: pick([0, 1] as const), place, weight: rng.below(40), by: 1 + rng.below(20) },
    })),
    sides: [anySide(rng), anySide(rng)],
    ...(rng.chance(150) ? { race: { arrives: 1 + rng.below(20), places: [pick(ids)] } } : {}),
  });
}

function anyMines(rng: Rng): { mines: number; minesOf: number } {
  return rng.chance(250)
    ? { mines: 1 + rng.below(200), minesOf: rng.below(2) }
    : { mines: 0, minesOf: NOBODY };
}

function anyLink(rng: Rng, isClosed: boolean): LinkSketch {
  return {
    ...{ length: 1 + rng.below(rng.chance(200) ? 50 : 60_000), class: LINK_CLASSES[rng.below(4)]! },
    ...{ terrain: TERRAINS[rng.below(3)]!, closed: isClosed || rng.chance(50), ...anyMines(rng) },
  };
}

function anySide(rng: Rng) {
  return {
    ...{
      operations: rng.below(4),
      sorties: rng.below(12),
      landings: rng.below(3),
      demolishes: rng.chance(500),
    },
    leavesMines: { place: rng.below(100), link: rng.below(100) },
  };
}

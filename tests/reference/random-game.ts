import { isPresent, KINDS, SUPPLY_STATES } from '../../src/engine/model/formation.js';
import { LINK_CLASSES, NONE, PLACE_TYPES, TERRAINS } from '../../src/engine/model/place.js';
import type { Rng } from '../../src/engine/random/stream.js';
import {
  type BaseSketch,
  type Drawn,
  type FormationSketch,
  type LinkSketch,
  type ObjectiveSketch,
  type PlaceSketch,
  sketch,
} from '../support/sketch.js';
import { pick } from './random-fight.js';

/** A made-up game of 3 to 12 places some days old, in any state that can be drawn. */
export function randomGame(rng: Rng): Drawn {
  const ids = Array.from({ length: 3 + rng.below(10) }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const links = randomLinks(rng, ids);
  const places = Object.fromEntries(ids.map((id) => [id, randomPlace(rng)]));
  const game = sketch({
    places,
    links,
    formations: randomFormations(rng, ids, links),
    sides: [
      { bases: randomBases(rng, ids), sorties: 12 },
      { bases: randomBases(rng, ids), sorties: 12 },
    ],
    objectives: Array.from({ length: rng.below(7) }, () => randomObjective(rng, ids)),
    ...(rng.below(3) === 0 ? { race: { arrives: 1 + rng.below(20), places: [pick(rng, ids)] } } : {}),
    seed: rng.below(1_000_000),
  });
  unsettle(rng, game);
  setTasks(rng, game);
  return game;
}

/** What only a game that has gone on for some days can hold. */
function unsettle(rng: Rng, { state, briefing }: Drawn): void {
  state.turn = 1 + rng.below(25);
  for (const place of state.places) {
    place.wrecked = rng.below(5) === 0 ? 1 + rng.below(8) : 0;
    place.firstHeld = [rng.below(state.turn + 2) - 1, rng.below(state.turn + 2) - 1];
    place.relieved = rng.below(3) === 0 ? rng.below(state.turn + 1) : -1;
    place.cutOff = rng.below(state.turn);
  }
  for (const link of state.links) {
    if (rng.below(6) === 0) Object.assign(link, { cut: 1 + rng.below(4), cutBy: rng.below(2) });
  }
  for (const side of [0, 1] as const) {
    state.tally[side].losses = rng.below(2000);
    const knowledge = state.knowledge[side];
    for (const no of briefing.places.keys()) if (rng.below(4) === 0) knowledge.holders[no] = rng.below(4) - 1;
    for (const no of briefing.links.keys())
      knowledge.linkMines[no] = rng.below(3) === 0 ? rng.below(200) : -1;
  }
}

/** Everybody attacks, marches, withdraws or holds; on a link where it leads, at a place a neighbour. */
function setTasks(rng: Rng, { state, briefing }: Drawn): void {
  const sideOf = (no: number) => briefing.cards[no]!.side;
  for (const [self, formation] of state.formations.entries()) {
    if (!isPresent(formation)) continue;
    const { place, link, from } = formation;
    const near =
      link === NONE ? briefing.exits[place]!.map((exit) => exit.place) : [endOf(briefing.links[link]!, from)];
    const enemies = near.filter((next) =>
      state.formations.some((other, no) => other.place === next && sideOf(no) !== sideOf(self)),
    );
    const ahead = pick(rng, enemies.length > 0 ? enemies : near);
    formation.dugIn = rng.below(8);
    formation.task = { type: 'hold', posture: pick(rng, ['hasty', 'prepared', 'delay']) };
    if (ahead === undefined) continue;
    const task = rng.below(8);
    if (task < 5) formation.task = { type: 'attack', target: ahead, via: link === NONE ? place : from };
    if (task === 5) formation.task = { type: 'march', to: ahead };
    if (task === 6) formation.task = { type: 'withdraw', to: ahead };
  }
}

function endOf({ a, b }: { a: number; b: number }, from: number): number {
  return from === a ? b : a;
}

function randomPlace(rng: Rng): PlaceSketch {
  return {
    x: rng.below(40_000),
    y: rng.below(40_000),
    terrain: pick(rng, TERRAINS),
    type: pick(rng, PLACE_TYPES),
    elevation: 200 + 50 * rng.below(8),
    holder: pick(rng, [-1, 0, 0, 0, 1, 1, 1, 2]),
    area: rng.below(500),
    closed: rng.below(12) === 0,
    fortified: rng.below(5) === 0,
    ...(rng.below(4) === 0 ? { mines: 1 + rng.below(120), minesOf: rng.below(2) } : {}),
  };
}

function randomLinks(rng: Rng, ids: readonly string[]): Record<string, LinkSketch> {
  const links: Record<string, LinkSketch> = {};
  const count = ids.length + rng.below(ids.length);
  for (let i = 0; i < count; i++) {
    const [a, b] = [pick(rng, ids), pick(rng, ids)];
    if (a >= b) continue;
    links[`${a}-${b}`] = {
      length: 1000 + rng.below(25_000),
      class: pick(rng, LINK_CLASSES),
      terrain: pick(rng, TERRAINS),
      closed: rng.below(10) === 0,
      ...(rng.below(3) === 0 ? { mines: 1 + rng.below(120), minesOf: rng.below(2) } : {}),
    };
  }
  return links;
}

/** Two to nine formations, on either side, in places and on links; no two enemies in one place. */
function randomFormations(
  rng: Rng,
  ids: readonly string[],
  links: Record<string, LinkSketch>,
): Record<string, FormationSketch> {
  const formations: Record<string, FormationSketch> = {};
  const owners: Record<string, 0 | 1> = {};
  const count = 2 + rng.below(8);
  for (let i = 0; i < count; i++) {
    const side = pick(rng, [0, 1] as const);
    const at = randomSpot(rng, ids, links);
    if (typeof at === 'string') {
      owners[at] ??= side;
      if (owners[at] !== side) continue;
    }
    formations[`f${i}`] = {
      at,
      side,
      kind: pick(rng, KINDS),
      men: 50 + rng.below(3000),
      quality: 500 + rng.below(800),
      cohesion: rng.below(1001),
      condition: rng.below(5) === 0 ? 'broken' : 'steady',
      supply: pick(rng, SUPPLY_STATES),
      supplyHours: rng.below(121),
    };
  }
  return formations;
}

function randomSpot(
  rng: Rng,
  ids: readonly string[],
  links: Record<string, LinkSketch>,
): FormationSketch['at'] {
  const on = Object.keys(links);
  if (on.length === 0 || rng.below(3) > 0) return pick(rng, ids);
  const link = pick(rng, on);
  const length = links[link]?.length ?? 0;
  return [link, pick(rng, link.split('-')), pick(rng, [length, rng.below(length), rng.below(length + 500)])];
}

function randomBases(rng: Rng, ids: readonly string[]): Record<string, BaseSketch> {
  const bases: Record<string, BaseSketch> = {};
  const count = 1 + rng.below(3);
  for (let i = 0; i < count; i++) {
    bases[pick(rng, ids)] = {
      men: 200 + rng.below(9000),
      byAir: rng.below(3) === 0,
      fades: rng.below(2) * rng.below(200),
    };
  }
  return bases;
}

function randomObjective(rng: Rng, ids: readonly string[]): ObjectiveSketch {
  const weight = 5 + rng.below(40);
  const common = { side: pick(rng, [0, 1] as const), weight, late: rng.below(weight + 1) };
  const type = pick(rng, [
    'take',
    'hold',
    'fire-control',
    'losses',
    'relieve',
    'besiege',
    'supply',
    'cut-off',
  ] as const);
  if (type === 'losses') return { ...common, type, men: rng.below(2000), late: weight };
  const place = pick(rng, ids);
  if (type === 'take' || type === 'relieve') return { ...common, type, place, by: rng.below(25) };
  if (type === 'supply' || type === 'cut-off') return { ...common, type, place, days: rng.below(20) };
  return { ...common, type, place };
}

import { isPresent } from '../../engine/model/formation.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing, Objective } from '../../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import { metresFrom } from '../../engine/rules/ground.js';
import { isMet, isSettled, pointsFor } from '../../engine/rules/victory.js';

type State = DeepReadonly<GameState>;

/**
 * The lead of `side` that a position promises, in points. Objectives that are settled count whole or not at all, all
 * others by what they promise still.
 */
export function leadOf(briefing: Briefing, state: State, side: SideNo): number {
  let lead = 0;
  for (const objective of briefing.objectives) {
    const points = pointsFor(state, objective) * promiseOf(briefing, state, objective);
    lead += objective.side === side ? points : -points;
  }
  return lead;
}

/** How likely an objective is to be met, 0 to 1: by how near those are who would change it. Design assumptions. */
function promiseOf(briefing: Briefing, state: State, objective: Objective): number {
  const { side, type, place, men, days } = objective;
  const met = isMet(briefing, state, objective);
  if (state.outcome || isSettled(briefing, state, objective)) return met ? 1 : 0;
  switch (type) {
    case 'losses':
      return 0.9 - (0.6 * state.tally[side].losses) / Math.max(1, men);
    case 'take':
      return 0.6 * nearness(metresToGo(briefing, state, side, place));
    case 'hold':
    case 'fire-control':
      return met
        ? 1 - 0.5 * nearness(metresToGo(briefing, state, enemyOf(side), place))
        : 0.5 * nearness(metresToGo(briefing, state, side, place));
    case 'relieve':
      return 0.6 * nearness(metresToRelief(briefing, state, side, place));
    case 'besiege':
      return met ? 1 - 0.6 * nearness(metresToRelief(briefing, state, enemyOf(side), place)) : 0.2;
    case 'supply':
      return met ? 1 - (0.5 * state.places[place]!.cutOff) / (days + 1) : 0;
    case 'cut-off':
      return met ? 1 : (0.5 * state.places[place]!.cutOff) / Math.max(1, days);
  }
}

/** 1 for nothing to go, less the more there is: half of it for being at hand, half for being on the way. */
function nearness(metres: number): number {
  return metres === Number.POSITIVE_INFINITY
    ? 0
    : (AT_HAND / (AT_HAND + metres) + ON_THE_WAY / (ON_THE_WAY + metres)) / 2;
}

/** Metres at which a goal counts half as at hand, and half as on the way: those of some days' fighting, and of weeks. */
const AT_HAND = 4000;
const ON_THE_WAY = 40_000;

/** Metres from the nearest formation of `side` to `place`. */
function metresToGo(
  { cards, distances, links }: Briefing,
  { formations }: State,
  side: SideNo,
  place: PlaceNo,
): number {
  const to = distances[place]!;
  let least = Number.POSITIVE_INFINITY;
  for (const [no, formation] of formations.entries()) {
    if (cards[no]!.side !== side || !isPresent(formation)) continue;
    if (formation.place !== NONE) {
      least = Math.min(least, to[formation.place]!);
      continue;
    }
    const link = links[formation.link]!;
    const gone = metresFrom(link, formation, link.a);
    least = Math.min(least, gone + to[link.a]!, link.length - gone + to[link.b]!);
  }
  return least;
}

/** Metres from the besieged `place` to the nearest one of `side` that is joined to a base. */
function metresToRelief({ distances }: Briefing, { knowledge }: State, side: SideNo, place: PlaceNo): number {
  const { joined } = knowledge[side];
  return distances[place]!.reduce(
    (least, metres, from) => (joined[from] ? Math.min(least, metres) : least),
    Number.POSITIVE_INFINITY,
  );
}

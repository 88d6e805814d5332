import { describe, expect, test } from 'vitest';
import type { Player } from '../../src/ai/player.js';
import { openScenario } from '../../src/cli/scenarios.js';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { Order } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import { stream } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { type Drawn, sketch } from '../support/sketch.js';

const GAMES = 80;
const DAYS = 30;

/** The figures of the shipped scenarios: what is shown here is what players meet. */
const { figures } = (await openScenario('drill')).scenario.briefing;

const DUG_IN = { dugIn: 9, task: { type: 'hold', posture: 'prepared' } } as const;

/** A town with 900 men of side 1 in works, ringed by 1,200 of side 0; side 1 holds `east`, 59 km off behind the ring. */
const ringed = (seed: number): Drawn =>
  sketch({
    places: {
      north: { holder: 0, y: 9000 },
      west: { holder: 0, x: -9000 },
      south: { holder: 0, y: -9000 },
      town: { holder: 1, terrain: 'urban', type: 'town', fortified: true },
      east: { holder: 1, x: 50_000 },
    },
    links: {
      'north-town': { length: 9000 },
      'town-west': { length: 9000 },
      'south-town': { length: 9000 },
      'east-north': { length: 50_000 },
      'east-south': { length: 50_000 },
    },
    formations: {
      one: { at: 'north', men: 400 },
      two: { at: 'west', men: 400 },
      three: { at: 'south', men: 400 },
      garrison: { at: 'town', side: 1, men: 600, ...DUG_IN },
      militia: { at: 'town', side: 1, men: 300, kind: 'militia', ...DUG_IN },
    },
    sides: [{ bases: { west: 9000, north: 9000, south: 9000 } }, { bases: { east: 5000 } }],
    figures: [figures],
    turns: DAYS,
    seed,
  });

/** All attack the town, every day on which they may. Whether those in it are let go is settled on the first day. */
const besieger =
  ({ place, no }: Drawn, open: boolean): Player =>
  (briefing, view) => {
    const orders: Order[] = [{ type: 'corridor', place: place('town'), open }];
    for (const id of ['one', 'two', 'three']) {
      const order: Order = { type: 'attack', formation: no(id), target: place('town'), via: NONE };
      if (problemWithOrder(briefing, view, order, orders) === null) orders.push(order);
    }
    return orders;
  };

interface Siege {
  /** Days until the town fell, one more than there are where it did not. */
  days: number;
  /** Men of the attacker and of the defender lost by then. */
  losses: readonly [number, number];
  /** Formations that were let go, and those of them that stand in `east` at the end. */
  letGo: number;
  back: number;
}

/** A garrison that holds, and a besieger by his script, until the last day or until a side has nothing left. */
function siege(seed: number, open: boolean): Siege {
  const game = ringed(seed);
  const { scenario, state, place } = game;
  const player = besieger(game, open);
  const events: GameEvent[] = [];
  const town = state.places[place('town')]!;
  let losses: [number, number] | null = null;
  while (!state.outcome) {
    const orders = player(scenario.briefing, viewFor(scenario, state, 0), stream(state.root, state.turn));
    adjudicate(scenario, state, [orders, []], (event) => events.push(event));
    if (town.firstHeld[0] !== NONE) losses ??= [state.tally[0].losses, state.tally[1].losses];
  }
  const gone = events.flatMap((event) => (event.type === 'formation-let-go' ? [event.formation] : []));
  return {
    days: town.firstHeld[0] === NONE ? DAYS + 1 : town.firstHeld[0],
    losses: losses ?? [state.tally[0].losses, state.tally[1].losses],
    letGo: gone.length,
    back: gone.filter((no) => state.formations[no]!.place === place('east')).length,
  };
}

const series = (open: boolean): Siege[] => Array.from({ length: GAMES }, (_, i) => siege(i + 1, open));

function median(sieges: readonly Siege[], of: (one: Siege) => number): number {
  const sorted = sieges.map(of).sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

const sum = (sieges: readonly Siege[], of: (one: Siege) => number): number =>
  sieges.reduce((all, one) => all + of(one), 0);

/*
 * That a garrison with a way out gives way sooner, and one without fights on at more cost to both, is what the sources
 * report of Aleppo province and of Uqayribat in June and August 2017 (S4, P1, P63).
 */
describe(`over ${GAMES} sieges of one garrison, a closed ring`, () => {
  const [closed, open] = [series(false), series(true)];

  test('gives a longer fight than an open door', () => {
    expect(median(closed, ({ days }) => days)).toBeGreaterThanOrEqual(median(open, ({ days }) => days) + 2);
  });

  test('costs the attacker more', () => {
    const attacker = (one: Siege) => one.losses[0];
    expect(median(closed, attacker)).toBeGreaterThan(median(open, attacker) * 1.5);
  });

  test('costs the defender many times more', () => {
    const defender = (one: Siege) => one.losses[1];
    expect(median(closed, defender)).toBeGreaterThan(median(open, defender) * 10);
  });

  test('lets nobody go, while from an open door nearly all turn up elsewhere, days later', () => {
    expect(sum(closed, ({ letGo }) => letGo)).toBe(0);
    expect(sum(open, ({ letGo }) => letGo)).toBeGreaterThan(GAMES);
    expect(sum(open, ({ back }) => back)).toBe(sum(open, ({ letGo }) => letGo));
  });
});

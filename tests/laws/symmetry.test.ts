import { expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { shippedIds } from '../../src/cli/scenarios.js';
import type { Order, OrderSheet } from '../../src/engine/model/order.js';
import type { Ground, Scenario } from '../../src/engine/model/scenario.js';
import { enemyOf, type Holder } from '../../src/engine/model/side.js';
import type { GameState, Knowledge, Late } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { ordersOf } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { bold } from '../support/bold-drill.js';
import { changedScenario, type Loose } from '../support/changed.js';

/** Reverses every list of a file whose order means nothing to the game. */
function relisted(file: Loose): void {
  for (const key of [
    'places',
    'links',
    'formations',
    'map',
    'forces',
    'ground',
    'objectives',
    'sources',
    'claims',
    'people',
  ]) {
    if (Array.isArray(file[key])) file[key].reverse();
  }
}

const unchanged = () => {};

/** Every scenario that ships, as often as its length allows, and the bold drill. */
const GAMES = [
  ...shippedIds().map((id) => ({ what: id, name: `${id}.json`, change: unchanged })),
  { what: 'the bold drill', name: 'drill.json', change: bold },
];

test.each(GAMES)('in $what the order in which things are listed does not matter', ({ name, change }) => {
  const one = changedScenario(name, change);
  const other = changedScenario(name, (file) => {
    change(file);
    relisted(file);
  });
  const seeds = one.briefing.turns > 20 ? ['1'] : ['1', '2', '3'];
  for (const seed of seeds) {
    const games = [one, other].map((scenario) => newGame(scenario, rootOf(seed), 'drawn'));
    while (!games[0]!.outcome) {
      const orders = ordersOf(one, games[0]!, [PLAYERS.staff!, PLAYERS.random!]);
      adjudicate(one, games[0]!, orders);
      adjudicate(other, games[1]!, [backwards(orders[0]), backwards(orders[1])]);
      expect(games[1]).toEqual(games[0]);
    }
  }
});

/** The orders in reverse; but bombs are still named after the attack that they open, which must be known by then. */
function backwards(orders: readonly Order[]): Order[] {
  const reversed = [...orders].reverse();
  const isLast = ({ type }: Order): boolean => type === 'vehicle-bombs';
  return [...reversed.filter((order) => !isLast(order)), ...reversed.filter(isLast)];
}

/** Gives each side what the other had. */
function swappedScenario({ briefing, places, links, ...rest }: Scenario): Scenario {
  const [first, second] = briefing.sides;
  const swappedGround = (ground: Ground): Ground => ({
    ...ground,
    holder: swappedHolder(ground.holder),
    minesOf: swappedHolder(ground.minesOf),
  });
  return {
    ...rest,
    briefing: {
      ...briefing,
      sides: [
        { ...second, id: first.id },
        { ...first, id: second.id },
      ],
      cards: briefing.cards.map((card) => ({ ...card, side: enemyOf(card.side) })),
      objectives: briefing.objectives.map((one) => ({ ...one, side: enemyOf(one.side) })),
    },
    places: places.map(swappedGround),
    links: links.map(swappedGround),
  };
}

const swappedHolder = (holder: Holder): Holder => (holder === 0 ? 1 : holder === 1 ? 0 : holder);

const swappedKnowledge = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  holders: knowledge.holders.map(swappedHolder),
});

const swappedLate = ({ contacts, holders }: Late): Late => ({
  contacts,
  holders: holders.map((holder) => (holder === null ? null : swappedHolder(holder))),
});

/** The state of a game in which each side has what the other had. */
function swapped(state: GameState): GameState {
  return {
    ...state,
    places: state.places.map((place) => ({
      ...place,
      holder: swappedHolder(place.holder),
      minesOf: swappedHolder(place.minesOf),
      firstHeld: [place.firstHeld[1], place.firstHeld[0]],
      corridor: [place.corridor[1], place.corridor[0]],
    })),
    links: state.links.map((link) => ({
      ...link,
      minesOf: swappedHolder(link.minesOf),
      cutBy: swappedHolder(link.cutBy),
    })),
    knowledge: [swappedKnowledge(state.knowledge[1]), swappedKnowledge(state.knowledge[0])],
    tally: [state.tally[1], state.tally[0]],
    late: [swappedLate(state.late[1]), swappedLate(state.late[0])],
    delayed: state.delayed
      .map((one) => ({ ...one, side: one.side === 0 ? (1 as const) : (0 as const) }))
      .sort((a, b) => a.due - b.due || a.side - b.side),
    outcome: state.outcome && {
      ...state.outcome,
      winner: state.outcome.winner === null ? null : state.outcome.winner === 0 ? 1 : 0,
      scores: [state.outcome.scores[1], state.outcome.scores[0]],
    },
  };
}

test.each(GAMES)(
  'neither side is favoured: with the sides of $what swapped, so is the game, and nothing else',
  ({ name, change }) => {
    const scenario = changedScenario(name, change);
    const other = swappedScenario(scenario);
    const games = name === 'drill.json' ? 60 : 2;
    for (let seed = 1; seed <= games; seed++) {
      const players = seed % 2 ? [PLAYERS.random!, PLAYERS.random!] : [PLAYERS.staff!, PLAYERS.random!];
      const state = newGame(scenario, rootOf(String(seed)), 'best');
      const mirror = newGame(other, rootOf(String(seed)), 'best');
      expect(mirror).toEqual(swapped(state));
      while (!state.outcome) {
        const orders = ordersOf(
          scenario,
          state,
          players as [(typeof PLAYERS)[string], (typeof PLAYERS)[string]],
        );
        adjudicate(scenario, state, orders);
        adjudicate(other, mirror, [orders[1], orders[0]] as OrderSheet);
        expect(mirror).toEqual(swapped(state));
      }
    }
  },
);

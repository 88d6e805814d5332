import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/model/event.js';
import { isPresent } from '../../src/engine/model/formation.js';
import { INDUSTRY } from '../../src/engine/model/place.js';
import { NOBODY, SIDES } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { checkGames, type Midgame } from './games.js';

/** Plays one more day of a game; returns how things stood before it, and what happened. */
function played({ scenario, state, orders }: Midgame): { before: GameState; events: GameEvent[] } {
  const before = structuredClone(state);
  const events: GameEvent[] = [];
  adjudicate(scenario, state, orders, (event) => events.push(event));
  return { before, events };
}

test('no count ever falls below nothing, and none goes beyond what there can be', () => {
  checkGames(80, (game) => {
    const { before } = played(game);
    const { scenario, state } = game;
    const { figures } = scenario.briefing;
    for (const [no, formation] of state.formations.entries()) {
      const { strength, cohesion, fatigue, supplyHours, vehicleBombs, dugIn } = formation;
      for (const count of [strength, cohesion, fatigue, supplyHours, vehicleBombs, dugIn])
        expect(count).toBeGreaterThanOrEqual(0);
      expect(Math.max(cohesion, fatigue)).toBeLessThanOrEqual(1000);
      expect(supplyHours).toBeLessThanOrEqual(figures.supply.mostHours);
      expect(vehicleBombs).toBeLessThanOrEqual(before.formations[no]!.vehicleBombs);
    }
    for (const { people, displaced, wrecked, cutOff, mines } of state.places) {
      for (const count of [people, displaced, wrecked, cutOff, mines])
        expect(count).toBeGreaterThanOrEqual(0);
      expect(wrecked).toBeLessThanOrEqual(figures.demolition.days);
      expect(cutOff).toBeLessThanOrEqual(state.turn);
    }
    for (const { cut, mines } of state.links) {
      expect(Math.min(cut, mines)).toBeGreaterThanOrEqual(0);
      expect(cut).toBeLessThanOrEqual(figures.raid.days);
    }
  });
});

test('a road is cut by somebody, and one that is not cut by nobody', () => {
  let cuts = 0;
  checkGames(80, (game) => {
    played(game);
    for (const { cut, cutBy } of game.state.links) {
      if (cut > 0) {
        cuts += 1;
        expect([0, 1]).toContain(cutBy);
      } else expect(cutBy).toBe(NOBODY);
    }
  });
  expect(cuts).toBeGreaterThan(0);
});

test('people stay or leave: none of them is lost, and none comes back', () => {
  let moved = 0;
  checkGames(80, (game) => {
    const { before } = played(game);
    for (const [no, { people, displaced }] of game.state.places.entries()) {
      const then = before.places[no]!;
      expect(people + displaced).toBe(then.people + then.displaced);
      expect(people).toBeLessThanOrEqual(then.people);
      moved += then.people - people;
    }
  });
  expect(moved).toBeGreaterThan(0);
});

test('only places with works are wrecked', () => {
  checkGames(60, (game) => {
    played(game);
    for (const [no, { wrecked }] of game.state.places.entries()) {
      if (wrecked > 0) expect(INDUSTRY).toContain(game.scenario.briefing.places[no]!.type);
    }
  });
});

test('a side flies, lands and begins no more in a day than it can', () => {
  let landings = 0;
  checkGames(240, (game) => {
    const { before } = played(game);
    for (const side of SIDES) {
      const [was, is] = [before.tally[side], game.state.tally[side]];
      const can = game.scenario.briefing.sides[side];
      expect(is.sorties - was.sorties).toBeLessThanOrEqual(can.sorties);
      expect(is.operations - was.operations).toBeLessThanOrEqual(can.operations);
      expect(is.landings).toBeLessThanOrEqual(can.landings);
      landings += is.landings;
    }
  });
  expect(landings).toBeGreaterThan(0);
});

test('orders on their way are for formations of the side that gave them, and due on a day to come', () => {
  let delayed = 0;
  checkGames(200, (game) => {
    played(game);
    const { scenario, state } = game;
    for (const { side, due, order } of state.delayed) {
      delayed += 1;
      expect(due).toBeGreaterThan(state.turn);
      expect('formation' in order && scenario.briefing.cards[order.formation]!.side).toBe(side);
    }
  });
  expect(delayed).toBeGreaterThan(0);
});

test('a corridor does not outlast the day on which its place changes hands', () => {
  checkGames(80, (game) => {
    const { before } = played(game);
    for (const [no, { holder, corridor }] of game.state.places.entries()) {
      if (holder !== before.places[no]!.holder) expect(corridor).toEqual([false, false]);
    }
  });
});

test('nobody comes into a closed zone', () => {
  checkGames(80, (game) => {
    const { before } = played(game);
    const { closedPlaces, closedLinks } = game.scenario.briefing;
    for (const [no, { place, link }] of game.state.formations.entries()) {
      if (place >= 0 && closedPlaces[place]) expect(before.formations[no]!.place).toBe(place);
      if (link >= 0 && closedLinks[link]) expect(before.formations[no]!.link).toBe(link);
    }
  });
});

test('a third party keeps what it has, and nobody comes into its places', () => {
  checkGames(80, (game) => {
    const { before } = played(game);
    const { state } = game;
    for (const [no, { holder }] of before.places.entries()) {
      if (holder > 1) expect(state.places[no]!.holder).toBe(holder);
    }
    for (const [no, formation] of state.formations.entries()) {
      if (!isPresent(formation) || formation.place < 0) continue;
      if (state.places[formation.place]!.holder > 1)
        expect(before.formations[no]!.place).toBe(formation.place);
    }
  });
});

test('a relief is dated once, on the day on which it happens', () => {
  checkGames(80, (game) => {
    const { before, events } = played(game);
    for (const [no, { relieved }] of game.state.places.entries()) {
      const then = before.places[no]!.relieved;
      if (relieved === then) continue;
      expect([then, relieved]).toEqual([-1, game.state.turn]);
      expect(events.some((event) => event.type === 'place-relieved' && event.place === no)).toBe(true);
    }
  });
});

test('what is drawn at the start stays as it was drawn', () => {
  checkGames(30, (game) => {
    const { before } = played(game);
    const { race, hypotheses, root, world, scenario } = game.state;
    expect({ race, hypotheses, root, world, scenario }).toEqual({
      race: before.race,
      hypotheses: before.hypotheses,
      root: before.root,
      world: before.world,
      scenario: before.scenario,
    });
  });
});

import { expect, test } from 'vitest';
import { believedWorld } from '../../src/ai/planner/believed-world.js';
import { staff } from '../../src/ai/staff/staff.js';
import { isPresent } from '../../src/engine/model/formation.js';
import { enemyOf, SIDES, type SideNo } from '../../src/engine/model/side.js';
import { stream } from '../../src/engine/random/stream.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { ordersOf } from '../../src/sim/play.js';
import { checkGames, type Midgame } from '../laws/games.js';
import { sketch } from '../support/sketch.js';

const SEED = [7, 8] as const;

function worldOf({ scenario, state }: Pick<Midgame, 'scenario' | 'state'>, side: SideNo, draw = 1) {
  return believedWorld(scenario.briefing, viewFor(scenario, state, side), stream(SEED, draw));
}

test('a believed world is a legal state: whole numbers, men that add up, no two enemies in one place', () => {
  checkGames(40, (game) => {
    for (const side of SIDES) {
      const { scenario, state } = worldOf(game, side);
      const { cards } = scenario.briefing;
      expect(oddNumbersIn(state)).toEqual([]);
      for (const whose of SIDES) {
        const theirs = state.formations.filter((_, no) => cards[no]!.side === whose);
        const gone = theirs.reduce((sum, { establishment, strength }) => sum + establishment - strength, 0);
        expect(gone).toBe(state.tally[whose].losses);
      }
      const holders = new Map<number, number>();
      for (const [no, formation] of state.formations.entries()) {
        const { place, link, from, metres } = formation;
        expect(place >= 0 || link >= 0).toBe(isPresent(formation));
        expect(place >= 0 && link >= 0).toBe(false);
        expect(from >= 0).toBe(link >= 0);
        if (link < 0) expect(metres).toBe(0);
        if (place < 0) continue;
        expect(holders.get(place) ?? cards[no]!.side).toBe(cards[no]!.side);
        holders.set(place, cards[no]!.side);
      }
    }
  });
});

test('a believed world plays on to its end by the rules', () => {
  checkGames(15, (game) => {
    for (const side of SIDES) {
      const { scenario, state } = worldOf(game, side);
      while (!state.outcome) adjudicate(scenario, state, ordersOf(scenario, state, [staff, staff]));
      expect(state.turn).toBeLessThanOrEqual(scenario.briefing.turns);
    }
  });
});

test('a side knows in it what it knows in the game, and finds there what it sees', () => {
  checkGames(40, (game) => {
    for (const side of SIDES) {
      const known = viewFor(game.scenario, game.state, side);
      const world = worldOf(game, side);
      const view = viewFor(world.scenario, world.state, side);
      expect(view.own).toEqual(known.own);
      expect(view.knowledge).toEqual(known.knowledge);
      expect(view.tally).toEqual(known.tally);
      expect([view.turn, view.fortified, view.corridors]).toEqual([
        known.turn,
        known.fortified,
        known.corridors,
      ]);
      for (const [no, contact] of known.knowledge.contacts.entries()) {
        const own = known.own.some((formation) => formation && formation.place === contact?.place);
        if (!contact || contact.turn !== known.turn || (contact.place >= 0 && own)) continue;
        const { place, link, metres } = world.state.formations[no]!;
        expect({ place, link, metres }).toEqual({
          place: contact.place,
          link: contact.link,
          metres: contact.metres,
        });
      }
    }
  });
});

test('an enemy never seen is looked for where nobody looks, and his men are about those of a believed garrison', () => {
  const game = sketch({
    places: { a: { holder: 0 }, near: { holder: 1, x: 1000 }, far: { holder: 1, x: 90_000 } },
    links: { 'a-near': { length: 1000 }, 'near-far': { length: 89_000 } },
    formations: { ours: { at: 'a' }, theirs: { at: 'far', side: 1, men: 5000 } },
    turns: 20,
  });
  const state = { ...game.state, turn: 3 };
  state.knowledge[0].looked[game.place('near')] = 3;
  const { believedGarrison } = game.briefing.figures.sight;
  let there = 0;
  for (let draw = 0; draw < 60; draw++) {
    const { state: world } = worldOf({ scenario: game.scenario, state }, 0, draw);
    const formation = world.formations[game.no('theirs')]!;
    expect([game.place('far'), -1]).toContain(formation.place);
    expect(formation.strength).toBeGreaterThanOrEqual(believedGarrison / 2);
    expect(formation.strength).toBeLessThanOrEqual(believedGarrison * 1.5);
    if (formation.place >= 0) there += 1;
    else expect(formation.arrives).toBeGreaterThan(3);
  }
  expect(there).toBeGreaterThan(30);
  expect(there).toBeLessThan(55);
});

test('on the first day, when nobody has looked anywhere, enemies never seen stand at their places too', () => {
  const { scenario, state, no } = sketch({
    places: { a: { holder: 0 }, b: { holder: 1, x: 90_000 } },
    links: { 'a-b': { length: 90_000 } },
    formations: { ours: { at: 'a' }, theirs: { at: 'b', side: 1 } },
  });
  let there = 0;
  for (let draw = 0; draw < 40; draw++) {
    if (isPresent(worldOf({ scenario, state }, 0, draw).state.formations[no('theirs')]!)) there += 1;
  }
  expect(there).toBeGreaterThan(15);
  expect(there).toBeLessThan(40);
});

test('an enemy never seen has about as many men as those of his kind who were', () => {
  const { scenario, state, no } = sketch({
    places: { a: { holder: 0 }, near: { holder: 1, x: 1000 }, far: { holder: 1, x: 90_000 } },
    links: { 'a-near': { length: 1000 }, 'near-far': { length: 89_000 } },
    formations: {
      ours: { at: 'a' },
      seen: { at: 'near', side: 1, men: 3000 },
      unseen: { at: 'far', side: 1, men: 10 },
    },
  });
  for (let draw = 0; draw < 30; draw++) {
    const { strength } = worldOf({ scenario, state }, 0, draw).state.formations[no('unseen')]!;
    expect(strength).toBeGreaterThanOrEqual(1500);
    expect(strength).toBeLessThanOrEqual(4500);
  }
});

test('the enemy in it knows what he can see from where he stands', () => {
  const { scenario, state, no, place } = sketch({
    places: { a: { holder: 0 }, b: { holder: 1, x: 2000 }, c: { holder: 0, x: 500_000 } },
    links: { 'a-b': { length: 2000 }, 'b-c': { length: 498_000 } },
    formations: { near: { at: 'a' }, far: { at: 'c' }, enemy: { at: 'b', side: 1 } },
  });
  const { contacts } = worldOf({ scenario, state }, 0).state.knowledge[enemyOf(0)];
  expect(contacts[no('near')]).toMatchObject({ place: place('a'), turn: state.turn });
  expect(contacts[no('far')]).toBeNull();
});

/** Where in `value` numbers are not whole. */
function oddNumbersIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [`${path} ${value}`];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbersIn(inner, `${path}.${key}`));
}

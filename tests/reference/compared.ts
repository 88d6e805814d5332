import { expect } from 'vitest';
import type { Figures } from '../../src/engine/model/figures.js';
import { RESULTS } from '../../src/engine/model/figures.js';
import type { Modifier } from '../../src/engine/model/modifier.js';
import { NONE } from '../../src/engine/model/place.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { enemyOf, SIDES } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { type Context, chanceOf, type Day, newDay } from '../../src/engine/rules/context.js';
import { battlesOf, fightOf } from '../../src/engine/rules/encounter.js';
import { estimateFight, type Fight } from '../../src/engine/rules/fight.js';
import { fireControl } from '../../src/engine/rules/fire-control.js';
import { joinedPlaces, pocketsOf } from '../../src/engine/rules/pocket.js';
import { look } from '../../src/engine/rules/sighting.js';
import { supplyPhase } from '../../src/engine/rules/supply.js';
import { outcomeOf } from '../../src/engine/rules/victory.js';
import { waysTo } from '../../src/engine/rules/ways.js';
import { isNear } from './close.js';
import { slowBattles, slowFight } from './encounter.js';
import { type SlowReasons, slowEstimate } from './fight.js';
import { slowFireControl } from './fire-control.js';
import { slowJoined, slowPockets } from './pocket.js';
import { slowSeen } from './sighting.js';
import { slowFed, slowSupply } from './supply.js';
import { slowOutcome } from './victory.js';
import { slowWays } from './ways.js';

/** Fails where the engine's estimate of `fight` is not that of the rule book. */
export function compareFight(figures: Figures, fight: Fight, what: string): void {
  const fast = estimateFight(figures, fight);
  const slow = slowEstimate(figures, fight);
  expect(reasons(fast.attackModifiers), what).toEqual(slow.attackReasons);
  expect(reasons(fast.defenceModifiers), what).toEqual(slow.defenceReasons);
  expect(fast.ratio, what).toBe(slow.ratio);
  // What rounding leaves over goes to the stall.
  const chances = { ...slow.chances, stall: fast.chances.stall };
  expect(Object.values(fast.chances).reduce((sum, one) => sum + one)).toBe(1000);
  for (const [whole, exact] of [
    [fast.attack, slow.attack],
    [fast.defence, slow.defence],
    ...fast.paces.map((pace, i) => [pace, slow.paces[i]!] as const),
    ...RESULTS.map((result) => [fast.chances[result], chances[result]] as const),
  ] as const) {
    expect(Number.isInteger(whole), what).toBe(true);
    // A half may fall either way: the machine does not hold it exactly.
    expect(Math.abs(whole - exact), what).toBeLessThan(0.5 + 1e-6);
  }
  expect(isNear(fast.attackerLosses, slow.attackerLosses), what).toBe(true);
  expect(isNear(fast.defenderLosses, slow.defenderLosses), what).toBe(true);
}

function reasons(modifiers: readonly Modifier[]): SlowReasons {
  const named = Object.fromEntries(modifiers.map(({ cause, permille }) => [cause, permille]));
  expect(Object.keys(named)).toHaveLength(modifiers.length);
  return named;
}

/** What the phases of a day are given as things stand; what aircraft do is put in by `fly`. */
export function contextOf(scenario: Scenario, state: GameState, fly: (day: Day) => void = () => {}): Context {
  const { briefing } = scenario;
  const day = newDay(briefing, [fireControl(briefing, state, 0), fireControl(briefing, state, 1)]);
  fly(day);
  const chance = chanceOf(state.root, state.turn);
  return { scenario, briefing, state, orders: [[], []], emit: () => {}, chance, day };
}

/** Fails where the engine's fire control, pockets or points are not those of the rule book. */
export function compareHold({ briefing }: Scenario, state: GameState, what: string): void {
  const standing = { briefing, state };
  for (const side of SIDES) {
    expect(numbered(fireControl(briefing, state, side)), what).toEqual(slowFireControl(standing, side));
    expect(numbered(joinedPlaces(briefing, state, side)), what).toEqual(slowJoined(standing, side));
    expect(pocketsOf(briefing, state, side), what).toEqual(slowPockets(standing, side));
  }
  // Who is joined to a base in the end is what was so when the siege was reckoned; formations may have gone since.
  const isSettled = SIDES.every(
    (side) => numbered(state.knowledge[side].joined).join() === slowJoined(standing, side).join(),
  );
  if (isSettled) expect(outcomeOf(briefing, state), what).toEqual(slowOutcome(standing));
}

/** Fails where the engine's supply of a day is not that of the rule book. */
export function compareSupply(context: Context, what: string): void {
  const { briefing, state, day } = context;
  const after = structuredClone(state);
  supplyPhase({ ...context, state: after });
  for (const side of SIDES) {
    const standing = { briefing, state };
    const flown = { against: day.interdicted[enemyOf(side)], drops: day.drops[side] };
    const { road, fed } = slowFed(standing, side, flown);
    expect(after.knowledge[side].fed, what).toEqual(fed);
    for (const [no, { holder, cutOff }] of state.places.entries()) {
      if (holder === side) expect(after.places[no]!.cutOff, what).toBe(cutOff + (road[no] === 0 ? 1 : 0));
    }
    for (const [one, gets] of slowSupply(standing, side, flown)) {
      expect(after.formations[state.formations.indexOf(one)], what).toMatchObject(gets);
    }
  }
}

/** Fails where the engine's ways to `goal` are not those of the rule book, or do not begin with a link of a cheapest way. */
export function compareWays({ briefing }: Scenario, state: GameState, goal: number, what: string): void {
  for (const side of SIDES) {
    const knowledge = state.knowledge[side];
    const { cost, link } = waysTo(briefing, knowledge, side, goal);
    const slow = slowWays(briefing, knowledge, side, goal);
    const wrong = [...briefing.places.keys()].filter((place) => {
      const first = link[place]!;
      if (!isNear(cost[place]!, slow.costs[place]!)) return true;
      if (first === NONE) return place !== goal && cost[place] !== Number.POSITIVE_INFINITY;
      return !isNear(slow.by(first, place), slow.costs[place]!);
    });
    expect(wrong, `${what}, ways to ${goal}`).toEqual([]);
  }
}

/** Fails where what the engine lets a side see tonight is not what the rule book says, aircraft aside. */
export function compareSight(scenario: Scenario, state: GameState, what: string): void {
  const { briefing } = scenario;
  for (const side of SIDES) {
    const tonight = structuredClone(state);
    tonight.turn += 1;
    const { day, chance, emit } = contextOf(scenario, tonight);
    const seen = slowSeen({ briefing, state: tonight }, side);
    look({ briefing, state: tonight, day, chance, emit }, side);
    const { looked, contacts } = tonight.knowledge[side];
    expect(numbered(looked.map((turn) => turn === tonight.turn)), what).toEqual(seen.places);
    const found = numbered(contacts.map((contact) => contact?.turn === tonight.turn));
    if (briefing.sides[side].sorties === 0 || briefing.figures.sight.airMoving === 0)
      expect(found, what).toEqual(seen.formations);
    else expect(found, what).toEqual(expect.arrayContaining(seen.formations));
    for (const no of seen.formations) {
      const { place, link, from, metres, strength } = state.formations[no]!;
      expect(contacts[no], what).toMatchObject({ place, link, from, metres });
      const off = (strength * briefing.figures.sight.error) / 1000 + 10;
      expect(Math.abs(contacts[no]!.men - strength), what).toBeLessThanOrEqual(off);
    }
  }
}

/** Fails where the fights that the engine finds are not those of the rule book; returns how many there are. */
export function compareFights(scenario: Scenario, state: GameState, what: string): number {
  const context = contextOf(scenario, state);
  const standing = { briefing: scenario.briefing, state };
  const fast = battlesOf(context);
  const slow = slowBattles(standing);
  expect(
    fast.map(({ attackers, ...rest }) => ({ ...rest, attackers: attackers.map(({ no }) => no) })),
    what,
  ).toEqual(slow);
  for (const [i, battle] of fast.entries()) {
    const fight = fightOf(context, battle);
    const { artillery, ...rest } = slowFight(standing, slow[i]!);
    expect(fight, what).toMatchObject(rest);
    expect(isNear(fight.artillery.attack, artillery.attack), what).toBe(true);
    expect(isNear(fight.artillery.defence, artillery.defence), what).toBe(true);
    compareFight(scenario.briefing.figures, fight, what);
  }
  return fast.length;
}

function numbered(list: readonly boolean[]): number[] {
  return list.flatMap((is, no) => (is ? [no] : []));
}

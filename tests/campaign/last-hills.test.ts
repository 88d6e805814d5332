import { describe, expect, test } from 'vitest';
import { staff } from '../../src/ai/staff/staff.js';
import { NONE } from '../../src/engine/model/place.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario, type Loose } from '../support/changed.js';

const GAMES = 200;
const PAIRS = 100;
const NEVER = 99;

const placeNo = ({ briefing }: Scenario, id: string) => briefing.places.findIndex((place) => place.id === id);

/** Staff against staff over the same seeds. */
function series(scenario: Scenario, games: number): GameState[] {
  return Array.from({ length: games }, (_, i) =>
    playGame(scenario, [staff, staff], rootOf(String(i + 1)), 'drawn'),
  );
}

/** The turn in which the government side first held a place, by game; a number beyond the end where it never did. */
function fallsOf(scenario: Scenario, states: readonly GameState[], id: string): number[] {
  const place = placeNo(scenario, id);
  return states.map((state) => {
    const first = state.places[place]!.firstHeld[0];
    return first === NONE ? NEVER : first;
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)]!;
}

/** How many games fell later, and how many earlier, than the same seeds did before. */
function shift(before: readonly number[], after: readonly number[]): { later: number; earlier: number } {
  const count = (than: (a: number, b: number) => boolean) =>
    after.filter((day, i) => than(day, before[i]!)).length;
  return { later: count((a, b) => a > b), earlier: count((a, b) => a < b) };
}

const lastHills = changedScenario('last-hills.json', () => {});
const games = series(lastHills, GAMES);
const falls = fallsOf(lastHills, games, 'sukhnah-sw-hills');

describe('200 games of staff against staff', () => {
  test('all come to an end, and neither side wins all of them', () => {
    const wins = [0, 1].map((side) => games.filter(({ outcome }) => outcome!.winner === side).length);
    expect(games.every(({ outcome }) => outcome !== null)).toBe(true);
    expect(wins[0]).toBeGreaterThan(GAMES / 5);
    expect(wins[1]).toBeGreaterThan(GAMES / 5);
  });

  test('the day on which the last hills fall varies by more than a week', () => {
    const taken = falls.filter((day) => day !== NEVER);
    expect(taken.length).toBeGreaterThan(GAMES / 3);
    expect(quantile(taken, 0.95) - quantile(taken, 0.05)).toBeGreaterThan(7);
  });

  test('the ridges are crossed at 0.4 to 2 km a day', () => {
    const { links } = lastHills.briefing;
    const ridges = ['al-hayl-gas-field--palmyra-chain-end', 'palmyra-chain-end--sukhnah-sw-hills'];
    const km = ridges.reduce((sum, id) => sum + links.find((link) => link.id === id)!.length / 1000, 0);
    const taken = falls.filter((day) => day !== NEVER);
    const paces = taken.map((day) => km / day);
    expect(quantile(paces, 0.05)).toBeGreaterThanOrEqual(0.4);
    expect(quantile(paces, 0.5)).toBeGreaterThanOrEqual(0.4);
    expect(quantile(paces, 0.5)).toBeLessThanOrEqual(2);
    expect(quantile(paces, 0.95)).toBeLessThanOrEqual(2);
  });
});

describe('over the same seeds', () => {
  test.each([
    { what: 'without any sorties the last hills fall later', change: withoutSorties, later: true },
    { what: 'without any mines they fall earlier', change: withoutMines, later: false },
    { what: 'with the supply of IS cut off they fall earlier', change: withoutSupply, later: false },
  ])('$what', ({ change, later }) => {
    const scenario = changedScenario('last-hills.json', change);
    const changed = fallsOf(scenario, series(scenario, PAIRS), 'sukhnah-sw-hills');
    const before = falls.slice(0, PAIRS);
    const moved = shift(before, changed);
    const medians = [quantile(before, 0.5), quantile(changed, 0.5)];
    if (later) {
      expect(medians[1]).toBeGreaterThan(medians[0]!);
      expect(moved.later).toBeGreaterThan(moved.earlier);
    } else {
      expect(medians[1]).toBeLessThan(medians[0]!);
      expect(moved.earlier).toBeGreaterThan(moved.later);
    }
  });
});

function withoutSorties(file: Loose): void {
  for (const side of file.sides ?? []) Object.assign(side.sorties, { low: 0, best: 0, high: 0 });
}

function withoutMines(file: Loose): void {
  if (!file.sides) return;
  file.mines = null;
  file.ground = file.ground.filter((entry: Loose) => !entry.mines);
  for (const side of file.sides) Object.assign(side.leavesMines, { place: 0, link: 0 });
}

function withoutSupply(file: Loose): void {
  if (file.sides) file.sides[1].bases = [];
}

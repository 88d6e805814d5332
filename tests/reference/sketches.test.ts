import { expect, test } from 'vitest';
import { Rng } from '../../src/engine/random/stream.js';
import type { Day } from '../../src/engine/rules/context.js';
import {
  compareFights,
  compareHold,
  compareSight,
  compareSupply,
  compareWays,
  contextOf,
} from './compared.js';
import { slowJoined } from './pocket.js';
import { randomGame } from './random-game.js';

const GAMES = 1000;

/** The game of a number, with what each side knows of its own ways brought up to date. */
function gameOf(no: number) {
  const rng = new Rng(no, 2);
  const game = randomGame(rng);
  const { briefing, state } = game;
  for (const side of [0, 1] as const) {
    const joined = slowJoined({ briefing, state }, side);
    state.knowledge[side].joined = briefing.places.map((_, place) => joined.includes(place));
  }
  return { ...game, rng, what: `random game ${no}` };
}

test(`in ${GAMES} random games fire control, pockets and points are those of the rule book`, () => {
  for (let no = 1; no <= GAMES; no++) {
    const { scenario, state, what } = gameOf(no);
    compareHold(scenario, state, what);
  }
});

test(`in ${GAMES} random games everybody gets the supply that the rule book gives him`, () => {
  for (let no = 1; no <= GAMES; no++) {
    const { scenario, state, rng, what } = gameOf(no);
    const fly = ({ interdicted, drops }: Day) => {
      for (const side of [0, 1] as const) {
        for (const link of interdicted[side].keys())
          interdicted[side][link] = rng.below(3) === 0 ? rng.below(12) : 0;
        for (const place of drops[side].keys()) drops[side][place] = rng.below(5) === 0 ? rng.below(6) : 0;
      }
    };
    compareSupply(contextOf(scenario, state, fly), what);
  }
});

test(`in ${GAMES} random games all ways are those of the rule book`, () => {
  for (let no = 1; no <= GAMES; no++) {
    const { scenario, state, what } = gameOf(no);
    for (const goal of scenario.briefing.places.keys()) compareWays(scenario, state, goal, what);
  }
});

test(`in ${GAMES} random games both sides see what the rule book lets them see`, () => {
  for (let no = 1; no <= GAMES; no++) {
    const { scenario, state, what } = gameOf(no);
    compareSight(scenario, state, what);
  }
});

test(`in ${GAMES} random games those fight whom the rule book lets fight`, () => {
  let fights = 0;
  for (let no = 1; no <= GAMES; no++) {
    const { scenario, state, what } = gameOf(no);
    fights += compareFights(scenario, state, what);
  }
  expect(fights).toBeGreaterThan(GAMES / 4);
});

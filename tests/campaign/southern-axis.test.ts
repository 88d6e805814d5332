import { expect, test } from 'vitest';
import { staff } from '../../src/ai/staff/staff.js';
import { NONE } from '../../src/engine/model/place.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario } from '../support/changed.js';

const GAMES = 40;

const scenario = changedScenario('southern-axis.json', () => {});
const { links, places, closedLinks } = scenario.briefing;
const states = Array.from({ length: GAMES }, (_, i) =>
  playGame(scenario, [staff, staff], rootOf(String(i + 1)), 'drawn'),
);

test('each side wins at least one game in six of staff against staff', () => {
  for (const side of [0, 1]) {
    const won = states.filter(({ outcome }) => outcome!.winner === side);
    expect(won.length).toBeGreaterThan(GAMES / 6);
  }
});

test('Humaymah falls in some games and holds out in others', () => {
  const village = places.findIndex(({ id }) => id === 'humaymah');
  const fell = states.filter((state) => state.places[village]!.firstHeld[0] !== NONE);
  expect(fell.length).toBeGreaterThan(GAMES / 4);
  expect(fell.length).toBeLessThan(GAMES);
});

test('the zone closes the way to al-Tanf and no other link', () => {
  expect(links.filter((_, link) => closedLinks[link]).map(({ id }) => id)).toEqual(['bawdah--tanf']);
});

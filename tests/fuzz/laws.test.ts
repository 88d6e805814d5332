import { expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { anyOrder } from './any-orders.js';
import { anySketch } from './any-sketch.js';
import { breakData } from './break-data.js';
import { brokenText } from './break-text.js';
import { chanceOfNumber } from './case.js';
import { checkLaws, morningOf } from './laws.js';
import { playDay } from './one-day.js';
import { shipped } from './shipped.js';

/** A quiet day of the drill, after which `change` is made to the evening. */
function evening(change: (state: GameState) => void): () => void {
  const { scenario } = shipped('drill').loaded;
  const state = newGame(scenario, [1, 2], 'best');
  const morning = morningOf(state);
  adjudicate(scenario, state, [[], []]);
  change(state);
  return () => checkLaws(scenario, morning, state, []);
}

test('a quiet day breaks no law', () => {
  expect(evening(() => {})).not.toThrow();
});

const drill = shipped('drill').loaded.scenario.briefing;

/** The first formation that stands in a place. */
const standing = (state: GameState) => state.formations.find(({ place }) => place >= 0)!;

test.each<[string, (state: GameState) => void, string]>([
  ['a half', (s) => (s.formations[0]!.fatigue += 0.5), 'fatigue is'],
  ['a zero below zero', (s) => (s.tally[0].losses = -0), 'losses is 0'],
  ['men from nowhere', (s) => (s.formations[0]!.strength += 1), 'grew'],
  ['men nobody counts', (s) => (s.formations[0]!.strength -= 1), 'men and losses'],
  ['too much cohesion', (s) => (s.formations[0]!.cohesion = 1001), 'above 1000'],
  ['supply below none', (s) => (s.formations[0]!.supplyHours = -1), 'below 0'],
  ['more supply than can be carried', (s) => (s.formations[0]!.supplyHours = 9999), 'hours of supply'],
  ['one who is nowhere', (s) => (standing(s).place = -1), 'on the map'],
  ['metres in a place', (s) => (standing(s).metres = 3), 'metres in a place'],
  ['one in a place and on a link', (s) => Object.assign(standing(s), { link: 0, from: 0 }), 'in two places'],
  [
    'enemies side by side',
    (s) => {
      const one = standing(s);
      const { side } = drill.cards[s.formations.indexOf(one)]!;
      s.formations.find((other, no) => other.place >= 0 && drill.cards[no]!.side !== side)!.place = one.place;
    },
    'with an enemy',
  ],
  ['people who come back', (s) => (s.places[0]!.people += 1), 'people'],
  ['a wrecked hill', (s) => (s.places[0]!.wrecked = 1), 'has no works'],
  ['a place held by a party that is not there', (s) => (s.places[0]!.holder = 99), 'held by none there is'],
  ['a relief that nobody tells', (s) => (s.places[0]!.relieved = 1), 'relieved'],
  ['a road cut by nobody', (s) => (s.links[0]!.cut = 1), 'a link cut 1 days by -1'],
  ['too many sorties', (s) => (s.tally[1].sorties += 999), 'sorties'],
  ['another root', (s) => (s.root = [1, 3]), 'the root stays'],
  ['a day without a turn', (s) => (s.turn = 0), 'a day is one turn'],
])('%s is told as a broken law', (_, change, law) => {
  expect(evening(change)).toThrow(law);
});

test('a day that leaves what JSON does not keep is told', () => {
  const { scenario } = shipped('drill').loaded;
  const state = newGame(scenario, [1, 2], 'best');
  Object.assign(state, { forgotten: () => {} });
  expect(() => playDay(scenario, state, [[], []], true)).toThrow('is not what JSON keeps');
});

test('orders of every kind are drawn, those that nothing fits too', () => {
  const rng = chanceOfNumber(1);
  const orders = Array.from({ length: 3000 }, () => anyOrder(drill, rng));
  expect(new Set(orders.map(({ type }) => type)).size).toBe(15);
  expect(orders.some((order) => 'to' in order && order.to > drill.places.length)).toBe(true);
});

test('little games are of all sizes, and the same for the same number', () => {
  const sizes = new Set<number>();
  for (let number = 0; number < 60; number++) {
    const { scenario, state } = anySketch(chanceOfNumber(number));
    sizes.add(scenario.briefing.places.length);
    expect(anySketch(chanceOfNumber(number)).state).toEqual(state);
  }
  expect([...sizes].sort()).toEqual([2, 3, 4, 5, 6, 7]);
});

test('what is broken differs from what was whole, in data and in text', () => {
  const whole: Scenario['briefing']['levels'] = { decisive: 60, major: 30, minor: 10 };
  let changed = 0;
  for (let number = 0; number < 100; number++) {
    const data = { levels: structuredClone(whole), list: ['a', 'b', 'c'], start: '2017-07-01' };
    const text = JSON.stringify(data);
    breakData(data, chanceOfNumber(number));
    if (JSON.stringify(data) !== text) changed += 1;
    if (brokenText(text, chanceOfNumber(number)) !== text) changed += 1;
  }
  expect(changed).toBeGreaterThan(150);
});

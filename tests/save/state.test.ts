import { expect, test } from 'vitest';
import type { GameState } from '../../src/engine/model/state.js';
import { readSave } from '../../src/save/read-save.js';
import { SaveError } from '../../src/save/save-error.js';
import { stateOf } from '../../src/save/state.js';
import { writeSave } from '../../src/save/write-save.js';
import { drill, FOUR_DAYS, recorded } from './recorded.js';

const loaded = drill();
const { scenario, digest } = loaded;
const game = recorded(loaded, FOUR_DAYS);

test('the snapshot is the state that was saved', () => {
  expect(stateOf(readSave(writeSave(game)), scenario, digest)).toEqual(game.state);
});

test('a save of another version of the scenario is refused', () => {
  const save = readSave(writeSave({ ...game, scenarioDigest: '0123456789abcdef' }));
  expect(() => stateOf(save, scenario, digest)).toThrow(
    'another version of the scenario "drill" (digest 0123456789abcdef',
  );
});

test('a save of another scenario is refused', () => {
  const save = readSave(writeSave({ ...game, scenario: 'bulge' }));
  expect(() => stateOf(save, scenario, digest)).toThrow('the scenario "bulge", not of "drill"');
});

test('a save whose sides are named otherwise is refused', () => {
  const save = readSave(writeSave({ ...game, players: { blue: 'staff', red: 'staff' } }));
  expect(() => stateOf(save, scenario, digest)).toThrow('players: expected gov and is');
});

test.each<[string, (state: GameState) => void, string]>([
  [
    'a half man',
    (s) => (s.formations[0]!.strength = 1.5),
    'state.formations[0].strength is 1.5; right would be: a whole',
  ],
  ['a negative number', (s) => (s.tally[0].losses = -5), 'state.tally[0].losses is -5'],
  ['a place that is not there', (s) => (s.formations[1]!.place = 99), 'state.formations[1].place is 99'],
  [
    'a link that is not there',
    (s) => (s.formations[1]!.bottleneck = 99),
    'state.formations[1].bottleneck is 99',
  ],
  [
    'a target that is not there',
    (s) => (s.formations[1]!.task = { type: 'march', to: -1 }),
    'state.formations[1].task.to',
  ],
  [
    'nothing to clear',
    (s) => (s.formations[1]!.task = { type: 'clear', link: -1, place: -1 }),
    'a link or a place to clear',
  ],
  ['a formation too few', (s) => s.formations.pop(), 'right would be: a list of 12 entries'],
  ['a place too many', (s) => s.places.push({ ...s.places[0]! }), 'right would be: a list of 6 entries'],
  ['a contact too few', (s) => s.knowledge[1].contacts.pop(), 'state.knowledge[1].contacts'],
  [
    'cohesion above a thousand',
    (s) => (s.formations[2]!.cohesion = 1001),
    'state.formations[2].cohesion is 1001',
  ],
  [
    'a turn that the orders do not reach',
    (s) => (s.turn = 5),
    'state.turn: expected 4, the number of turns, received 5',
  ],
  [
    'a turn after the last',
    (s) => (s.turn = 13),
    'state.turn is 13; right would be: a whole number from 0 to 12',
  ],
  ['the other world', (s) => (s.world = 'best'), 'state.world: expected "drawn"'],
  ['an answer that is not there', (s) => (s.hypotheses = [2]), 'one answer for each hypothesis'],
  ['a root that is no uint32', (s) => (s.root = [1, 2 ** 32]), 'state.root[1]'],
  ['a formation in two places', (s) => standingTwice(s), 'expected either a place or a link'],
  [
    'a destroyed formation on the map',
    (s) => (s.formations[0]!.condition = 'destroyed'),
    'expected neither a place nor',
  ],
  ['a link cut for half a day', (s) => (s.links[0]!.cut = 0.5), 'state.links[0].cut is 0.5'],
  ['a corridor for one side', (s) => s.places[0]!.corridor.pop(), 'state.places[0].corridor'],
  [
    'a link to guard that is not there',
    (s) => (s.formations[0]!.task = { type: 'guard', link: 99 }),
    'task.link',
  ],
  [
    'vehicle bombs below none',
    (s) => (s.formations[0]!.vehicleBombs = -1),
    'state.formations[0].vehicleBombs',
  ],
  [
    'an order on its way to nowhere',
    (s) => s.delayed.push({ side: 0, due: 6, order: { type: 'march', formation: own(0), to: 99 } }),
    'state.delayed[0].order.to is 99',
  ],
  [
    "an order on its way to the other side's formation",
    (s) => s.delayed.push({ side: 1, due: 6, order: { type: 'raid', formation: own(0), link: 0 } }),
    'state.delayed[0].order.formation: expected a formation of the side',
  ],
  [
    'an order on its way that clears nothing',
    (s) =>
      s.delayed.push({ side: 0, due: 6, order: { type: 'clear', formation: own(0), link: -1, place: -1 } }),
    'state.delayed[0].order: expected a link or a place to clear',
  ],
  ['a formation from nowhere', (s) => onLinkFrom(s, -1), '.from: expected an end of the link'],
])('%s is refused', (_, change, why) => {
  const state = structuredClone(game.state);
  change(state);
  const save = readSave(writeSave({ ...game, state }));
  expect(() => stateOf(save, scenario, digest)).toThrow(SaveError);
  expect(() => stateOf(save, scenario, digest)).toThrow(why);
});

test('orders on their way, and all that is cut, wrecked or displaced, are read back', () => {
  const state = structuredClone(game.state);
  state.delayed.push(
    { side: 0, due: 6, order: { type: 'hold', formation: own(0), posture: 'prepared' } },
    { side: 1, due: 7, order: { type: 'attack', formation: own(1), target: 0, via: -1 } },
  );
  Object.assign(state.links[0]!, { cut: 3, cutBy: 1 });
  Object.assign(state.places[0]!, {
    wrecked: 4,
    corridor: [true, false],
    cutOff: 2,
    people: 900,
    displaced: 70,
  });
  const save = readSave(writeSave({ ...game, state }));
  expect(stateOf(save, scenario, digest)).toEqual(state);
});

/** A formation of a side. */
function own(side: number): number {
  return scenario.briefing.cards.findIndex((card) => card.side === side);
}

function standingTwice(state: GameState): void {
  const formation = state.formations.find(({ place }) => place >= 0)!;
  formation.link = 0;
}

function onLinkFrom(state: GameState, from: number): void {
  const formation = state.formations.find(({ place }) => place >= 0)!;
  Object.assign(formation, { place: -1, link: 0, from });
}

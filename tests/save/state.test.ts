import { expect, test } from 'vitest';
import type { Contact, GameState } from '../../src/engine/model/state.js';
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
  ['more supply than can be carried', (s) => (s.formations[0]!.supplyHours = 2401), '.supplyHours is 2401'],
  [
    'a link cut for longer than anybody can',
    (s) => Object.assign(s.links[0]!, { cut: 1001, cutBy: 1 }),
    'state.links[0].cut is 1001',
  ],
  [
    'a place wrecked for longer than it can be',
    (s) => (s.places[0]!.wrecked = 1001),
    'state.places[0].wrecked',
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
  [
    'a formation in a place that has gone some metres',
    (s) => (standing(s).metres = 5),
    'expected from -1 and metres 0, since it is on no link',
  ],
  ['a formation in a place that came from one', (s) => (standing(s).from = 0), 'since it is on no link'],
  ['a memory of its own', (s) => remember(s, own(0), {}), "expected null for the side's own"],
  [
    'a memory of somebody on a link from nowhere',
    (s) => remember(s, own(1), { link: 0, from: -1 }),
    '.from: expected an end of the link',
  ],
  [
    'a memory of somebody at a place and on a link',
    (s) => remember(s, own(1), { place: 0, link: 0 }),
    'expected either a place or a link',
  ],
  [
    'a memory of somebody nowhere who has gone some metres',
    (s) => remember(s, own(1), { metres: 3 }),
    'expected from -1 and metres 0, since it is on no link',
  ],
  ['enemies in one place', (s) => standTogether(s), '.place: expected a place without an enemy'],
  [
    'an attack from afar',
    (s) => (s.formations[0]!.task = { type: 'attack', ...apart() }),
    'expected an attack from a place next to its target',
  ],
  ['a link that nobody cut', (s) => (s.links[0]!.cut = 3), 'state.links[0]: expected a side that cut it'],
  [
    'a whole link that somebody cut',
    (s) => Object.assign(s.links[1]!, { cut: 0, cutBy: 1 }),
    'state.links[1]: expected a side that cut it, or -1 where cut is 0',
  ],
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

/** A formation that stands in a place. */
function standing({ formations }: GameState): GameState['formations'][number] {
  return formations.find(({ place }) => place >= 0)!;
}

/** Gives the first side a memory of a formation. */
function remember(state: GameState, no: number, where: Partial<Contact>): void {
  const nowhere: Contact = { turn: 1, place: -1, link: -1, from: -1, metres: 0, men: 50, posture: 'hasty' };
  state.knowledge[0].contacts[no] = { ...nowhere, ...where };
}

function standingTwice(state: GameState): void {
  standing(state).link = 0;
}

function onLinkFrom(state: GameState, from: number): void {
  Object.assign(standing(state), { place: -1, link: 0, from });
}

/** Puts an enemy into a place in which one formation stands. */
function standTogether(state: GameState): void {
  const { cards } = scenario.briefing;
  const sideOf = (one: GameState['formations'][number]) => cards[state.formations.indexOf(one)]!.side;
  const one = standing(state);
  const other = state.formations.find((enemy) => enemy.place >= 0 && sideOf(enemy) !== sideOf(one))!;
  other.place = one.place;
}

/** Two places without a link between them. */
function apart(): { target: number; via: number } {
  const { exits } = scenario.briefing;
  const via = exits.findIndex((_, no) => no !== 0 && exits[0]!.every(({ place }) => place !== no));
  return { target: 0, via };
}

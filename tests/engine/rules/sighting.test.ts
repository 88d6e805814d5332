import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { NOBODY } from '../../../src/engine/model/side.js';
import { look, viewFor } from '../../../src/engine/rules/sighting.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import {
  type Drawn,
  type FormationSketch,
  type PlaceSketch,
  type Sketch,
  sketch,
} from '../../support/sketch.js';

/** `north` in `a`, and `south` in `b` so many metres to the east; its road leads on to `c`. */
const across = (
  x: number,
  south: Partial<FormationSketch> = {},
  changes: Partial<Sketch> = {},
  a: PlaceSketch = {},
) =>
  sketch({
    places: { a: { holder: 0, ...a }, b: { holder: 1, x }, c: { holder: 1, x: x + 20_000 } },
    links: { 'a-b': { length: 30_000 }, 'b-c': { length: 20_000 } },
    formations: { north: { at: 'a' }, south: { at: 'b', side: 1, ...south } },
    sides: [{ sorties: 0 }, {}],
    ...changes,
  });

const contact = (game: Drawn) => game.state.knowledge[0].contacts[game.no('south')];

/** Looks again, on day `turn`. */
function lookAgain(game: Drawn, turn = 1) {
  const context = firstDay(game);
  game.state.turn = turn;
  look(context, 0);
  return context.events;
}

describe('an enemy is seen', () => {
  test('within sight of a formation, where he is and how many', () => {
    const game = across(10_000, { men: 1234 });
    expect(contact(game)).toEqual({
      turn: 0,
      place: game.place('b'),
      link: NONE,
      from: NONE,
      metres: 0,
      men: 1230,
      posture: 'hasty',
    });
  });

  test('on the road within sight', () => {
    const game = across(18_000, { at: ['b-c', 'b', 0] });
    expect(contact(game)).toBeNull();
    expect(contact(across(9000, { at: ['b-c', 'b', 900] }))).toMatchObject({
      link: 1,
      metres: 900,
      place: NONE,
    });
  });

  test('not beyond it, and not by one who is gone or not yet there', () => {
    expect(contact(across(10_001))).toBeNull();
    for (const condition of ['destroyed', 'waiting'] as const) {
      const blind = across(
        5000,
        {},
        { formations: { north: { at: 'a', condition }, south: { at: 'b', side: 1 } } },
      );
      blind.state.knowledge[0].contacts.fill(null);
      lookAgain(blind);
      expect(contact(blind)).toBeNull();
    }
  });

  test('not if he is gone or not yet there', () => {
    for (const condition of ['destroyed', 'waiting'] as const) {
      const game = across(5000, {});
      game.state.knowledge[0].contacts.fill(null);
      Object.assign(game.formation('south'), { condition, place: NONE });
      lookAgain(game);
      expect(contact(game)).toBeNull();
    }
  });

  test('in a place of one’s own, whoever is there to see it', () => {
    const game = across(90_000);
    game.state.places[game.place('b')]!.holder = 0;
    lookAgain(game);
    expect(contact(game)?.place).toBe(game.place('b'));
  });

  test('in a place under one’s fire control', () => {
    const height = { elevation: 500 };
    const figures = [{ fireControl: { range: 20_000 } }];
    expect(contact(across(15_000, {}, { figures }, height))?.place).toBe(1);
    expect(contact(across(15_000, {}, { figures }))).toBeNull();
  });

  test.each([
    ['at rest, if chance will have it', {}, { air: 1000, airMoving: 0 }, 5, true],
    [
      'on the march, if chance will have it',
      { task: { type: 'march', to: 2 } },
      { air: 0, airMoving: 1000 },
      5,
      true,
    ],
    ['at rest only when at rest', {}, { air: 0, airMoving: 1000 }, 5, false],
    ['by aircraft that the side does not have', {}, { air: 1000, airMoving: 1000 }, 0, false],
  ] as const)('from the air %s', (_, south, sight, sorties, seen) => {
    const game = across(90_000, south, { figures: [{ sight }], sides: [{ sorties }, {}] });
    game.state.knowledge[0].contacts.fill(null);
    lookAgain(game);
    expect(contact(game) !== null).toBe(seen);
  });

  test('with an error in his numbers that stays within its bounds, and differs from day to day', () => {
    const game = across(5000, {}, { figures: [{ sight: { error: 300 } }] });
    const men = [1, 2, 3, 4, 5, 6].map((turn) => {
      const context = firstDay(game);
      game.state.turn = turn;
      look({ ...context, chance: (purpose, ...key) => context.chance(purpose, turn, ...key) }, 0);
      return contact(game)!.men;
    });
    for (const estimate of men) {
      expect(estimate).toBeGreaterThanOrEqual(700);
      expect(estimate).toBeLessThanOrEqual(1300);
      expect(estimate % 10).toBe(0);
    }
    expect(new Set(men).size).toBeGreaterThan(3);
  });
});

describe('a contact', () => {
  test('is told when it is new, and not again while it is seen every day in the same place', () => {
    const game = across(5000);
    game.state.knowledge[0].contacts.fill(null);
    expect(eventsOf(play(game), 'sighted').filter(({ side }) => side === 0)).toHaveLength(1);
    expect(eventsOf(play(game), 'sighted')).toEqual([]);
  });

  test('is told again when he has moved', () => {
    const game = across(5000);
    const events = play(game, { 1: [ordersIn(game).march('south', 'c')] });
    expect(eventsOf(events, 'sighted').filter(({ side }) => side === 0)).toEqual([]);
    const near = across(
      5000,
      {},
      {
        places: { a: { holder: 0 }, b: { holder: 1, x: 5000 }, c: { holder: 1, x: 6000 } },
      },
    );
    expect(eventOf(play(near, { 1: [ordersIn(near).march('south', 'c')] }), 'sighted').place).toBe(
      near.place('c'),
    );
  });

  test('out of sight is remembered as it was, with its turn', () => {
    const game = across(5000);
    const before = contact(game);
    game.formation('north').place = game.place('c');
    game.briefing.places[game.place('c')]!.x = 80_000;
    game.formation('south').strength = 10;
    lookAgain(game, 3);
    expect(contact(game)).toEqual(before);
  });

  test('is lost once one looks where he was and he is not there', () => {
    const game = across(5000);
    Object.assign(game.formation('south'), { place: game.place('c') });
    lookAgain(game, 3);
    expect(contact(game)).toMatchObject({
      place: NONE,
      link: NONE,
      from: NONE,
      metres: 0,
      turn: 0,
      men: 1000,
    });
  });

  test('is lost on a road too', () => {
    const game = across(5000, { at: ['b-c', 'b', 1000] });
    Object.assign(game.formation('south'), { place: game.place('c'), link: NONE });
    lookAgain(game, 3);
    expect(contact(game)).toMatchObject({ place: NONE, link: NONE });
  });
});

describe('who holds a place', () => {
  test('is known of those one sees, and remembered of the others', () => {
    const game = across(5000);
    game.state.places[game.place('b')]!.holder = NOBODY;
    game.state.places[game.place('c')]!.holder = NOBODY;
    lookAgain(game, 4);
    const { holders, looked } = game.state.knowledge[0];
    expect([holders[game.place('b')], looked[game.place('b')]]).toEqual([NOBODY, 4]);
    expect([holders[game.place('c')], looked[game.place('c')]]).toEqual([1, 0]);
  });

  test('is known of a place that one has lost, seen or not', () => {
    const game = across(90_000, {}, {}, {});
    game.state.places[game.place('c')]!.holder = 0;
    lookAgain(game, 1);
    expect(game.state.knowledge[0].holders[game.place('c')]).toBe(0);
    game.state.places[game.place('c')]!.holder = 1;
    lookAgain(game, 2);
    expect(game.state.knowledge[0].holders[game.place('c')]).toBe(1);
  });
});

describe('mines', () => {
  const mined = () =>
    sketch({
      places: { a: { holder: 0 }, b: { holder: 0, mines: 20, minesOf: 1 } },
      links: { 'a-b': { mines: 10, minesOf: 1 } },
      formations: { north: { at: 'a' } },
    });

  test('on a road are not known until they are met', () => {
    const game = mined();
    expect(game.state.knowledge[0].linkMines[0]).toBe(NONE);
    play(game);
    expect(game.state.knowledge[0].linkMines[0]).toBe(NONE);
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.state.knowledge[0].linkMines[0]).toBe(8);
  });

  test('in a place of one’s own are found by a search', () => {
    const game = mined();
    lookAgain(game);
    expect(game.state.knowledge[0].placeMines[game.place('b')]).toBe(20);
  });

  test('of one’s own are no danger, and not in the count', () => {
    const game = mined();
    game.state.places[game.place('b')]!.minesOf = 0;
    lookAgain(game);
    expect(game.state.knowledge[0].placeMines[game.place('b')]).toBe(0);
  });

  test('that the enemy lays where nobody looks are not known', () => {
    const game = across(90_000);
    game.state.knowledge[0].linkMines[game.link('b-c')] = 10;
    Object.assign(game.state.links[game.link('b-c')]!, { mines: 50, minesOf: 1 });
    lookAgain(game);
    expect(game.state.knowledge[0].linkMines[game.link('b-c')]).toBe(10);
  });
});

describe('a view', () => {
  test('has one’s own formations and none of the enemy’s', () => {
    const game = across(5000);
    const view = viewFor(game.scenario, game.state, 0);
    expect(view.own[game.no('north')]).toEqual(game.formation('north'));
    expect(view.own[game.no('south')]).toBeNull();
    expect(view).toMatchObject({ side: 0, turn: 0, tally: game.state.tally[0] });
  });

  test('names what one observes, and what one knows to be observed', () => {
    const game = across(5000, {}, {}, { elevation: 500 });
    expect(viewFor(game.scenario, game.state, 0)).toMatchObject({
      observes: [game.place('b')],
      observed: [],
    });
    expect(viewFor(game.scenario, game.state, 1)).toMatchObject({
      observes: [],
      observed: [game.place('b')],
    });
    game.state.knowledge[1].contacts.fill(null);
    expect(viewFor(game.scenario, game.state, 1).observed).toEqual([]);
  });

  test('names one’s own works only', () => {
    const game = across(5000, {}, {}, { fortified: true });
    game.state.places[game.place('b')]!.fortified = true;
    expect(viewFor(game.scenario, game.state, 0).fortified).toEqual([game.place('a')]);
  });

  test('does not change with what nobody of the side can see', () => {
    const game = across(50_000);
    const before = structuredClone(viewFor(game.scenario, game.state, 0));
    Object.assign(game.formation('south'), {
      place: game.place('c'),
      strength: 5,
      task: { type: 'march', to: 1 },
    });
    game.state.links[game.link('b-c')]!.mines = 99;
    lookAgain(game, 0);
    expect(viewFor(game.scenario, game.state, 0)).toEqual({ ...before, knowledge: game.state.knowledge[0] });
    expect(contact(game)).toBeNull();
  });
});

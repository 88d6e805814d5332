import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { look, viewFor } from '../../../src/engine/rules/sighting.js';
import { eventsOf, firstDay } from '../../support/day.js';
import { type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

/** Side 0's `scout` is cut off in `d`, with an enemy before it in `e`; `home` stands far off in its base `a`. */
const field = (
  south: Partial<FormationSketch> = {},
  delay = 1,
  others: Record<string, FormationSketch> = {},
): Drawn =>
  sketch({
    places: {
      a: { holder: 0, x: -400_000 },
      b: { holder: 1, x: -300_000 },
      c: { holder: 1, x: -200_000 },
      d: { holder: 0 },
      e: { holder: 1, x: 5000 },
      f: { holder: 1, x: 90_000 },
    },
    links: { 'a-b': {}, 'b-c': {}, 'c-d': {}, 'd-e': { length: 5000 }, 'e-f': { length: 90_000 } },
    formations: {
      scout: { at: 'd' },
      home: { at: 'a' },
      south: { at: 'e', side: 1, ...south },
      ...others,
    },
    sides: [{ sorties: 0, bases: { a: 9000 } }, {}],
    figures: [{ command: { delay } }],
  });

const contact = (game: Drawn) => game.state.knowledge[0].contacts[game.no('south')];

/** Forgets all, and looks on each of `turns`; returns what was known of the enemy after each. */
function evenings(game: Drawn, turns: readonly number[], change: (turn: number) => void = () => {}) {
  game.state.knowledge[0].contacts.fill(null);
  game.state.late[0].contacts.fill(null);
  const told: number[] = [];
  const seen = turns.map((turn) => {
    change(turn);
    const context = firstDay(game);
    game.state.turn = turn;
    look(context, 0);
    told.push(eventsOf(context.events, 'sighted').length);
    return structuredClone(contact(game));
  });
  return { seen, told };
}

describe('what a formation sees that is out of touch', () => {
  test('is known a day later, as it was', () => {
    const game = field();
    const { seen, told } = evenings(game, [1, 2]);
    expect(seen[0]).toBeNull();
    expect(seen[1]).toMatchObject({ turn: 1, place: game.place('e'), men: 1000 });
    expect(told).toEqual([0, 1]);
  });

  test('is known at once where the figures have no delay', () => {
    expect(evenings(field({}, 0), [1]).seen[0]).toMatchObject({ turn: 1 });
  });

  test('is known at once to a side in touch, and of what others see too', () => {
    const game = field({}, 1, { picket: { at: 'a', side: 0 } });
    Object.assign(game.formation('picket'), { place: game.place('e') });
    game.state.knowledge[0].joined.fill(true);
    expect(evenings(game, [1]).seen[0]).toMatchObject({ turn: 1 });
  });

  test('keeps coming in day by day, and is told once', () => {
    const { seen, told } = evenings(field(), [1, 2, 3, 4]);
    expect(seen.map((one) => one?.turn)).toEqual([undefined, 1, 2, 3]);
    expect(told).toEqual([0, 1, 0, 0]);
  });

  test('tells where he was even if he is gone since', () => {
    const game = field();
    const { seen } = evenings(game, [1, 2, 3], (turn) => {
      if (turn === 2) Object.assign(game.formation('south'), { place: game.place('f') });
    });
    expect(seen[1]).toMatchObject({ turn: 1, place: game.place('e') });
    expect(seen[2]).toMatchObject({ turn: 1, place: game.place('e') });
    expect(game.state.late[0].contacts).toEqual(game.state.formations.map(() => null));
  });

  test('does not overwrite what others have seen since', () => {
    const game = field({}, 1, { picket: { at: 'a' } });
    const { seen } = evenings(game, [1, 2], (turn) => {
      if (turn !== 2) return;
      Object.assign(game.formation('south'), { place: game.place('f') });
      game.state.knowledge[0].joined[game.place('f')] = true;
      Object.assign(game.formation('picket'), { place: game.place('f') });
    });
    expect(seen[1]).toMatchObject({ turn: 2, place: game.place('f') });
  });

  test('is not in the view of its side before it comes in', () => {
    const game = field();
    evenings(game, [1]);
    expect(game.state.late[0].contacts[game.no('south')]).toMatchObject({ turn: 1 });
    expect(viewFor(game.scenario, game.state, 0)).not.toHaveProperty('late');
    expect(viewFor(game.scenario, game.state, 0).knowledge).not.toHaveProperty('late');
  });

  test('and who holds what it looks at, comes in late but does come in', () => {
    const game = field();
    game.state.places[game.place('e')]!.holder = -1;
    Object.assign(game.formation('south'), { place: game.place('f') });
    const { holders } = game.state.knowledge[0];
    const believed: number[] = [];
    evenings(game, [1, 2, 3], () => believed.push(holders[game.place('e')]!));
    expect(believed.slice(0, 2)).toEqual([1, 1]);
    expect(holders[game.place('e')]).toBe(-1);
  });

  test('is seen as before in a place of its own side', () => {
    const game = field({ at: 'd' });
    Object.assign(game.formation('scout'), { place: NONE, link: game.link('c-d'), from: game.place('c') });
    expect(evenings(game, [1]).seen[0]).toMatchObject({ turn: 1, place: game.place('d') });
  });
});

test('a side does not lose sight of an enemy who is where only its cut-off men look', () => {
  const game = field();
  evenings(game, [1, 2]);
  expect(contact(game)).toMatchObject({ place: game.place('e') });
  expect(viewFor(game.scenario, game.state, 0).knowledge.looked[game.place('e')]).toBe(0);
});

test('a late look does not undo what everybody knows of the third party', () => {
  const game = field();
  Object.assign(game.formation('south'), { place: game.place('f') });
  evenings(game, [1, 2], (turn) => {
    if (turn !== 2) return;
    game.state.places[game.place('e')]!.holder = 2;
    game.state.knowledge[0].holders[game.place('e')] = 2;
  });
  expect(game.state.knowledge[0].holders[game.place('e')]).toBe(2);
});

import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { racePhase } from '../../../src/engine/rules/race.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

/** A third party that comes on day 2 and takes `b` and `c`. */
const race = (formations: Record<string, FormationSketch> = {}): Drawn =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, fortified: true, x: 90_000 }, c: {}, d: { holder: 1 } },
    links: { 'a-b': {}, 'b-c': {}, 'c-d': {} },
    formations,
    race: { arrives: 2, places: ['b', 'c'] },
  });

const holders = ({ state }: Drawn) => state.places.map(({ holder }) => holder);

describe('the third party of the race', () => {
  test('takes its places on its day, and on no other', () => {
    const game = race();
    game.state.places[game.place('b')]!.corridor[0] = true;
    expect(eventsOf(play(game), 'race-over')).toEqual([]);
    expect(holders(game)).toEqual([0, 1, -1, 1]);
    expect(eventOf(play(game), 'race-over')).toEqual({
      type: 'race-over',
      party: 2,
      places: [game.place('b'), game.place('c')],
    });
    expect(holders(game)).toEqual([0, 2, 2, 1]);
    expect(game.state.places[game.place('b')]).toMatchObject({
      since: 2,
      fortified: false,
      corridor: [false, false],
    });
    expect(eventsOf(play(game), 'race-over')).toEqual([]);
  });

  test.each<[string, FormationSketch]>([
    ['of one side', { at: 'b' }],
    ['of the other', { at: 'b', side: 1 }],
    ['that is broken', { at: 'b', side: 1, condition: 'broken' }],
  ])('leaves a place alone where a formation stands %s', (_, there) => {
    const game = race({ there });
    game.state.turn = 1;
    const events = play(game);
    expect(eventOf(events, 'race-over').places).toEqual([game.place('c')]);
    expect(game.state.places[game.place('b')]!.holder).toBeLessThan(2);
  });

  test('is let go by nobody: no corridor is opened in its place', () => {
    const game = race();
    game.state.turn = 1;
    const order = { type: 'corridor', place: game.place('b'), open: true } as const;
    expect(eventOf(play(game, { 0: [order] }), 'order-refused').problem).toBe('not-theirs');
    expect(game.state.places[game.place('b')]!.corridor).toEqual([false, false]);
  });

  test('is known to both sides at once, seen or not', () => {
    const game = race({ north: { at: 'a' }, south: { at: 'd', side: 1 } });
    game.state.turn = 1;
    play(game);
    for (const side of [0, 1] as const) {
      const { holders: believed } = viewFor(game.scenario, game.state, side).knowledge;
      expect([believed[game.place('b')], believed[game.place('c')]]).toEqual([2, 2]);
    }
  });

  test('is not entered by those who were on the march to its place', () => {
    const game = race({ north: { at: ['b-c', 'b', 9900], task: { type: 'march', to: 2 } } });
    game.state.turn = 1;
    play(game);
    play(game);
    expect(game.formation('north').place).not.toBe(game.place('c'));
    expect(game.formation('north').task.type).not.toBe('march');
  });

  test('is not attacked by those who were on their way to attack its place', () => {
    const game = race({ north: { at: ['a-b', 'a', 9900], task: { type: 'attack', target: 1, via: 0 } } });
    game.state.turn = 1;
    play(game);
    play(game);
    expect(game.formation('north').place).not.toBe(game.place('b'));
    expect(game.formation('north').task.type).not.toBe('attack');
  });

  test('ends what those owned who had the place: nobody supplies himself there', () => {
    const game = race({ south: { at: 'd', side: 1 } });
    game.state.turn = 1;
    play(game);
    expect(game.state.knowledge[1].fed[game.place('b')]).toBe(0);
  });
});

test('without a race nothing happens', () => {
  const game = sketch({ places: { a: { holder: 0 } }, links: {}, formations: {} });
  const context = firstDay(game);
  racePhase(context);
  expect(context.events).toEqual([]);
  expect(game.state.race).toBe(NONE);
});

test('an order to go to a place of the third party is refused', () => {
  const game = race({ north: { at: 'a' } });
  game.state.turn = 1;
  play(game);
  const { march, attack } = ordersIn(game);
  for (const order of [march('north', 'b'), attack('north', 'b')]) {
    expect(eventsOf(play(game, { 0: [order] }), 'order-refused')).toHaveLength(1);
  }
});

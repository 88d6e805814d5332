import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../src/engine/model/side.js';
import { eventOf, eventsOf, ordersIn, play } from '../../support/day.js';
import { sketch } from '../../support/sketch.js';

describe('hostile columns', () => {
  const CLOSE = { combat: { contact: { flat: 1000 } } };

  test('that run into each other on a link halt in the middle with a gap between them, and are told once', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 } },
      links: { 'a-b': { length: 20_000 } },
      formations: { north: { at: ['a-b', 'a', 1000] }, south: { at: ['a-b', 'b', 1000], side: 1 } },
      figures: [CLOSE],
    });
    game.state.knowledge[0].holders[game.place('b')] = 0;
    game.state.knowledge[1].holders[game.place('a')] = 1;
    const { march } = ordersIn(game);
    const events = play(game, { 0: [march('north', 'b')], 1: [march('south', 'a')] });
    expect([game.formation('north').metres, game.formation('south').metres]).toEqual([9500, 9500]);
    expect(eventOf(events, 'formations-met').formations).toEqual([game.no('north'), game.no('south')]);
    expect(eventsOf(events, 'march-halted')).toHaveLength(2);
  });

  test('on different links do not hinder each other', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 }, c: { holder: 1 }, d: { holder: 1 } },
      links: { 'a-b': {}, 'c-d': {} },
      formations: { north: { at: 'a' }, south: { at: 'c', side: 1 } },
    });
    const { march } = ordersIn(game);
    const events = play(game, { 0: [march('north', 'b')], 1: [march('south', 'd')] });
    expect(eventsOf(events, 'formations-met')).toEqual([]);
    expect([game.formation('north').place, game.formation('south').place]).toEqual([
      game.place('b'),
      game.place('d'),
    ]);
  });

  const crossroads = () =>
    sketch({
      places: { a: { holder: 0, x: -90_000 }, m: { holder: NOBODY }, z: { holder: 1, x: 90_000 } },
      links: { 'a-m': { length: 10_000 }, 'm-z': { length: 10_000 } },
      formations: { north: { at: 'a' }, south: { at: 'z', side: 1 } },
    });

  test('that reach one empty place at the same time both stop short of it', () => {
    const game = crossroads();
    const { march } = ordersIn(game);
    play(game, { 0: [march('north', 'm')], 1: [march('south', 'm')] });
    expect([game.formation('north').metres, game.formation('south').metres]).toEqual([9000, 9000]);
    expect(game.state.places[game.place('m')]!.holder).toBe(NOBODY);
  });

  test('that meet before an empty place are told so once a day', () => {
    const game = crossroads();
    const { march } = ordersIn(game);
    const events = play(game, { 0: [march('north', 'm')], 1: [march('south', 'm')] });
    expect(eventsOf(events, 'formations-met')).toHaveLength(1);
  });

  test('meet in the same way whatever their formations are called', () => {
    const places = [
      ['x', 'y'],
      ['y', 'x'],
    ].map(([near, far]) => {
      const game = sketch({
        places: { a: { holder: 0 }, b: { holder: 1 } },
        links: { 'a-b': { length: 20_000 } },
        formations: {
          m: { at: ['a-b', 'a', 5000] },
          [near!]: { at: ['a-b', 'b', 6000], side: 1 },
          [far!]: { at: ['a-b', 'b', 5000], side: 1 },
        },
        figures: [CLOSE, { march: { metres: { road: 80_000 } } }],
      });
      game.state.knowledge[0].holders[game.place('b')] = 0;
      game.state.knowledge[1].holders[game.place('a')] = 1;
      const { march } = ordersIn(game);
      play(game, { 0: [march('m', 'b')], 1: [march('x', 'a'), march('y', 'a')] });
      return ['m', near!, far!].map((id) => game.formation(id).metres);
    });
    expect(places[0]).toEqual(places[1]);
  });
});

import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { NOBODY } from '../../../src/engine/model/side.js';
import { eventOf, eventsOf, ordersIn, play } from '../../support/day.js';
import { type FormationSketch, type LinkSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

const road = (link: LinkSketch, place: PlaceSketch = {}, formations: Record<string, FormationSketch> = {}) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 0, ...place } },
    links: { 'a-b': link },
    formations: { north: { at: 'a' }, ...formations },
  });

describe('whoever comes on ground that the enemy mined', () => {
  test('loses men, wears a lane, and now knows of the mines', () => {
    const game = road({ mines: 10, minesOf: 1 });
    const events = play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(eventOf(events, 'mines-met')).toMatchObject({ density: 10, losses: 10, link: game.link('a-b') });
    expect(game.formation('north').strength).toBe(990);
    expect(game.state.tally[0].losses).toBe(10);
    expect(game.state.links[game.link('a-b')]!.mines).toBe(8);
    expect(game.state.knowledge[0].linkMines[game.link('a-b')]).toBe(8);
  });

  test('meets those of a place when he enters it, and once only', () => {
    const game = road({}, { mines: 20, minesOf: 1 });
    const events = play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(eventOf(events, 'mines-met')).toMatchObject({ place: game.place('b'), link: NONE, losses: 20 });
    expect(eventsOf(play(game), 'mines-met')).toEqual([]);
  });

  test('meets those of the enemy alone, and none of his own or of nobody', () => {
    for (const minesOf of [0, NOBODY]) {
      const game = road({ mines: 10, minesOf });
      const events = play(game, { 0: [ordersIn(game).march('north', 'b')] });
      expect(eventsOf(events, 'mines-met')).toEqual([]);
      expect(game.formation('north').strength).toBe(1000);
    }
  });

  test('does not meet them where he stays', () => {
    const game = road({ mines: 10, minesOf: 1 });
    expect(eventsOf(play(game), 'mines-met')).toEqual([]);
    expect(game.state.links[game.link('a-b')]!.mines).toBe(10);
    expect(game.state.knowledge[0].linkMines[game.link('a-b')]).toBe(NONE);
  });

  test('fares like all others who come on it that day', () => {
    const game = road({ mines: 10, minesOf: 1 }, {}, { nord: { at: 'a' } });
    const { march } = ordersIn(game);
    const events = play(game, { 0: [march('north', 'b'), march('nord', 'b')] });
    expect(eventsOf(events, 'mines-met').map(({ losses }) => losses)).toEqual([10, 10]);
    expect(game.state.links[game.link('a-b')]!.mines).toBe(6);
  });

  test('wears away no more mines than there are', () => {
    const game = road({ mines: 1, minesOf: 1 });
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.state.links[game.link('a-b')]!.mines).toBe(0);
    expect(game.state.knowledge[0].linkMines[game.link('a-b')]).toBe(0);
  });
});

describe('clearing', () => {
  const cleared = (formation: Partial<FormationSketch>, mines = 100) => {
    const game = road({ mines, minesOf: 1 }, {}, { north: { at: 'a', men: 200, ...formation } });
    game.state.knowledge[0].linkMines[game.link('a-b')] = mines;
    const events = play(game, { 0: [ordersIn(game).clearLink('north', 'a-b')] });
    return { game, events, left: game.state.links[game.link('a-b')]!.mines };
  };

  test.each([
    ['engineers', 80],
    ['infantry', 98],
    ['armoured', 98],
  ] as const)('by 200 men of %s leaves %d of 100', (kind, left) => {
    expect(cleared({ kind }).left).toBe(left);
  });

  test('goes on day by day until no mines are left; then its formation digs in where it is', () => {
    const { game } = cleared({ kind: 'engineers' }, 50);
    const events = play(game);
    expect(game.state.links[game.link('a-b')]!.mines).toBe(10);
    expect(eventOf(events, 'mines-cleared').density).toBe(20);
    expect(eventOf(play(game), 'mines-cleared').density).toBe(10);
    expect(game.formation('north').task).toEqual({ type: 'hold', posture: 'prepared' });
    expect(game.state.knowledge[0].linkMines[game.link('a-b')]).toBe(0);
    expect(eventsOf(play(game), 'mines-cleared')).toEqual([]);
  });

  test('costs no men', () => {
    expect(cleared({ kind: 'engineers' }).game.formation('north').strength).toBe(200);
  });

  test('is not done by a broken formation', () => {
    const game = road(
      { mines: 100, minesOf: 1 },
      {},
      {
        north: { at: 'a', condition: 'broken', cohesion: 100, task: { type: 'clear', link: 0, place: NONE } },
      },
    );
    expect(eventsOf(play(game), 'mines-cleared')).toEqual([]);
    expect(game.state.links[0]!.mines).toBe(100);
  });

  test('of a place is done by those who stand in it', () => {
    const game = road({}, { mines: 30, minesOf: 1 }, { north: { at: 'b', men: 100, kind: 'engineers' } });
    play(game, { 0: [ordersIn(game).clearPlace('north', 'b')] });
    expect(game.state.places[game.place('b')]!.mines).toBe(20);
  });
});

describe('who leaves in good order', () => {
  const leaving = (by: 'withdraw' | 'march', leavesMines: { place: number; link: number }) => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 } },
      links: { 'a-b': {} },
      formations: { north: { at: 'a' } },
      sides: [{ leavesMines }, {}],
    });
    const events = play(game, { 0: [ordersIn(game)[by]('north', 'b')] });
    return { game, events };
  };

  test('mines the place and the road behind him, if his side does so', () => {
    const { game, events } = leaving('withdraw', { place: 20, link: 10 });
    expect(eventsOf(events, 'mines-laid')).toHaveLength(2);
    expect(game.state.places[game.place('a')]).toMatchObject({ mines: 20, minesOf: 0 });
    expect(game.state.links[0]).toMatchObject({ mines: 10, minesOf: 0 });
    expect(game.formation('north').strength).toBe(1000);
  });

  test.each([
    ['a side that does not do so', 'withdraw', { place: 0, link: 0 }],
    ['a march', 'march', { place: 20, link: 10 }],
  ] as const)('leaves none with %s', (_, by, leavesMines) => {
    const { game, events } = leaving(by, leavesMines);
    expect(eventsOf(events, 'mines-laid')).toEqual([]);
    expect(game.state.links[0]).toMatchObject({ mines: 0, minesOf: NOBODY });
  });

  test('adds nothing to mines of his side that are denser', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 } },
      links: { 'a-b': { mines: 40, minesOf: 0 } },
      formations: { north: { at: 'a' } },
      sides: [{ leavesMines: { place: 0, link: 10 } }, {}],
    });
    expect(eventsOf(play(game, { 0: [ordersIn(game).withdraw('north', 'b')] }), 'mines-laid')).toEqual([]);
    expect(game.state.links[0]!.mines).toBe(40);
  });
});

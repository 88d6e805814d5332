import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/engine/model/formation.js';
import { LINK_CLASSES, NONE } from '../../../src/engine/model/place.js';
import { NOBODY } from '../../../src/engine/model/side.js';
import { eventOf, eventsOf, ordersIn, play } from '../../support/day.js';
import { FIGURES } from '../../support/figures.js';
import { type FormationSketch, type LinkSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

/** A road of 100 km between two places of side 0, and one of its formations at its start. */
const road = (
  formation: Partial<FormationSketch> = {},
  link: LinkSketch = {},
  to: PlaceSketch = { holder: 0 },
) =>
  sketch({
    places: { a: { holder: 0 }, b: to },
    links: { 'a-b': { length: 100_000, ...link } },
    formations: { north: { at: 'a', ...formation } },
  });

describe('the pace of a march', () => {
  test.each(LINK_CLASSES)('on a %s is that of the figures', (by) => {
    const game = road({}, { class: by });
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.formation('north').metres).toBe(FIGURES.march.metres[by]);
  });

  test.each(KINDS)('depends on the kind: %s', (kind) => {
    const game = road({ kind });
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.formation('north').metres).toBe(
      (FIGURES.march.metres.road * FIGURES.march.kind[kind]) / 1000,
    );
  });

  test.each([
    ['nobody', NOBODY],
    ['the enemy', 1],
  ])('is slower towards a place that %s holds', (_, holder) => {
    const game = road({}, {}, { holder });
    game.state.knowledge[0].holders[game.place('b')] = 0;
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.formation('north').metres).toBe(20_000);
  });

  test('is slower over the mines of the enemy, and not over those of its own side', () => {
    const metres = [0, 1].map((minesOf) => {
      const game = road({}, { mines: 50, minesOf });
      play(game, { 0: [ordersIn(game).march('north', 'b')] });
      return game.formation('north').metres;
    });
    expect(metres).toEqual([40_000, 28_000]);
  });
});

describe('a march', () => {
  const line = (formation: Partial<FormationSketch> = {}) =>
    sketch({
      places: { a: { holder: 0 }, b: { holder: 0 }, c: { holder: 0 }, d: { holder: 0 } },
      links: { 'a-b': {}, 'b-c': {}, 'a-d': {}, 'd-c': { length: 60_000 } },
      formations: { north: { at: 'a', ...formation } },
    });

  test('goes over several links in a day, by the shortest way, and ends where it was to go', () => {
    const game = line();
    const events = play(game, { 0: [ordersIn(game).march('north', 'c')] });
    expect(game.formation('north')).toMatchObject({
      place: game.place('c'),
      link: NONE,
      from: NONE,
      metres: 0,
    });
    expect(game.formation('north').task).toEqual({ type: 'hold', posture: 'hasty' });
    expect(eventOf(events, 'march-ended').place).toBe(game.place('c'));
  });

  test('goes round a place that its side believes to be the enemy’s', () => {
    const game = line();
    game.state.knowledge[0].holders[game.place('b')] = 1;
    play(game, { 0: [ordersIn(game).march('north', 'c')] });
    expect(game.formation('north').link).toBe(game.link('d-c'));
  });

  test('goes round mines that its side knows of, and not round those that it does not know of', () => {
    const ways = [100, NONE].map((known) => {
      const game = sketch({
        places: { a: { holder: 0 }, b: { holder: 0 }, c: { holder: 0 } },
        links: {
          'a-b': { length: 50_000, mines: 100, minesOf: 1 },
          'a-c': { length: 40_000 },
          'b-c': { length: 40_000 },
        },
        formations: { north: { at: 'a' } },
      });
      game.state.knowledge[0].linkMines[game.link('a-b')] = known;
      play(game, { 0: [ordersIn(game).march('north', 'b')] });
      const { link, place } = game.formation('north');
      return link === game.link('a-b') || place === game.place('b') ? 'straight' : 'round';
    });
    expect(ways).toEqual(['round', 'straight']);
  });

  test('that is called back turns round on the road', () => {
    const game = line({ at: ['a-b', 'a', 4000] });
    play(game, { 0: [ordersIn(game).march('north', 'a')] });
    expect(game.formation('north').place).toBe(game.place('a'));
  });

  test('of a formation that stands between a place of the enemy and its own does not go on through the enemy', () => {
    const game = sketch({
      places: { a: { holder: 0 }, e: { holder: 1 }, v: { holder: 0 } },
      links: { 'a-e': { length: 20_000 }, 'e-v': { length: 10_000 }, 'a-v': { length: 20_000 } },
      formations: { north: { at: ['a-e', 'a', 15_000] }, south: { at: 'e', side: 1 } },
    });
    const events = play(game, { 0: [ordersIn(game).march('north', 'v')] });
    expect(eventsOf(events, 'march-halted')).toEqual([]);
    expect(game.formation('north').metres).toBeLessThan(15_000);
    play(game);
    expect(game.formation('north').place).toBe(game.place('v'));
  });

  test('does not turn back into a place that the enemy has taken meanwhile', () => {
    const game = sketch({
      places: { lost: { holder: 1 }, on: { holder: 0 }, v: { holder: 0 } },
      links: { 'lost-on': { length: 30_000 }, 'lost-v': { length: 1000 }, 'on-v': { length: 30_000 } },
      formations: { north: { at: ['lost-on', 'lost', 5000] }, south: { at: 'lost', side: 1 } },
    });
    expect(eventsOf(play(game, { 0: [ordersIn(game).march('north', 'v')] }), 'march-halted')).toEqual([]);
    play(game);
    expect(game.formation('north').place).toBe(game.place('v'));
  });

  test('halts, for want of a way, when none is left', () => {
    const game = line({ task: { type: 'march', to: 2 } });
    for (const id of ['b', 'd']) game.state.knowledge[0].holders[game.place(id)] = 1;
    const events = play(game);
    expect(eventOf(events, 'march-halted').cause).toBe('no-way');
    expect(game.formation('north')).toMatchObject({ place: game.place('a'), task: { type: 'hold' } });
  });

  test('does not begin for those who are told to hold', () => {
    const game = line();
    play(game);
    expect(game.formation('north').place).toBe(game.place('a'));
  });

  test('of a formation that was destroyed does not go on', () => {
    const game = line({ condition: 'destroyed', task: { type: 'march', to: 2 } });
    expect(eventsOf(play(game), 'march-halted')).toEqual([]);
    expect(game.formation('north').place).toBe(NONE);
  });

  test('is broken off with a new order, and the work on positions is lost by leaving', () => {
    const game = line({ dugIn: 4 });
    play(game, { 0: [ordersIn(game).march('north', 'd')] });
    expect(game.formation('north')).toMatchObject({ place: game.place('d'), dugIn: 0 });
  });
});

describe('an enemy on the way', () => {
  const far = { x: 90_000 };

  test('that nobody knew of halts a march where his defence begins, and the march is over', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: NOBODY, ...far } },
      links: { 'a-b': { length: 15_000 } },
      formations: { north: { at: 'a' }, south: { at: 'b', side: 1 } },
    });
    const events = play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(eventOf(events, 'march-halted')).toMatchObject({ before: game.place('b'), cause: 'enemy-there' });
    expect(game.formation('north')).toMatchObject({
      metres: 11_000,
      task: { type: 'hold', posture: 'hasty' },
    });
    expect(eventsOf(events, 'fought')).toEqual([]);
  });

  test.each([
    ['flat', 16_000],
    ['hills', 12_000],
    ['pass', 10_000],
    ['urban', 18_000],
  ] as const)('is attacked from where his defence begins: over %s %d m on', (terrain, metres) => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1, ...far } },
      links: { 'a-b': { length: 20_000, terrain } },
      formations: { north: { at: ['a-b', 'a', 9000] }, south: { at: 'b', side: 1 } },
      figures: [
        { attack: { results: { stall: { advance: 0 }, gain: { advance: 0 }, repulse: { advance: 0 } } } },
      ],
    });
    const events = play(game, { 0: [ordersIn(game).attack('north', 'b')] });
    expect(game.formation('north').metres).toBe(metres);
    expect(eventOf(events, 'fought').fight.left).toBe(20_000 - metres);
  });

  test('on the road halts a march before he is reached', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0, ...far } },
      links: { 'a-b': { length: 40_000 } },
      formations: { north: { at: 'a' }, south: { at: ['a-b', 'b', 20_000], side: 1 } },
    });
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.formation('north').metres).toBe(16_000);
  });

  test('behind a formation on the road does not halt it', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 } },
      links: { 'a-b': { length: 90_000 } },
      formations: { north: { at: ['a-b', 'a', 20_000] }, south: { at: ['a-b', 'a', 15_000], side: 1 } },
    });
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(game.formation('north').metres).toBe(60_000);
  });

  test('who is inside the place, come by that very road, halts a march out of it', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 } },
      links: { 'a-b': { length: 20_000 } },
      formations: { north: { at: 'a' }, south: { at: ['a-b', 'b', 20_300], side: 1 } },
    });
    const events = play(game, { 0: [ordersIn(game).march('north', 'b')] });
    expect(eventOf(events, 'march-halted').cause).toBe('enemy-there');
    expect(game.formation('north').place).toBe(game.place('a'));
  });
});

describe('the way to an attack', () => {
  test('is given up where the place from which it was to begin has been lost', () => {
    const game = sketch({
      places: { a: { holder: 0 }, v: { holder: 1 }, t: { holder: 1, x: 90_000 } },
      links: { 'a-v': { length: 100_000 }, 'v-t': { length: 40_000 } },
      formations: { north: { at: 'a', task: { type: 'attack', target: 1, via: 2 } } },
    });
    const { place } = game;
    expect(game.formation('north').task).toEqual({ type: 'attack', target: place('t'), via: place('v') });
    const events = play(game);
    expect(eventOf(events, 'attack-halted')).toMatchObject({ target: place('t'), cause: 'no-way' });
    expect(game.formation('north')).toMatchObject({ place: place('a'), task: { type: 'hold' } });
  });
});

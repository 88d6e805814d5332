import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { siegePhase } from '../../../src/engine/rules/siege.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import {
  type BaseSketch,
  type Drawn,
  type FormationSketch,
  type PlaceSketch,
  type Sketch,
  sketch,
} from '../../support/sketch.js';

interface Changes {
  garrison?: Partial<FormationSketch>;
  others?: Record<string, FormationSketch>;
  bases?: Record<string, BaseSketch>;
  mid?: PlaceSketch;
  figures?: Sketch['figures'];
}

/** A garrison of side 0 in the town, cut off from its base by the enemy's place `mid`. */
const besieged = ({ garrison = {}, others = {}, bases = {}, mid = {}, figures }: Changes = {}): Drawn =>
  sketch({
    places: {
      base: { holder: 0 },
      mid: { holder: 1, area: 7, ...mid },
      suburb: { holder: 0, area: 30 },
      town: { holder: 0, area: 12 },
    },
    links: { 'base-mid': {}, 'mid-town': {}, 'suburb-town': {} },
    formations: { garrison: { at: 'town', supplyHours: 0, ...garrison }, ...others },
    sides: [{ bases: { base: 9000, ...bases } }, {}],
    ...(figures ? { figures } : {}),
  });

const open = (game: Drawn): Drawn => {
  game.state.places[game.place('mid')]!.holder = 0;
  return game;
};

describe('a formation in a pocket', () => {
  test('that is not supplied loses men and cohesion each day', () => {
    const game = besieged();
    const events = play(game);
    expect(eventOf(events, 'besieged')).toEqual({
      type: 'besieged',
      formation: game.no('garrison'),
      place: game.place('town'),
      losses: 2,
    });
    expect(game.formation('garrison').strength).toBe(998);
    expect(game.state.tally[0].losses).toBe(2);
  });

  test('loses cohesion by the siege besides what hunger costs', () => {
    const cohesion = [10, 0].map((permille) => {
      const game = besieged({ figures: [{ siege: { cohesion: permille, losses: 0 } }] });
      play(game);
      return game.formation('garrison').cohesion;
    });
    expect(cohesion).toEqual([920, 930]);
  });

  test.each<[string, Changes]>([
    ['that is fed by air', { bases: { town: { men: 1000, byAir: true } } }],
    ['that lives off its stocks', { garrison: { supplyHours: 120 } }],
  ])('%s loses nothing', (_, changes) => {
    const game = besieged(changes);
    expect(eventsOf(play(game), 'besieged')).toEqual([]);
    expect(game.formation('garrison').strength).toBe(1000);
  });

  test('that is fed by half loses as one that is not fed', () => {
    const game = besieged({ bases: { town: { men: 500, byAir: true } } });
    expect(eventOf(play(game), 'besieged').losses).toBe(2);
    expect(game.formation('garrison').supply).toBe('strained');
  });

  test('that can be supplied from the air by drops loses nothing on that day', () => {
    const game = besieged();
    expect(eventsOf(play(game, { 0: [ordersIn(game).drop('town', 10)] }), 'besieged')).toEqual([]);
    expect(eventsOf(play(game), 'besieged')).toHaveLength(1);
  });

  test('that is hungry on ground joined to a base loses nothing by the siege', () => {
    const game = open(besieged({ bases: { base: 10 } }));
    expect(eventsOf(play(game), 'besieged')).toEqual([]);
    expect(game.formation('garrison').supply).toBe('cut');
  });

  test('that is not there takes no part', () => {
    for (const condition of ['waiting', 'destroyed'] as const) {
      const game = besieged({ garrison: { condition } });
      const context = firstDay(game);
      siegePhase(context);
      expect(eventsOf(context.events, 'besieged')).toEqual([]);
    }
  });
});

describe('a pocket', () => {
  test('is told when it closes, with what belongs to it', () => {
    const game = open(besieged({ garrison: { supplyHours: 120 } }));
    play(game);
    game.state.places[game.place('mid')]!.holder = 1;
    const events = play(game);
    expect(eventOf(events, 'pocket-closed')).toEqual({
      type: 'pocket-closed',
      side: 0,
      places: [game.place('suburb'), game.place('town')],
      area: 42,
      men: 1000,
    });
    expect(eventsOf(play(game), 'pocket-closed')).toEqual([]);
  });

  test('is not told anew when another one closes', () => {
    const game = open(besieged({ garrison: { at: 'suburb' } }));
    play(game);
    game.state.places[game.place('town')]!.holder = 1;
    expect(eventOf(play(game), 'pocket-closed').places).toEqual([game.place('suburb')]);
    game.state.places[game.place('base')]!.holder = 1;
    expect(eventOf(play(game), 'pocket-closed').places).toEqual([game.place('mid')]);
  });

  test('is told when it opens, without what was never cut off', () => {
    const game = besieged();
    play(game);
    open(game);
    expect(eventOf(play(game), 'pocket-opened')).toEqual({
      type: 'pocket-opened',
      side: 0,
      places: [game.place('suburb'), game.place('town')],
      area: 42,
    });
    expect(eventsOf(play(game), 'pocket-opened')).toEqual([]);
  });

  test('is not told to open where a place is taken that no supply reaches by road', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: {} },
      links: { 'a-b': { class: 'desert', length: 40_000 } },
      formations: { north: { at: ['a-b', 'a', 39_000], task: { type: 'march', to: 1 } } },
    });
    const events = play(game);
    expect(eventsOf(events, 'place-taken')).toHaveLength(1);
    expect(eventsOf(events, 'pocket-opened')).toEqual([]);
  });

  test('that loses a place is not told again', () => {
    const game = besieged();
    play(game);
    game.state.places[game.place('suburb')]!.holder = 1;
    expect(eventsOf(play(game), 'pocket-closed')).toEqual([]);
  });
});

describe('a besieged place', () => {
  test('is relieved on the first day on which it is joined to a base, and only once', () => {
    const game = besieged({ others: { outpost: { at: 'suburb', men: 10 } } });
    const town = game.state.places[game.place('town')]!;
    expect(town.relieved).toBe(NONE);
    play(game);
    open(game);
    const relieved = eventsOf(play(game), 'place-relieved').map(({ place }) => place);
    expect(relieved).toContain(game.place('town'));
    expect(town.relieved).toBe(2);
    game.state.places[game.place('mid')]!.holder = 1;
    play(game);
    open(game);
    expect(eventsOf(play(game), 'place-relieved')).toEqual([]);
    expect(town.relieved).toBe(2);
  });

  test('is not relieved by a base that is supplied by air, nor by drops', () => {
    const game = besieged({ bases: { town: { men: 9000, byAir: true } } });
    play(game, { 0: [ordersIn(game).drop('town', 1)] });
    expect(game.state.places[game.place('town')]!.relieved).toBe(NONE);
  });

  test('is not relieved by falling to the besieger', () => {
    const game = besieged();
    const town = game.state.places[game.place('town')]!;
    Object.assign(game.formation('garrison'), { place: game.place('base') });
    town.holder = 1;
    const events = play(game);
    expect(eventsOf(events, 'place-relieved')).toEqual([]);
    expect(town.relieved).toBe(NONE);
  });

  test('from the start is one that is not joined; another has been relieved from the start', () => {
    const game = besieged();
    expect(game.state.places.map(({ relieved }) => relieved)).toEqual([0, 0, NONE, NONE]);
  });
});

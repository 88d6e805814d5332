import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { eventOf, eventsOf, ordersIn, play } from '../../support/day.js';
import { always, BLOODLESS } from '../../support/figures.js';
import {
  type Drawn,
  type FormationSketch,
  type LinkSketch,
  type PlaceSketch,
  sketch,
} from '../../support/sketch.js';

interface Changes {
  lifted?: Partial<FormationSketch>;
  others?: Record<string, FormationSketch>;
  to?: PlaceSketch;
  links?: Record<string, LinkSketch>;
}

/** An elite formation of side 0 in `a`; `b` lies 15 km off, behind the enemy's `e` and `f`. */
const field = ({ lifted = {}, others = {}, to = {}, links = {} }: Changes = {}): Drawn =>
  sketch({
    places: {
      a: { holder: 0 },
      b: { holder: 1, x: 15_000, ...to },
      e: { holder: 1, x: 10_000, y: 5000 },
      f: { holder: 1, x: 20_000, y: 5000 },
    },
    links: { 'a-e': {}, 'b-e': { length: 12_000 }, 'b-f': { length: 12_000 }, ...links },
    formations: { lifted: { at: 'a', kind: 'elite', men: 500, ...lifted }, ...others },
    sides: [{ landings: 1, bases: { a: 9000 } }, {}],
    figures: [BLOODLESS, { siege: { losses: 0 } }],
  });

const land = (game: Drawn) => ({ 0: [ordersIn(game).land('lifted', 'b')] });

describe('a landing', () => {
  test('on a place that nobody defends takes it on the same day', () => {
    const game = field();
    const events = play(game, land(game));
    expect(eventOf(events, 'formation-landed')).toEqual({
      type: 'formation-landed',
      formation: game.no('lifted'),
      place: game.place('b'),
      losses: 10,
    });
    expect(eventOf(events, 'place-taken')).toMatchObject({ side: 0, place: game.place('b'), from: 1 });
    expect(game.formation('lifted')).toMatchObject({
      place: game.place('b'),
      link: NONE,
      strength: 490,
      task: { type: 'hold' },
    });
  });

  test('on a place that is defended fights for it from its edge', () => {
    const game = field({ others: { south: { at: 'b', side: 1 } } });
    const { fight } = eventOf(play(game, land(game)), 'fought');
    expect(fight).toMatchObject({
      attackers: [game.no('lifted')],
      defenders: [game.no('south')],
      place: game.place('b'),
      link: NONE,
      left: 0,
    });
    expect(game.formation('lifted').task).toMatchObject({ type: 'attack', target: game.place('b') });
  });

  test('on a place of one’s own ends in it', () => {
    const game = field({ to: { holder: 0 } });
    const events = play(game, land(game));
    expect(eventsOf(events, 'place-taken')).toEqual([]);
    expect(game.formation('lifted')).toMatchObject({ place: game.place('b'), task: { type: 'hold' } });
  });

  test('has with it what is needed for some days, and nothing comes after', () => {
    const game = field({ lifted: { supplyHours: 120 } });
    const hours = [1, 2, 3].map((day) => {
      play(game, day === 1 ? land(game) : {});
      return [game.formation('lifted').supply, game.formation('lifted').supplyHours];
    });
    expect(hours).toEqual([
      ['cut', 24],
      ['cut', 0],
      ['cut', 0],
    ]);
  });

  test('counts against the landings and the sorties of its side', () => {
    const game = field();
    play(game, land(game));
    expect(game.state.tally[0]).toMatchObject({ landings: 1, sorties: 4 });
    expect(game.state.tally[1]).toMatchObject({ landings: 0, sorties: 0 });
  });

  test('gives up positions, and tires', () => {
    const game = field({ lifted: { dugIn: 4 } });
    play(game, land(game));
    expect(game.formation('lifted')).toMatchObject({ dugIn: 0, fatigue: 50 });
  });

  test('that costs all its men is a loss and nothing else', () => {
    const game = field();
    game.briefing.figures.landing.losses = 10_000;
    const events = play(game, land(game));
    expect(eventsOf(events, 'formation-destroyed')).toHaveLength(1);
    expect(eventsOf(events, 'place-taken')).toEqual([]);
    expect(game.state.tally[0].losses).toBe(500);
  });

  test('takes an empty place although an enemy has set out from there along the first way', () => {
    const game = field({ others: { column: { at: ['b-e', 'b', 3000], side: 1 } } });
    play(game, land(game));
    expect(game.formation('lifted').place).toBe(game.place('b'));
  });

  test('comes down on no way that lies in a closed zone', () => {
    const game = field({
      links: { 'b-e': { length: 12_000, closed: true } },
      others: { south: { at: 'b', side: 1 } },
    });
    play(game, land(game));
    expect(game.formation('lifted').link).toBe(game.link('b-f'));
  });

  test('on a place that the third party takes that day does not stand in it', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1, x: 15_000 } },
      links: { 'a-b': { length: 20_000 } },
      formations: { lifted: { at: 'a', kind: 'elite', men: 500 } },
      sides: [{ landings: 1 }, {}],
      race: { arrives: 1, places: ['b'] },
    });
    play(game, land(game));
    expect(game.state.places[game.place('b')]!.holder).toBe(2);
    expect(game.formation('lifted').place).not.toBe(game.place('b'));
  });
});

test('two landings of both sides on one place leave it to nobody on that day', () => {
  const game = sketch({
    places: { a: { holder: 0 }, b: {}, c: { holder: 1 } },
    links: { 'a-b': {}, 'b-c': {} },
    formations: {
      north: { at: 'a', kind: 'elite', men: 500 },
      south: { at: 'c', kind: 'elite', men: 500, side: 1 },
    },
    sides: [{ landings: 1 }, { landings: 1 }],
    figures: [always('stall'), BLOODLESS],
  });
  const { land: to } = ordersIn(game);
  const events = play(game, { 0: [to('north', 'b')], 1: [to('south', 'b')] });
  expect(eventsOf(events, 'formation-landed')).toHaveLength(2);
  expect(eventsOf(events, 'place-taken')).toEqual([]);
});

test('where two formations of both sides come down does not depend on which side is which', () => {
  const ends = ([0, 1] as const).map((side) => {
    const game = sketch({
      places: { a: { holder: side }, b: {}, c: { holder: side === 0 ? 1 : 0 } },
      links: { 'a-b': {}, 'b-c': {} },
      formations: {
        one: { at: 'a', kind: 'elite', men: 500, side },
        two: { at: 'c', kind: 'elite', men: 500, side: side === 0 ? 1 : 0 },
      },
      sides: [{ landings: 1 }, { landings: 1 }],
      figures: [always('stall'), BLOODLESS],
    });
    const { land: to } = ordersIn(game);
    play(game, { [side]: [to('one', 'b')], [1 - side]: [to('two', 'b')] });
    return ['one', 'two'].map((id) => {
      const { place, link, from, metres } = game.formation(id);
      return { place, link, from, metres };
    });
  });
  expect(ends[1]).toEqual(ends[0]);
});

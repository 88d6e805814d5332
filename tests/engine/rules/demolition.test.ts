import { describe, expect, test } from 'vitest';
import { PLACE_TYPES, type PlaceType } from '../../../src/engine/model/place.js';
import { repairPhase, wreck } from '../../../src/engine/rules/demolition.js';
import { flowToBases } from '../../../src/engine/rules/supply.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

/** A station of side 1 in `b`, with its base in `c`; side 1 wrecks what it leaves. */
const station = (
  others: Record<string, FormationSketch> = {},
  type: PlaceType = 'station',
  demolishes = true,
): Drawn =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, type }, c: { holder: 1 }, d: { holder: 1, type } },
    links: { 'a-b': {}, 'b-c': {}, 'c-d': {} },
    formations: { south: { at: 'b', side: 1 }, ...others },
    sides: [{}, { demolishes, bases: { c: 9000 } }],
  });

const wrecked = (game: Drawn, id = 'b') => game.state.places[game.place(id)]!.wrecked;

describe('those who leave in good order', () => {
  test('wreck the works of the place, and this is told', () => {
    const game = station();
    const events = play(game, { 1: [ordersIn(game).withdraw('south', 'c')] });
    expect(eventOf(events, 'place-wrecked')).toEqual({
      type: 'place-wrecked',
      formation: game.no('south'),
      place: game.place('b'),
    });
    expect(wrecked(game)).toBeGreaterThan(0);
  });

  test.each<[string, Drawn, 'march' | 'withdraw']>([
    ['in a place without works', station({}, 'town'), 'withdraw'],
    ['where their side does not do so', station({}, 'station', false), 'withdraw'],
    ['when they only march off', station(), 'march'],
  ])('wreck nothing %s', (_, game, how) => {
    const orders = ordersIn(game);
    const events = play(game, { 1: [orders[how]('south', 'c')] });
    expect(eventsOf(events, 'place-wrecked')).toEqual([]);
    expect(wrecked(game)).toBe(0);
  });

  test('wreck nothing while others of their side stay there', () => {
    const game = station({ comrades: { at: 'b', side: 1 } });
    const events = play(game, { 1: [ordersIn(game).withdraw('south', 'c')] });
    expect(eventsOf(events, 'place-wrecked')).toEqual([]);
  });

  test('wreck nothing in the places of their side that they only pass', () => {
    const game = sketch({
      places: { a: { holder: 1 }, b: { holder: 1, type: 'airbase' }, c: { holder: 1 } },
      links: { 'a-b': {}, 'b-c': {} },
      formations: { south: { at: 'a', side: 1 }, home: { at: 'b', side: 1 } },
      sides: [{}, { demolishes: true }],
    });
    const events = play(game, { 1: [ordersIn(game).withdraw('south', 'c')] });
    expect(eventsOf(events, 'place-wrecked')).toEqual([]);
    expect(eventOf(events, 'march-ended').place).toBe(game.place('c'));
  });
});

test.each(PLACE_TYPES)('a place of type %s is wrecked only if it has works', (type) => {
  const game = station({}, type);
  const context = firstDay(game);
  wreck(context, game.no('south'), game.place('b'));
  const industry = ['gasfield', 'oilfield', 'station', 'airbase'].includes(type);
  expect(wrecked(game)).toBe(industry ? 8 : 0);
  expect(context.events).toHaveLength(industry ? 1 : 0);
});

test('what is wrecked already is not wrecked again', () => {
  const game = station();
  game.state.places[game.place('b')]!.wrecked = 3;
  const context = firstDay(game);
  wreck(context, game.no('south'), game.place('b'));
  expect(wrecked(game)).toBe(3);
  expect(context.events).toEqual([]);
});

describe('what is wrecked', () => {
  const evenings = (game: Drawn, days: number, left: number): number[] => {
    game.state.places[game.place('b')]!.wrecked = left;
    return Array.from({ length: days }, () => {
      repairPhase(firstDay(game));
      return wrecked(game);
    });
  };

  test('is mended by the day, and told when it is done', () => {
    const game = station();
    expect(evenings(game, 2, 3)).toEqual([2, 1]);
    const context = firstDay(game);
    repairPhase(context);
    expect(context.events).toEqual([{ type: 'place-repaired', side: 1, place: game.place('b') }]);
    repairPhase(context);
    expect(context.events).toHaveLength(1);
  });

  test('is mended sooner by engineers of its holder who are there', () => {
    expect(evenings(station({ sappers: { at: 'b', side: 1, kind: 'engineers' } }), 3, 8)).toEqual([5, 2, 0]);
    expect(evenings(station({ sappers: { at: 'c', side: 1, kind: 'engineers' } }), 2, 8)).toEqual([7, 6]);
  });

  test.each([-1, 2])('is mended by nobody while holder %d has the place', (holder) => {
    const game = station();
    game.state.places[game.place('b')]!.holder = holder;
    expect(evenings(game, 2, 8)).toEqual([8, 8]);
  });

  test('lets half of the supply through, at either end of a road', () => {
    const game = station();
    const amounts = () => flowToBases(firstDay(game), 1).amount;
    const whole = amounts();
    game.state.places[game.place('c')]!.wrecked = 1;
    expect(amounts()[game.place('b')]).toBe(Math.floor(whole[game.place('b')]! / 2));
    game.state.places[game.place('c')]!.wrecked = 0;
    game.state.places[game.place('b')]!.wrecked = 1;
    expect(amounts()[game.place('b')]).toBe(Math.floor(whole[game.place('b')]! / 2));
    expect(amounts()[game.place('d')]).toBe(whole[game.place('d')]);
  });

  test('stays so for whoever takes the place', () => {
    const game = station();
    play(game, { 1: [ordersIn(game).withdraw('south', 'c')] });
    const before = wrecked(game);
    game.state.places[game.place('b')]!.holder = 0;
    play(game);
    expect(wrecked(game)).toBe(before - 1);
  });
});

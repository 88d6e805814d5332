import { describe, expect, test } from 'vitest';
import { airPhase, bombardmentPhase } from '../../../src/engine/rules/air-support.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type FormationSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

const field = (
  south: Partial<FormationSketch> = {},
  b: PlaceSketch = {},
  others: Record<string, FormationSketch> = {},
) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, ...b } },
    links: { 'a-b': {} },
    formations: {
      guns: { at: 'a', kind: 'artillery' },
      south: { at: 'b', side: 1, ...south },
      ...others,
    },
  });

/** The effect of four sorties on `b`. */
function struck(game: ReturnType<typeof field>, observed = false) {
  const context = firstDay(game);
  if (observed) context.day.controlled[0][game.place('b')] = true;
  context.day.strikes.push({ side: 0, place: game.place('b'), sorties: 4 });
  airPhase(context);
  return {
    ...context,
    lost: 1000 - game.formation('south').strength,
    worn: 1000 - game.formation('south').cohesion,
  };
}

describe('a strike from the air', () => {
  test('costs those in the place men and cohesion', () => {
    const { lost, worn, events } = struck(field());
    expect([lost, worn]).toEqual([20, 40]);
    expect(eventOf(events, 'place-struck')).toMatchObject({ side: 0, sorties: 4, losses: 20 });
  });

  test.each<[string, Partial<FormationSketch>, PlaceSketch, number]>([
    ['in positions', { dugIn: 4 }, {}, 12],
    ['in works', {}, { fortified: true }, 10],
    ['on the march', { task: { type: 'march', to: 0 } }, {}, 30],
    ['on bad ground', {}, { terrain: 'hills' }, 10],
  ])('costs those %s other losses', (_, south, b, losses) => {
    expect(struck(field(south, b)).lost).toBe(losses);
  });

  test('costs more where one’s own side observes it', () => {
    const { lost, worn } = struck(field(), true);
    expect([lost, worn]).toEqual([30, 60]);
  });

  test('is shared by all who are there', () => {
    const game = field({}, {}, { also: { at: 'b', side: 1 } });
    const { lost, worn } = struck(game);
    expect([lost, worn]).toEqual([10, 20]);
    expect(game.formation('also').strength).toBe(990);
  });

  test('falls on the enemy in that place, and on nobody else', () => {
    const game = field(
      { at: 'a', side: 1, condition: 'waiting' },
      {},
      {
        road: { at: ['a-b', 'b', 0], side: 1 },
        own: { at: 'b' },
      },
    );
    struck(game);
    for (const id of ['road', 'own', 'guns']) expect(game.formation(id).strength).toBe(1000);
  });

  test('that was not ordered does not happen', () => {
    const game = field();
    expect(eventsOf(play(game), 'place-struck')).toEqual([]);
    expect(game.formation('south').strength).toBe(1000);
  });

  test('adds up with others on the same place, whichever is ordered first', () => {
    const game = field();
    const { strike } = ordersIn(game);
    const events = play(game, { 0: [strike('b', 3), strike('b', 1)] });
    expect(eventOf(events, 'place-struck')).toMatchObject({ sorties: 4, losses: 20 });
    expect(game.state.tally[0].sorties).toBe(4);
  });

  test('can destroy a formation', () => {
    const game = field({ men: 1000, establishment: 9900 });
    const { events } = struck(game);
    expect(eventOf(events, 'formation-destroyed').formation).toBe(game.no('south'));
  });
});

describe('bombardment', () => {
  const bombarded = (guns: Partial<FormationSketch>, b: PlaceSketch = {}) => {
    const game = field({}, b, {
      guns: { at: 'a', kind: 'artillery', task: { type: 'bombard', target: 1 }, ...guns },
    });
    const context = firstDay(game);
    bombardmentPhase(context);
    return { game, events: context.events, south: game.formation('south') };
  };

  test('costs those in the place men and cohesion, by the men of the artillery', () => {
    expect(bombarded({}).south).toMatchObject({ strength: 990, cohesion: 950 });
    const { south, events } = bombarded({ men: 2000 });
    expect(south).toMatchObject({ strength: 980, cohesion: 900 });
    expect(eventOf(events, 'place-bombarded').losses).toBe(20);
  });

  test.each<[string, Partial<FormationSketch>]>([
    ['one that was not told to', { task: { type: 'hold', posture: 'hasty' } }],
    ['a broken one', { condition: 'broken' }],
    ['one that was destroyed', { condition: 'destroyed' }],
    ['one whose supply is cut and whose stocks are gone', { supply: 'cut', supplyHours: 0 }],
  ])('is not done by %s', (_, guns) => {
    const { south, events } = bombarded(guns);
    expect(events).toEqual([]);
    expect(south.strength).toBe(1000);
  });

  test('ends when its side holds the place', () => {
    const { game, events } = bombarded({}, { holder: 0 });
    game.formation('south').condition = 'destroyed';
    expect(eventsOf(events, 'place-bombarded')).toHaveLength(1);
    const later = field(
      { at: 'a', condition: 'destroyed' },
      { holder: 0 },
      {
        guns: { at: 'a', kind: 'artillery', task: { type: 'bombard', target: 1 } },
        reserve: { at: 'a', side: 1, arrives: 99 },
      },
    );
    expect(eventsOf(play(later), 'place-bombarded')).toEqual([]);
    expect(later.formation('guns').task.type).toBe('hold');
  });
});

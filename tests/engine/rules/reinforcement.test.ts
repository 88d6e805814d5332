import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf, play } from '../../support/day.js';
import { type PlaceSketch, sketch } from '../../support/sketch.js';

const expecting = (a: PlaceSketch = { holder: 0 }, enemy = 'b') =>
  sketch({
    places: { a, b: { holder: 1 } },
    links: { 'a-b': { length: 90_000 } },
    formations: { late: { at: 'a', arrives: 2 }, south: { at: enemy, side: 1 } },
  });

describe('a reinforcement', () => {
  test('arrives on its day, and not before', () => {
    const game = expecting();
    expect(eventsOf(play(game), 'formation-arrived')).toEqual([]);
    expect(game.formation('late')).toMatchObject({ condition: 'waiting', place: -1, cohesion: 1000 });
    expect(eventOf(play(game), 'formation-arrived')).toMatchObject({
      formation: game.no('late'),
      place: game.place('a'),
    });
    expect(game.formation('late')).toMatchObject({ condition: 'steady', place: game.place('a') });
    expect(eventsOf(play(game), 'formation-arrived')).toEqual([]);
  });

  test('waits while its place is not its side’s, and comes when it is', () => {
    const game = expecting({ holder: 1 });
    play(game);
    expect(eventOf(play(game), 'arrival-delayed').formation).toBe(game.no('late'));
    expect(game.formation('late').condition).toBe('waiting');
    game.state.places[game.place('a')]!.holder = 0;
    expect(eventsOf(play(game), 'formation-arrived')).toHaveLength(1);
  });

  test('waits while an enemy stands in its place', () => {
    const game = expecting({ holder: 0 }, 'a');
    play(game);
    expect(eventsOf(play(game), 'arrival-delayed')).toHaveLength(1);
  });
});

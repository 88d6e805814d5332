import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { loseCohesion, surrender, takeLosses } from '../../../src/engine/rules/losses.js';
import { eventOf, eventsOf, firstDay } from '../../support/day.js';
import { type FormationSketch, sketch } from '../../support/sketch.js';

const one = (formation: Partial<FormationSketch> = {}) => {
  const game = sketch({
    places: { a: { holder: 0 } },
    links: {},
    formations: { north: { at: 'a', ...formation } },
  });
  return { game, day: firstDay(game), no: game.no('north') };
};

describe('losses', () => {
  test('are taken from the formation and counted for its side', () => {
    const { game, day, no } = one();
    takeLosses(day, no, 40);
    takeLosses(day, no, 2);
    expect(game.formation('north').strength).toBe(958);
    expect(game.state.tally.map(({ losses }) => losses)).toEqual([42, 0]);
    expect(day.day.lost[no]).toBe(42);
    expect(day.events).toEqual([]);
  });

  test('that leave less than the share at which formations disperse destroy the formation, and all its men are lost', () => {
    const { game, day, no } = one();
    takeLosses(day, no, 901);
    expect(game.formation('north')).toMatchObject({
      strength: 0,
      condition: 'destroyed',
      place: NONE,
      link: NONE,
      from: NONE,
      metres: 0,
    });
    expect(eventOf(day.events, 'formation-destroyed').men).toBe(99);
    expect(game.state.tally[0]).toMatchObject({ losses: 1000, captured: 0 });
  });

  test('that leave just that share do not destroy it', () => {
    const { game, day, no } = one();
    takeLosses(day, no, 900);
    expect(game.formation('north')).toMatchObject({ strength: 100, condition: 'steady' });
    expect(day.events).toEqual([]);
  });

  test('are no more than there are men', () => {
    const { game, day, no } = one();
    takeLosses(day, no, 5000);
    expect(game.formation('north').strength).toBe(0);
    expect(game.state.tally[0].losses).toBe(1000);
  });

  test('of one that is gone already are none, and it is not destroyed again', () => {
    const { game, day, no } = one();
    takeLosses(day, no, 950);
    takeLosses(day, no, 10);
    expect(eventsOf(day.events, 'formation-destroyed')).toHaveLength(1);
    expect(game.state.tally[0].losses).toBe(1000);
  });

  test('of none destroy nobody', () => {
    const { game, day, no } = one();
    takeLosses(day, no, 0);
    expect(game.formation('north').condition).toBe('steady');
  });
});

test('those who surrender are lost and captured', () => {
  const { game, day, no } = one();
  surrender(day, no);
  expect(game.formation('north')).toMatchObject({ strength: 0, condition: 'surrendered', place: NONE });
  expect(eventOf(day.events, 'formation-surrendered')).toMatchObject({ place: game.place('a'), men: 1000 });
  expect(game.state.tally[0]).toMatchObject({ losses: 1000, captured: 1000 });
});

test('cohesion falls no lower than nothing', () => {
  const { game } = one({ cohesion: 100 });
  const north = game.formation('north');
  loseCohesion(north, 60);
  expect(north.cohesion).toBe(40);
  loseCohesion(north, 60);
  expect(north.cohesion).toBe(0);
});

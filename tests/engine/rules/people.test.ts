import { describe, expect, test } from 'vitest';
import { peoplePhase } from '../../../src/engine/rules/people.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type Drawn, sketch } from '../../support/sketch.js';

/** A town of 1,001 people with an enemy before it, who can be struck; `c` is a village of 5. */
const town = (leave = 100): Drawn =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, people: 1001 }, c: { holder: 1, people: 5 } },
    links: { 'a-b': { length: 3000 }, 'b-c': {} },
    formations: {
      north: { at: 'a' },
      guns: { at: 'a', kind: 'artillery', men: 100 },
      south: { at: 'b', side: 1 },
    },
    figures: [{ people: { leave } }],
  });

const people = (game: Drawn, id = 'b') => {
  const { people: there, displaced } = game.state.places[game.place(id)]!;
  return [there, displaced];
};

describe('people leave a place', () => {
  test.each<[string, (game: Drawn) => ReturnType<ReturnType<typeof ordersIn>['attack']>]>([
    ['that is fought over', (game) => ordersIn(game).attack('north', 'b')],
    ['that is struck from the air', (game) => ordersIn(game).strike('b', 1)],
    ['that is bombarded', (game) => ordersIn(game).bombard('guns', 'b')],
  ])('%s', (_, order) => {
    const game = town();
    const events = play(game, { 0: [order(game)] });
    expect(eventOf(events, 'people-displaced')).toEqual({
      type: 'people-displaced',
      place: game.place('b'),
      people: 101,
    });
    expect(people(game)).toEqual([900, 101]);
    expect(people(game, 'c')).toEqual([5, 0]);
  });

  test('once a day, however much happens to it', () => {
    const game = town();
    const { strike, bombard, attack } = ordersIn(game);
    const events = play(game, { 0: [strike('b', 2), bombard('guns', 'b'), attack('north', 'b')] });
    expect(eventsOf(events, 'people-displaced')).toHaveLength(1);
  });

  test('until nobody is left, and then nobody does', () => {
    const game = town(700);
    const told: number[] = [];
    for (let day = 0; day < 12; day++) {
      const context = firstDay(game);
      context.day.harmed[game.place('c')] = true;
      peoplePhase(context);
      told.push(...eventsOf(context.events, 'people-displaced').map(({ people: number }) => number));
    }
    expect(told).toEqual([4, 1]);
    expect(people(game, 'c')).toEqual([0, 5]);
  });

  test('not on a quiet day', () => {
    const game = town();
    expect(eventsOf(play(game), 'people-displaced')).toEqual([]);
    expect(people(game)).toEqual([1001, 0]);
  });

  test('not where the figures have nobody leave, and nothing is told', () => {
    const game = town(0);
    const context = firstDay(game);
    context.day.harmed[game.place('b')] = true;
    peoplePhase(context);
    expect(context.events).toEqual([]);
  });
});

test('what people suffer earns no side anything', () => {
  const scores = [0, 500].map((leave) => {
    const game = town(leave);
    game.state.turn = 29;
    play(game, { 0: [ordersIn(game).strike('b', 2)] });
    return game.state.outcome;
  });
  expect(scores[0]).toEqual(scores[1]);
});

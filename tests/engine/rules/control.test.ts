import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { NOBODY } from '../../../src/engine/model/side.js';
import { controlPhase } from '../../../src/engine/rules/control.js';
import { eventOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type FormationSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

function evening(b: PlaceSketch, formations: Record<string, FormationSketch>) {
  const game = sketch({
    places: { a: { holder: 0 }, b: { holder: 1, ...b } },
    links: { 'a-b': {} },
    formations,
  });
  const context = firstDay(game);
  controlPhase(context);
  return { game, events: context.events, b: game.state.places[game.place('b')]! };
}

describe('a place changes hands', () => {
  test('to the side that alone has a steady formation in it; its works are of no use', () => {
    const { events, b, game } = evening({ fortified: true }, { north: { at: 'b' } });
    expect(b).toMatchObject({ holder: 0, fortified: false, firstHeld: [1, 0] });
    expect(eventOf(events, 'place-taken')).toEqual({
      type: 'place-taken',
      side: 0,
      place: game.place('b'),
      from: 1,
    });
  });

  test('from nobody too', () => {
    const { events, b } = evening({ holder: NOBODY }, { north: { at: 'b' } });
    expect([b.holder, eventOf(events, 'place-taken').from]).toEqual([0, NOBODY]);
  });

  test.each<[string, PlaceSketch, Record<string, FormationSketch>]>([
    ['to a broken formation', {}, { north: { at: 'b', condition: 'broken' } }],
    ['to one that is gone', {}, { north: { at: 'b', condition: 'destroyed' } }],
    ['while an enemy is in it', {}, { north: { at: 'b' }, south: { at: 'b', side: 1 } }],
    [
      'while a broken enemy is in it',
      {},
      { north: { at: 'b' }, south: { at: 'b', side: 1, condition: 'broken' } },
    ],
    ['from a third party', { holder: 2 }, { north: { at: 'b' } }],
    ['to one who is only before it', {}, { north: { at: ['a-b', 'a', 9999] } }],
    ['because it stands empty', {}, {}],
  ])('not %s', (_, b, formations) => {
    const { events, b: after } = evening(b, formations);
    expect(events).toEqual([]);
    expect(after.holder).toBe(b.holder ?? 1);
  });

  test('and remembers when each side held it first', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: NOBODY } },
      links: { 'a-b': {} },
      formations: { north: { at: 'a' } },
    });
    expect(game.state.places[game.place('b')]!.firstHeld).toEqual([NONE, NONE]);
    play(game);
    play(game, { 0: [ordersIn(game).march('north', 'b')] });
    play(game);
    expect(game.state.places[game.place('b')]!.firstHeld).toEqual([2, NONE]);
  });
});

describe('attackers who have fought their way in', () => {
  const attack = { type: 'attack', target: 1, via: 0 } as const;

  test('enter a place that nobody defends any more, take it, and stand', () => {
    const { b, game } = evening({}, { north: { at: ['a-b', 'a', 10_400], task: attack } });
    expect(game.formation('north')).toMatchObject({
      place: game.place('b'),
      link: NONE,
      from: NONE,
      metres: 0,
      task: { type: 'hold', posture: 'hasty' },
    });
    expect(b.holder).toBe(0);
  });

  test('stay on their road while it is defended', () => {
    const { b, game } = evening(
      {},
      {
        north: { at: ['a-b', 'a', 10_400], task: attack },
        south: { at: 'b', side: 1, condition: 'broken' },
      },
    );
    expect(game.formation('north')).toMatchObject({ place: NONE, metres: 10_400 });
    expect(b.holder).toBe(1);
  });
});

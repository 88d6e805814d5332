import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/engine/rules/context.js';
import { moralePhase } from '../../../src/engine/rules/morale.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type FormationSketch, sketch } from '../../support/sketch.js';

/** The end of a day for one formation. */
function night(north: Partial<FormationSketch>, change: (context: Context) => void = () => {}) {
  const game = sketch({
    places: { a: { holder: 0 }, b: { holder: 0 }, c: { holder: 0 } },
    links: { 'a-b': {}, 'a-c': {} },
    formations: { north: { at: 'a', ...north } },
  });
  const context = firstDay(game);
  change(context);
  moralePhase(context);
  return { ...context, north: game.formation('north') };
}

const fights =
  (lost = 0) =>
  ({ day }: Context): void => {
    day.attacked[0] = true;
    day.lost[0] = lost;
  };

describe('cohesion', () => {
  test.each<[string, Partial<FormationSketch>, ((context: Context) => void) | undefined, number]>([
    ['comes back with rest and supply', {}, undefined, 660],
    ['comes back more slowly where supply is strained', { supply: 'strained' }, undefined, 630],
    ['does not come back to those who are cut off', { supply: 'cut' }, undefined, 600],
    [
      'falls for those who are cut off and have nothing left',
      { supply: 'cut', supplyHours: 0 },
      undefined,
      530,
    ],
    ['falls on a day of attack', {}, fights(), 580],
    [
      'falls on a day of defence',
      {},
      ({ day }) => {
        day.defended[0] = true;
      },
      580,
    ],
    ['falls with losses', { men: 900 }, fights(100), 480],
    [
      'falls with losses without a fight too',
      { men: 900 },
      ({ day }) => {
        day.lost[0] = 100;
      },
      560,
    ],
    [
      'falls in a bad position',
      {},
      ({ day }) => {
        day.controlled[1][0] = true;
      },
      580,
    ],
    ['adds it all up', { men: 900, supply: 'cut', supplyHours: 0 }, fights(100), 410],
  ])('%s', (_, north, change, cohesion) => {
    expect(night({ cohesion: 600, ...north }, change).north.cohesion).toBe(cohesion);
  });

  test('stays between nothing and a thousand', () => {
    expect(night({ cohesion: 990 }).north.cohesion).toBe(1000);
    expect(night({ cohesion: 10 }, fights()).north.cohesion).toBe(0);
  });
});

describe('fatigue', () => {
  test.each<[string, Partial<FormationSketch>, ((context: Context) => void) | undefined, number]>([
    ['grows with a fight', {}, fights(), 600],
    [
      'grows with a march',
      {},
      ({ day }) => {
        day.moved[0] = true;
      },
      550,
    ],
    [
      'grows with both as with the fight',
      {},
      (context) => {
        fights()(context);
        context.day.moved[0] = true;
      },
      600,
    ],
    ['falls with rest', {}, undefined, 420],
    ['falls half as much for those who dig', { task: { type: 'hold', posture: 'prepared' } }, undefined, 460],
    [
      'falls with rest once they have dug',
      { task: { type: 'hold', posture: 'prepared' }, dugIn: 4 },
      undefined,
      420,
    ],
  ])('%s', (_, north, change, fatigue) => {
    expect(night({ fatigue: 500, ...north }, change).north.fatigue).toBe(fatigue);
  });

  test('stays between nothing and a thousand', () => {
    expect(night({ fatigue: 20 }).north.fatigue).toBe(0);
    expect(night({ fatigue: 950 }, fights()).north.fatigue).toBe(1000);
  });
});

describe('positions', () => {
  const digs = { task: { type: 'hold', posture: 'prepared' } } as const;

  test('are ready after so many days, and it is told', () => {
    const { north, events } = night({ ...digs, dugIn: 3 });
    expect(north.dugIn).toBe(4);
    expect(eventOf(events, 'works-ready').place).toBe(0);
    expect(night({ ...digs, dugIn: 4 }).events).toEqual([]);
    expect(night({ ...digs, dugIn: 4 }).north.dugIn).toBe(4);
  });

  test.each<[string, Partial<FormationSketch>, ((context: Context) => void) | undefined]>([
    ['those who only hold', { task: { type: 'hold', posture: 'hasty' } }, undefined],
    [
      'those who moved today',
      digs,
      ({ day }) => {
        day.moved[0] = true;
      },
    ],
    ['those who attacked today', digs, fights()],
  ])('are not built by %s', (_, north, change) => {
    expect(night({ ...north, dugIn: 1 }, change).north.dugIn).toBe(1);
  });

  test('are built under attack', () => {
    expect(
      night(digs, ({ day }) => {
        day.defended[0] = true;
      }).north.dugIn,
    ).toBe(1);
  });
});

describe('a broken formation', () => {
  test('rallies when its cohesion has come back', () => {
    const { north, events } = night({ condition: 'broken', cohesion: 340 });
    expect(north).toMatchObject({ condition: 'steady', cohesion: 400 });
    expect(eventOf(events, 'formation-rallied').formation).toBe(0);
  });

  test('does not rally before', () => {
    const { north, events } = night({ condition: 'broken', cohesion: 339 });
    expect([north.condition, events]).toEqual(['broken', []]);
  });
});

describe('an attack', () => {
  const attacks = { task: { type: 'attack', target: 1, via: 0 } } as const;

  test.each<[string, Partial<FormationSketch>, 'cohesion' | 'supply']>([
    ['whose formation is worn out', { cohesion: 239 }, 'cohesion'],
    ['whose formation is cut off and has no stocks left', { supply: 'cut', supplyHours: 0 }, 'supply'],
  ])('%s is broken off', (_, north, cause) => {
    const { north: after, events } = night({ ...attacks, ...north }, fights());
    expect(eventOf(events, 'attack-halted')).toMatchObject({ cause, target: 1 });
    expect(after.task).toEqual({ type: 'hold', posture: 'hasty' });
  });

  test.each<[string, Partial<FormationSketch>]>([
    ['that has enough cohesion left', { cohesion: 240 }],
    ['that is strained', { supply: 'strained' }],
  ])('of one %s goes on', (_, north) => {
    const { north: after, events } = night({ ...attacks, ...north }, fights());
    expect([after.task, events]).toEqual([attacks.task, []]);
  });
});

test('nothing changes for those who are gone or not yet there', () => {
  for (const condition of ['destroyed', 'surrendered', 'waiting'] as const) {
    const { north } = night({ condition, cohesion: 300, fatigue: 300 });
    expect(north).toMatchObject({ condition, cohesion: 300, fatigue: 300 });
  }
});

test('a formation that is told to dig in is dug in after so many days, and not before', () => {
  const game = sketch({ places: { a: { holder: 0 } }, links: {}, formations: { north: { at: 'a' } } });
  const ready = [1, 2, 3, 4, 5].map(
    (day) =>
      eventsOf(play(game, day === 1 ? { 0: [ordersIn(game).hold('north', 'prepared')] } : {}), 'works-ready')
        .length,
  );
  expect(ready).toEqual([0, 0, 0, 1, 0]);
});

import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/engine/model/figures.js';
import { NONE } from '../../../src/engine/model/place.js';
import type { Context } from '../../../src/engine/rules/context.js';
import { giveWay } from '../../../src/engine/rules/position.js';
import { withdrawalPhase } from '../../../src/engine/rules/withdrawal.js';
import { eventOf, eventsOf, firstDay } from '../../support/day.js';
import type { Partly } from '../../support/figures.js';
import { type Drawn, type FormationSketch, type Sketch, sketch } from '../../support/sketch.js';

const SURE: Partly<Figures> = { cohesion: { leaving: 1000 }, rout: { surrender: 1000 } };
const NEVER: Partly<Figures> = { cohesion: { leaving: 0 }, rout: { surrender: 0 } };

/** One of side 1 in `b`, attacked from `a`; its way out is to `c` or `d`. */
const defence = (south: Partial<FormationSketch> = {}, changes: Partial<Sketch> = {}) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1 }, d: { holder: 1 } },
    links: { 'a-b': {}, 'b-c': {}, 'b-d': {} },
    formations: {
      north: { at: ['a-b', 'a', 8000], task: { type: 'attack', target: 1, via: 0 } },
      south: { at: 'b', side: 1, ...south },
      ...changes.formations,
    },
    sides: [{}, { bases: { c: 5000, d: 6000 }, leavesMines: { place: 20, link: 10 }, ...changes.sides?.[1] }],
    figures: changes.figures ?? [SURE],
  });

/** The withdrawal phase alone, after `south` was attacked today. */
function evening(game: Drawn, change: (context: Context, no: number) => void = () => {}) {
  const context = firstDay(game);
  const no = game.no('south');
  context.day.defended[no] = true;
  context.day.directions[no] = 1;
  change(context, no);
  withdrawalPhase(context);
  return context;
}

const carry = (context: Context): void => {
  context.day.carried[1] = true;
};

const close = (game: Drawn): Drawn => {
  for (const id of ['c', 'd']) game.state.places[game.place(id)]!.holder = 0;
  return game;
};

describe('a defender whose place was carried', () => {
  test('leaves by the open way by which most supply comes, and loses a few men', () => {
    const game = defence();
    const { events } = evening(game, carry);
    expect(eventOf(events, 'formation-left')).toMatchObject({ cause: 'carried', to: game.place('d') });
    expect(game.formation('south')).toMatchObject({
      place: NONE,
      link: game.link('b-d'),
      from: game.place('b'),
      metres: 3000,
      strength: 990,
      condition: 'steady',
      task: { type: 'withdraw', to: game.place('d') },
    });
    expect(eventsOf(events, 'mines-laid')).toEqual([]);
  });

  test('surrenders where no way is open', () => {
    const game = close(defence());
    const { events } = evening(game, carry);
    expect(eventOf(events, 'formation-surrendered').men).toBe(1000);
    expect(game.state.tally[1]).toMatchObject({ losses: 1000, captured: 1000 });
  });

  test.each<[string, (game: Drawn) => void]>([
    ['an enemy stands at its end', (game) => put(game, 'd')],
    ['an enemy stands on it', (game) => put(game, ['b-d', 'd', 2000])],
    [
      'its end is nobody’s',
      (game) => {
        game.state.places[game.place('d')]!.holder = -1;
      },
    ],
  ])('does not take a way if %s', (_, block) => {
    const game = defence({}, { formations: { block: { at: 'a' } } });
    block(game);
    evening(game, carry);
    expect(game.formation('south').link).toBe(game.link('b-c'));
  });

  test('breaks if its cohesion is spent', () => {
    const game = defence({ cohesion: 199 });
    expect(eventOf(evening(game, carry).events, 'formation-broke').to).toBe(game.place('d'));
  });

  test('goes no further than the end of a short link', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1 } },
      links: { 'a-b': {}, 'b-c': { length: 1000 } },
      formations: { south: { at: 'b', side: 1 } },
    });
    evening(game, carry);
    expect(game.formation('south').metres).toBe(999);
  });
});

function put(game: Drawn, at: string | readonly [string, string, number]): void {
  const block = game.formation('block');
  if (typeof at === 'string') Object.assign(block, { place: game.place(at) });
  else Object.assign(block, { place: NONE, link: game.link(at[0]), from: game.place(at[1]), metres: at[2] });
}

describe('a defender whose place holds', () => {
  test('stays while its cohesion is good, whatever its position', () => {
    const game = defence({ cohesion: 500 });
    evening(game, ({ day }, no) => {
      day.directions[no] = 3;
    });
    expect(game.formation('south').place).toBe(game.place('b'));
  });

  test.each<[string, (context: Context, no: number, game: Drawn) => void]>([
    [
      'flank',
      ({ day }, no) => {
        day.directions[no] = 2;
      },
    ],
    [
      'route',
      (_, __, game) => {
        game.state.places[game.place('c')]!.holder = 0;
      },
    ],
    [
      'observation',
      ({ day }) => {
        day.controlled[0][1] = true;
      },
    ],
    [
      'neighbour',
      (context) => {
        giveWay(context, 1, 2);
      },
    ],
  ])(
    'whose cohesion is low leaves in good order for the reason of its %s, and lays mines',
    (cause, worsen) => {
      const game = defence({ cohesion: 499 });
      const { events } = evening(game, (context, no) => worsen(context, no, game));
      expect(eventOf(events, 'formation-left')).toMatchObject({ cause, to: game.place('d') });
      expect(eventsOf(events, 'mines-laid')).toHaveLength(2);
      expect(game.state.places[game.place('b')]).toMatchObject({ mines: 20, minesOf: 1 });
      expect(game.formation('south')).toMatchObject({ condition: 'steady', strength: 990 });
    },
  );

  test('whose cohesion is low stays in a good position', () => {
    const game = defence({ cohesion: 499 });
    evening(game);
    expect(game.formation('south').place).toBe(game.place('b'));
  });

  test('stays if chance will have it so', () => {
    const game = defence({ cohesion: 499 }, { figures: [NEVER] });
    evening(game, ({ day }, no) => {
      day.directions[no] = 3;
    });
    expect(game.formation('south').place).toBe(game.place('b'));
  });

  test('stays where no way is open', () => {
    const game = close(defence({ cohesion: 499 }));
    evening(game);
    expect(game.formation('south')).toMatchObject({ place: game.place('b'), condition: 'steady' });
  });

  test('that gives way is marked for its neighbours', () => {
    const game = defence({ cohesion: 499 });
    expect(
      evening(game, ({ day }, no) => {
        day.directions[no] = 2;
      }).day.deserted[1][game.place('d')],
    ).toBe(true);
  });
});

describe('a formation that delays', () => {
  const delaying = (metres: number) =>
    defence(
      { task: { type: 'hold', posture: 'delay' } },
      { formations: { north: { at: ['a-b', 'a', metres], task: { type: 'attack', target: 1, via: 0 } } } },
    );

  test.each([7000, 10_300])('goes without loss when an attacker is near (%d m of 10,000)', (metres) => {
    const game = delaying(metres);
    const { events } = evening(game);
    expect(eventOf(events, 'formation-left')).toMatchObject({ cause: 'delay', to: game.place('d') });
    expect(game.formation('south').strength).toBe(1000);
  });

  test('stays while he is further off', () => {
    const game = delaying(6999);
    evening(game);
    expect(game.formation('south').place).toBe(game.place('b'));
  });

  test('is the only one that does', () => {
    const game = defence();
    evening(game);
    expect(game.formation('south').place).toBe(game.place('b'));
  });
});

describe('a formation whose cohesion is spent', () => {
  test('breaks, loses men and falls back', () => {
    const game = defence({ cohesion: 199 });
    const { events } = evening(game);
    expect(eventOf(events, 'formation-broke')).toMatchObject({
      to: game.place('d'),
      losses: 100,
      place: game.place('b'),
    });
    expect(game.formation('south')).toMatchObject({ condition: 'broken', strength: 900, metres: 3000 });
  });

  test('does not break as long as it has enough', () => {
    const game = defence({ cohesion: 200 }, { figures: [NEVER] });
    expect(eventsOf(evening(game).events, 'formation-broke')).toEqual([]);
  });

  test('without a way out surrenders if chance will have it so', () => {
    const game = close(defence({ cohesion: 199 }));
    expect(eventOf(evening(game).events, 'formation-surrendered').formation).toBe(game.no('south'));
  });

  test('without a way out fights on, broken, if it does not surrender; it is told, and its task is over', () => {
    const game = close(
      defence({ cohesion: 199, task: { type: 'attack', target: 0, via: 1 } }, { figures: [NEVER] }),
    );
    const { events } = evening(game);
    expect(game.formation('south')).toMatchObject({
      place: game.place('b'),
      condition: 'broken',
      strength: 1000,
      task: { type: 'hold', posture: 'hasty' },
    });
    expect(eventOf(events, 'formation-broke')).toMatchObject({ to: NONE });
  });

  test('that broke before stays where nobody attacks it', () => {
    const game = defence({ cohesion: 100, condition: 'broken' });
    const { events } = evening(game, ({ day }, no) => {
      day.defended[no] = false;
    });
    expect(events).toEqual([]);
    expect(game.formation('south').place).toBe(game.place('b'));
  });

  test('on a road falls back to where it came from, or else to the other end if that is open', () => {
    const ends = [1, 0].map((holder) => {
      const game = defence({ at: ['b-c', 'b', 4000], cohesion: 100 });
      game.state.places[game.place('b')]!.holder = holder;
      const { events } = evening(game);
      const { from, metres } = game.formation('south');
      return [eventOf(events, 'formation-broke').to, from, metres];
    });
    expect(ends).toEqual([
      [1, 2, 9000],
      [2, 1, 7000],
    ]);
  });

  test('on a road without a way back stands there broken, and surrenders in time if it is attacked', () => {
    const game = defence({ at: ['b-c', 'b', 4000], cohesion: 100, task: { type: 'march', to: 2 } });
    for (const id of ['b', 'c']) game.state.places[game.place(id)]!.holder = 0;
    evening(game);
    expect(game.formation('south')).toMatchObject({
      condition: 'broken',
      link: game.link('b-c'),
      metres: 4000,
      task: { type: 'hold' },
    });
    expect(eventOf(evening(game).events, 'formation-surrendered').formation).toBe(game.no('south'));
  });
});

test('nobody gives way who is gone or not yet there', () => {
  for (const condition of ['destroyed', 'waiting'] as const) {
    const game = defence({ condition, cohesion: 0 });
    expect(evening(game, carry).events).toEqual([]);
  }
});

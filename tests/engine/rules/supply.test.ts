import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINK_CLASSES } from '../../../src/engine/model/place.js';
import { feltSupply, flowToBases, supplyPhase } from '../../../src/engine/rules/supply.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type FormationSketch, type LinkSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

interface Changes {
  link?: LinkSketch;
  base?: number;
  mid?: PlaceSketch;
  formations?: Record<string, FormationSketch>;
}

/** A base of side 0, and two places on the road from it. */
const road = ({ link = {}, base = 9000, mid = { holder: 0 }, formations = {} }: Changes = {}) =>
  sketch({
    places: { base: { holder: 0, x: -50_000 }, mid, front: { holder: 0, x: 50_000 } },
    links: { 'base-mid': { class: 'highway', ...link }, 'mid-front': { class: 'highway' } },
    formations: { north: { at: 'front' }, ...formations },
    sides: [{ bases: { base } }, {}],
  });

const amountAt = (game: ReturnType<typeof road>, id: string) =>
  flowToBases(firstDay(game), 0).amount[game.place(id)]!;

describe('what can be fed', () => {
  test('at a place is what the base gives', () => {
    expect(amountAt(road(), 'front')).toBe(9000);
  });

  test.each(LINK_CLASSES)('over a %s is its capacity, less what is lost on the way', (by) => {
    const kept = { highway: 10_000, road: 6000 * 0.9, track: 4000 * 0.8, desert: 2000 * 0.6 };
    expect(amountAt(road({ link: { class: by }, base: 99_999 }), 'mid')).toBe(kept[by]);
  });

  test('over a long desert track is nothing', () => {
    expect(amountAt(road({ link: { class: 'desert', length: 30_000 } }), 'front')).toBe(0);
  });

  test.each<[string, Changes]>([
    ['a place on the way is not its side’s', { mid: {} }],
    ['a place on the way is the enemy’s', { mid: { holder: 1 } }],
    ['an enemy stands on the road', { formations: { south: { at: ['base-mid', 'base', 5000], side: 1 } } }],
    [
      'a broken enemy stands on the road',
      { formations: { south: { at: ['base-mid', 'mid', 0], side: 1, condition: 'broken' } } },
    ],
    ['an enemy stands in a place on the way', { formations: { south: { at: 'mid', side: 1 } } }],
  ])('is nothing where %s', (_, changes) => {
    expect(amountAt(road(changes), 'front')).toBe(0);
  });

  test('is nothing once the base itself is lost', () => {
    const game = road();
    game.state.places[game.place('base')]!.holder = 1;
    expect(amountAt(game, 'front')).toBe(0);
  });

  test('is not cut by those who are gone', () => {
    const game = road({
      formations: {
        south: { at: 'front', side: 1, condition: 'destroyed' },
      },
    });
    expect(amountAt(game, 'front')).toBe(9000);
  });

  test('is less over the enemy’s mines, and not over its own', () => {
    expect(amountAt(road({ link: { mines: 1, minesOf: 1 }, base: 99_999 }), 'front')).toBe(6000);
    expect(amountAt(road({ link: { mines: 1, minesOf: 0 }, base: 99_999 }), 'front')).toBe(10_000);
  });

  test('is less where the enemy has either end of a link under fire control', () => {
    const game = road({ base: 99_999 });
    const day = firstDay(game);
    day.day.controlled[1][game.place('mid')] = true;
    expect(flowToBases(day, 0).amount[game.place('front')]).toBe(5000);
    expect(flowToBases(day, 0).bottleneck[game.place('front')]).toBe(game.link('base-mid'));
  });

  test.each([
    [1, 9000],
    [3, 7000],
    [50, 3000],
  ])('is less under %d sorties of interdiction, down to the least there is', (sorties, amount) => {
    const game = road({ base: 99_999 });
    const day = firstDay(game);
    day.day.interdicted[1][game.link('base-mid')] = sorties;
    day.day.interdicted[0][game.link('mid-front')] = 9;
    expect(flowToBases(day, 0).amount[game.place('front')]).toBe(amount);
  });

  test('never falls when one side has another place or base more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        fc.nat({ max: 4 }),
        (held, more) => {
          const ids = ['a', 'b', 'c', 'd', 'e'];
          const amounts = [held, held.map((is, i) => is || i === more)].map((holds) => {
            const game = sketch({
              places: Object.fromEntries(ids.map((id, i) => [id, { holder: i === 0 || holds[i] ? 0 : 1 }])),
              links: {
                'a-b': {},
                'b-c': { class: 'track' },
                'a-d': { class: 'desert' },
                'd-c': {},
                'c-e': {},
              },
              formations: {},
              sides: [{ bases: { a: 5000 } }, {}],
            });
            return flowToBases(firstDay(game), 0).amount;
          });
          for (const [i, amount] of amounts[0]!.entries())
            expect(amounts[1]![i]).toBeGreaterThanOrEqual(amount);
        },
      ),
    );
  });
});

describe('a formation', () => {
  test.each([
    [3000, 'supplied'],
    [1000, 'supplied'],
    [999, 'strained'],
    [500, 'strained'],
    [499, 'cut'],
    [0, 'cut'],
  ])('of a thousand men where %d can be fed is %s', (base, supply) => {
    const game = road({ base });
    play(game);
    expect(game.formation('north').supply).toBe(supply);
  });

  test('shares what there is with all of its side who stand there or on the roads from there', () => {
    const game = road({ base: 1500, formations: { nord: { at: 'front', men: 600 } } });
    play(game);
    expect([game.formation('north').supply, game.formation('nord').supply]).toEqual(['strained', 'strained']);
    const apart = road({ base: 1500, formations: { nord: { at: 'mid', men: 600 } } });
    play(apart);
    expect([apart.formation('north').supply, apart.formation('nord').supply]).toEqual([
      'supplied',
      'supplied',
    ]);
  });

  test.each([
    ['supplied', 9000, 24, 48],
    ['supplied, and has all it can carry', 9000, 110, 120],
    ['strained', 600, 48, 36],
    ['cut', 0, 48, 24],
    ['cut, and has nothing left', 0, 10, 0],
  ])('that is %s: of %d fed, hours %d become %d', (_, base, before, after) => {
    const game = road({ base, formations: { north: { at: 'front', supplyHours: before } } });
    play(game);
    expect(game.formation('north').supplyHours).toBe(after);
  });

  test('is told when its supply changes, and by which link it is limited', () => {
    const game = road({ link: { class: 'desert' }, formations: { north: { at: 'front', men: 1500 } } });
    const event = eventOf(play(game), 'supply-changed');
    expect(event).toMatchObject({
      formation: game.no('north'),
      supply: 'strained',
      bottleneck: game.link('base-mid'),
    });
    expect(game.formation('north').bottleneck).toBe(game.link('base-mid'));
    expect(eventsOf(play(game), 'supply-changed')).toEqual([]);
  });

  test('on a road lives from the place that it came from', () => {
    const game = road({ formations: { north: { at: ['mid-front', 'mid', 9000] } } });
    play(game);
    expect(game.formation('north').supply).toBe('supplied');
  });

  test('on a road whose own end is cut off lives from the other, and shares what is there', () => {
    const lone = {
      places: { lost: { holder: 1, x: -90_000 }, base: { holder: 0 } },
      links: { 'lost-base': {} },
      formations: { north: { at: ['lost-base', 'lost', 5000] as const }, guard: { at: 'base', men: 500 } },
    };
    const rich = sketch({ ...lone, sides: [{ bases: { base: 1500 } }, {}] });
    supplyPhase(firstDay(rich));
    expect(rich.formation('north').supply).toBe('supplied');
    const poor = sketch({ ...lone, sides: [{ bases: { base: 900 } }, {}] });
    supplyPhase(firstDay(poor));
    expect([poor.formation('north').supply, poor.formation('guard').supply]).toEqual([
      'strained',
      'strained',
    ]);
  });

  test('that is gone or not yet there neither eats nor is told of', () => {
    const game = road({
      base: 1000,
      formations: {
        gone: { at: 'front', condition: 'destroyed' },
        later: { at: 'front', arrives: 9 },
      },
    });
    const events = play(game);
    expect(game.formation('north').supply).toBe('supplied');
    expect(eventsOf(events, 'supply-changed')).toEqual([]);
    expect(game.formation('later').supplyHours).toBe(120);
  });
});

test('a side knows at the end of the day how many men it could feed at each place', () => {
  const game = road({ base: 1500 });
  expect(game.state.knowledge[0].fed[game.place('front')]).toBe(1500);
  game.state.places[game.place('mid')]!.holder = 1;
  play(game);
  expect(game.state.knowledge[0].fed[game.place('front')]).toBe(0);
});

test('interdiction by the enemy strains those beyond the link, for that day only', () => {
  const game = road({
    link: { class: 'desert' },
  });
  const events = play(game, { 1: [ordersIn(game).interdict('base-mid', 5)] });
  expect(eventOf(events, 'link-interdicted')).toMatchObject({
    side: 1,
    sorties: 5,
    link: game.link('base-mid'),
  });
  expect(game.formation('north').supply).toBe('strained');
  play(game);
  expect(game.formation('north').supply).toBe('supplied');
});

test.each([
  ['supplied', 0, 'supplied'],
  ['strained', 0, 'strained'],
  ['cut', 1, 'strained'],
  ['cut', 0, 'cut'],
] as const)('one that is %s with %d hours left fights as if %s', (supply, supplyHours, felt) => {
  expect(feltSupply({ supply, supplyHours })).toBe(felt);
});

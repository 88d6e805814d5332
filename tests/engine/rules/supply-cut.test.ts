import { describe, expect, test } from 'vitest';
import { fedPlaces, flowByAir, flowToBases, supplyPhase } from '../../../src/engine/rules/supply.js';
import { firstDay, ordersIn, play } from '../../support/day.js';
import { type BaseSketch, type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

/** A base of side 0, and two places on the highway from it. */
const road = (
  bases: Record<string, BaseSketch> = { base: 9000 },
  formations: Record<string, FormationSketch> = {},
): Drawn =>
  sketch({
    places: { base: { holder: 0, x: -50_000 }, front: { holder: 0, x: 50_000 }, mid: { holder: 0 } },
    links: { 'base-mid': { class: 'highway' }, 'mid-front': { class: 'highway' } },
    formations: { north: { at: 'front' }, ...formations },
    sides: [{ bases }, {}],
  });

const cut = (game: Drawn, by: 0 | 1, days = 3): Drawn => {
  Object.assign(game.state.links[game.link('base-mid')]!, { cut: days, cutBy: by });
  return game;
};

const amount = (game: Drawn, id = 'front') => flowToBases(firstDay(game), 0).amount[game.place(id)]!;

describe('a road that raiders have cut', () => {
  test('carries nothing for the other side, and all for their own', () => {
    expect(amount(cut(road(), 1))).toBe(0);
    expect(amount(cut(road(), 0))).toBe(9000);
  });

  test('carries all again once its days are over', () => {
    expect(amount(cut(road(), 1, 0))).toBe(9000);
  });

  test('carries what comes by air no more than the rest', () => {
    const game = cut(road({ mid: { men: 3000, byAir: true } }), 1);
    Object.assign(game.state.links[game.link('mid-front')]!, { cut: 1, cutBy: 1 });
    expect(flowByAir(firstDay(game), 0)!.amount).toEqual([0, 0, 3000]);
  });
});

test('nothing reaches a place that is not the side’s own, from whichever end', () => {
  for (const [theirs, base] of [
    ['mid', 'base'],
    ['base', 'mid'],
    ['front', 'mid'],
  ] as const) {
    const game = road({ [base]: 9000 });
    game.state.places[game.place(theirs)]!.holder = 1;
    expect(amount(game, theirs)).toBe(0);
  }
});

describe('a base', () => {
  test('that fades feeds fewer men each day, down to none', () => {
    const game = road({ base: { men: 2500, fades: 1000 } });
    const amounts = [0, 1, 2, 3, 9].map((turn) => {
      const context = firstDay(game);
      game.state.turn = turn;
      return flowToBases(context, 0).amount[game.place('front')];
    });
    expect(amounts).toEqual([2500, 1500, 500, 0, 0]);
  });

  test('that is supplied by air feeds its pocket, and fades too', () => {
    const game = road({ front: { men: 2500, byAir: true, fades: 1000 } });
    const amounts = [1, 2, 3].map((turn) => {
      const context = firstDay(game);
      game.state.turn = turn;
      return [amountByRoad(context), flowByAir(context, 0)?.amount[game.place('front')] ?? 0];
    });
    expect(amounts).toEqual([
      [0, 1500],
      [0, 500],
      [0, 0],
    ]);
    function amountByRoad(context: Parameters<typeof flowToBases>[0]): number {
      return flowToBases(context, 0).amount[game.place('front')]!;
    }
  });

  test('that is supplied by air feeds nobody once its place is lost', () => {
    const game = road({ front: { men: 2500, byAir: true } });
    game.state.places[game.place('front')]!.holder = 1;
    expect(flowByAir(firstDay(game), 0)!.amount).toEqual([0, 0, 0]);
  });

  test('that is supplied by air feeds nobody while an enemy stands in its place', () => {
    const game = road({ mid: { men: 2500, byAir: true } }, { south: { at: 'mid', side: 1 } });
    expect(flowByAir(firstDay(game), 0)!.amount).toEqual([0, 0, 0]);
  });
});

describe('supply that is dropped', () => {
  const dropped = (game: Drawn, sorties: number, at = 'front') => {
    const context = firstDay(game);
    context.day.drops[0][game.place(at)] = sorties;
    supplyPhase(context);
    return game.formation('north').supply;
  };

  test.each([
    [0, 'cut'],
    [4, 'cut'],
    [5, 'strained'],
    [9, 'strained'],
    [10, 'supplied'],
  ])('by %d sorties leaves a thousand men %s', (sorties, supply) => {
    expect(dropped(road({}), sorties)).toBe(supply);
  });

  test('adds to a base that is supplied by air', () => {
    expect(dropped(road({ front: { men: 500, byAir: true } }), 4)).toBe('strained');
    expect(dropped(road({ front: { men: 500, byAir: true } }), 5)).toBe('supplied');
  });

  test('goes on over the roads of the pocket', () => {
    expect(dropped(road({}), 10, 'mid')).toBe('supplied');
  });

  test('on a place that is fed by road adds nothing, and takes nothing', () => {
    const game = road({ base: 900 });
    expect(dropped(game, 5)).toBe('strained');
    expect(game.state.knowledge[0].fed[game.place('front')]).toBe(900);
    const rich = road({ base: 9000 });
    expect(dropped(rich, 5)).toBe('supplied');
    expect(rich.state.knowledge[0].fed[rich.place('front')]).toBe(9000);
  });

  test('on a place with an enemy in it feeds nobody', () => {
    const game = road({}, { south: { at: 'mid', side: 1 } });
    expect(dropped(game, 50, 'mid')).toBe('cut');
  });

  test('serves for one day', () => {
    const game = road({});
    play(game, { 0: [ordersIn(game).drop('front', 10)] });
    expect(game.formation('north').supply).toBe('supplied');
    play(game);
    expect(game.formation('north').supply).toBe('cut');
  });

  test('by more than one order adds up', () => {
    const game = road({});
    const { drop } = ordersIn(game);
    play(game, { 0: [drop('front', 4), drop('front', 6)] });
    expect(game.formation('north').supply).toBe('supplied');
    expect(game.state.tally[0].sorties).toBe(10);
  });

  test('comes over no road: no link limits it', () => {
    const bottlenecks = [0, 110].map((sorties) => {
      const game = road({ base: 30_000 }, { north: { at: 'front', men: 12_000 } });
      const context = firstDay(game);
      context.day.drops[0][game.place('front')] = sorties;
      supplyPhase(context);
      return [game.formation('north').supply, game.formation('north').bottleneck];
    });
    expect(bottlenecks).toEqual([
      ['strained', 0],
      ['strained', -1],
    ]);
  });
});

describe('the days on which a place is cut off', () => {
  const days = (game: Drawn) => game.state.places.map(({ cutOff }) => cutOff);

  test('are those on which nothing comes by road, whoever stands there', () => {
    const game = cut(road(), 1, 9);
    play(game);
    play(game);
    expect(days(game)).toEqual([0, 2, 2]);
  });

  test('are counted although it is fed by air', () => {
    const game = cut(road({ base: 9000, front: { men: 5000, byAir: true } }), 1, 9);
    play(game);
    expect(game.formation('north').supply).toBe('supplied');
    expect(days(game)).toEqual([0, 1, 1]);
  });

  test('are not counted for a place of nobody, and begin anew when it is taken', () => {
    const game = cut(road(), 1, 9);
    game.state.places[game.place('mid')]!.holder = -1;
    play(game);
    expect(days(game)[game.place('mid')]).toBe(0);
    game.state.places[game.place('front')]!.cutOff = 7;
    game.state.places[game.place('front')]!.holder = 1;
    play(game);
    expect(days(game)[game.place('front')]).toBe(1);
  });
});

test('what can be fed is the more of what comes by road and by air', () => {
  const game = road({ base: 700, front: { men: 500, byAir: true } });
  expect(fedPlaces(firstDay(game), 0)).toEqual([700, 700, 700]);
  const other = road({ base: 300, front: { men: 500, byAir: true } });
  expect(fedPlaces(firstDay(other), 0)).toEqual([500, 500, 500]);
});

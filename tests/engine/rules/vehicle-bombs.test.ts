import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/engine/model/figures.js';
import { forecastAttack } from '../../../src/engine/rules/forecast.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { eventOf, eventsOf, ordersIn, play } from '../../support/day.js';
import { BLOODLESS, type Partly } from '../../support/figures.js';
import { type Drawn, type FormationSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

/** `north` with five vehicle bombs before `south` in `b`: a thousand men each, on flat ground. */
const field = (
  north: Partial<FormationSketch> = {},
  south: Partial<FormationSketch> = {},
  b: PlaceSketch = {},
  figures: readonly Partly<Figures>[] = [],
): Drawn =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, ...b }, c: { holder: 1 } },
    links: { 'a-b': { length: 3000 }, 'b-c': {} },
    formations: {
      north: { at: 'a', vehicleBombs: 5, ...north },
      south: { at: 'b', side: 1, ...south },
    },
    figures,
  });

/** The fight of a day opened by `count` bombs, and those left. */
function opened(game: Drawn, count: number, theirs: Parameters<typeof play>[1] = {}) {
  const { attack, vehicleBombs } = ordersIn(game);
  const orders = [attack('north', 'b'), ...(count > 0 ? [vehicleBombs('north', count)] : [])];
  const { fight } = eventOf(play(game, { ...theirs, 0: orders }), 'fought');
  return { fight, left: game.formation('north').vehicleBombs };
}

const modifier = (game: Drawn, count = 1, theirs: Parameters<typeof play>[1] = {}) =>
  opened(game, count, theirs).fight.attackModifiers.find(({ cause }) => cause === 'vehicle-bombs')?.permille;

describe('vehicle bombs', () => {
  test('add to the power of the attack that they open, and are spent', () => {
    const { fight, left } = opened(field(), 2);
    expect(fight).toMatchObject({ attack: 1200, defence: 1000, ratio: 1200, vehicleBombs: 2 });
    expect(fight.attackModifiers).toContainEqual({ cause: 'vehicle-bombs', permille: 1200 });
    expect(left).toBe(3);
  });

  test.each<[string, Drawn, number]>([
    ['hasty positions', field(), 1100],
    ['prepared positions', field({}, { dugIn: 4, task: { type: 'hold', posture: 'prepared' } }), 1050],
    ['permanent works', field({}, {}, { fortified: true }), 1020],
    ['ten times as many men of one’s own', field({ men: 2000 }), 1050],
  ])('tell against %s', (_, game, permille) => {
    expect(modifier(game)).toBe(permille);
  });

  test('tell less where aircraft watch over the defender', () => {
    const game = field();
    expect(modifier(game, 2, { 1: [ordersIn(game).support('south', 1)] })).toBe(1100);
  });

  test('add no more than the most that there is', () => {
    expect(modifier(field({ vehicleBombs: 9 }), 9)).toBe(1500);
  });

  test('cost the defender men by their number, whatever the ratio', () => {
    const losses = [0, 5].map((count) => {
      const game = field({}, {}, {}, [BLOODLESS, { vehicleBombs: { most: 0 } }]);
      return opened(game, count).fight.defenderLosses;
    });
    expect(losses[0]).toBe(0);
    expect(losses[1]).toBeGreaterThan(20);
  });

  test('are not there where nobody was told to use them', () => {
    const { fight, left } = opened(field(), 0);
    expect(fight.vehicleBombs).toBe(0);
    expect(fight.attackModifiers).toEqual([]);
    expect(left).toBe(5);
  });

  test('are told for one day: the attack goes on without them', () => {
    const game = field({}, { strength: 1000 });
    opened(game, 2);
    expect(eventOf(play(game), 'fought').fight.vehicleBombs).toBe(0);
    expect(game.formation('north').vehicleBombs).toBe(3);
  });

  test('are kept by an attack that does not come into contact', () => {
    const game = field();
    game.briefing.links[game.link('a-b')]!.length = 400_000;
    const { attack, vehicleBombs } = ordersIn(game);
    const events = play(game, { 0: [attack('north', 'b'), vehicleBombs('north', 2)] });
    expect(eventsOf(events, 'fought')).toEqual([]);
    expect(game.formation('north').vehicleBombs).toBe(5);
  });

  test('of all who attack one place count together', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 }, d: { holder: 0 } },
      links: { 'a-b': { length: 3000 }, 'b-d': { length: 3000 } },
      formations: {
        north: { at: 'a', vehicleBombs: 1 },
        wing: { at: 'd', vehicleBombs: 2 },
        south: { at: 'b', side: 1 },
      },
    });
    const { attack, vehicleBombs } = ordersIn(game);
    const orders = [
      attack('north', 'b'),
      attack('wing', 'b'),
      vehicleBombs('north', 1),
      vehicleBombs('wing', 2),
    ];
    expect(eventOf(play(game, { 0: orders }), 'fought').fight.vehicleBombs).toBe(3);
    expect([game.formation('north').vehicleBombs, game.formation('wing').vehicleBombs]).toEqual([0, 0]);
  });

  test('open an attack in the open too', () => {
    const game = field({}, { at: ['a-b', 'b', 500] });
    const { fight, left } = opened(game, 2);
    expect(fight).toMatchObject({ link: game.link('a-b'), vehicleBombs: 2 });
    expect(left).toBe(3);
  });
});

describe('the forecast of an attack with vehicle bombs is the fight itself', () => {
  test.each<[string, Drawn, number]>([
    ['against hasty positions', field(), 2],
    ['against prepared positions', field({}, { dugIn: 4, task: { type: 'hold', posture: 'prepared' } }), 5],
    ['up to the limit', field({ men: 300 }), 5],
    ['into a town', field({}, {}, { terrain: 'urban', fortified: true }), 3],
  ])('%s', (_, game, count) => {
    const expected = forecastAttack(
      game.briefing,
      viewFor(game.scenario, game.state, 0),
      [{ formation: game.no('north'), via: game.place('a') }],
      game.place('b'),
      0,
      count,
    );
    const { fight } = opened(game, count);
    expect(fight).toMatchObject({
      attack: expected.attack,
      defence: expected.defence,
      ratio: expected.ratio,
      attackModifiers: expected.attackModifiers,
      defenceModifiers: expected.defenceModifiers,
    });
    const losses = expected.defenderLosses[fight.result];
    expect(Math.abs(fight.defenderLosses - losses)).toBeLessThan(1);
  });

  test('and has no more of them than the attackers have', () => {
    const forecast = (count: number) => {
      const game = field();
      return forecastAttack(
        game.briefing,
        viewFor(game.scenario, game.state, 0),
        [{ formation: game.no('north'), via: game.place('a') }],
        game.place('b'),
        0,
        count,
      );
    };
    expect(forecast(99).defenderLosses).toEqual(forecast(5).defenderLosses);
  });
});

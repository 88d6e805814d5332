import { describe, expect, test } from 'vitest';
import { RESULTS } from '../../../src/engine/model/figures.js';
import { NONE } from '../../../src/engine/model/place.js';
import { forecastAttack } from '../../../src/engine/rules/forecast.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { eventOf, ordersIn, play } from '../../support/day.js';
import {
  type Drawn,
  type FormationSketch,
  type PlaceSketch,
  type Sketch,
  sketch,
} from '../../support/sketch.js';

const field = (
  north: Partial<FormationSketch> = {},
  others: Record<string, FormationSketch> = {},
  b: PlaceSketch = {},
  link: Sketch['links'][string] = {},
): Drawn =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, ...b }, c: { holder: 1 }, d: { holder: 0 } },
    links: { 'a-b': { length: 3000, ...link }, 'b-c': {}, 'b-d': { length: 3000 } },
    formations: { north: { at: 'a', ...north }, south: { at: 'b', side: 1 }, ...others },
  });

const forecast = (
  game: Drawn,
  attackers: readonly (readonly [string, string])[] = [['north', 'a']],
  sorties = 0,
) =>
  forecastAttack(
    game.briefing,
    viewFor(game.scenario, game.state, 0),
    attackers.map(([id, via]) => ({ formation: game.no(id), via: game.place(via) })),
    game.place('b'),
    sorties,
  );

const causes = (modifiers: readonly { cause: string }[]) => modifiers.map(({ cause }) => cause);

describe('the forecast is the fight itself, where all is known', () => {
  test.each<[string, Drawn, readonly (readonly [string, string])[], number]>([
    ['one against one', field(), [['north', 'a']], 0],
    [
      'over hills, into a town',
      field({}, {}, { terrain: 'urban' }, { terrain: 'hills' }),
      [['north', 'a']],
      0,
    ],
    ['with sorties', field(), [['north', 'a']], 4],
    [
      'from two sides',
      field({}, { wing: { at: 'd', kind: 'armoured' } }),
      [
        ['north', 'a'],
        ['wing', 'd'],
      ],
      0,
    ],
    [
      'with guns on both sides',
      field(
        {},
        {
          guns: { at: 'd', kind: 'artillery', men: 50 },
          mortars: { at: 'c', kind: 'artillery', men: 40, side: 1 },
        },
      ),
      [['north', 'a']],
      0,
    ],
    ['from the road', field({ at: ['a-b', 'a', 2000] }), [['north', 'a']], 0],
    ['inside the place', field({ at: ['a-b', 'a', 3200] }, {}, { terrain: 'urban' }), [['north', 'a']], 0],
    [
      'against those in positions',
      field({}, { south: { at: 'b', side: 1, dugIn: 4, task: { type: 'hold', posture: 'prepared' } } }),
      [['north', 'a']],
      0,
    ],
    [
      'on a place observed from a height',
      field({}, { watch: { at: 'd', kind: 'light' } }, { elevation: -500 }),
      [['north', 'a']],
      0,
    ],
    ['by worn men', field({ cohesion: 600, fatigue: 400, supply: 'supplied' }), [['north', 'a']], 0],
  ])('%s', (_, game, attackers, sorties) => {
    for (const other of game.state.formations) other.supply = 'supplied';
    game.state.turn = 0;
    const view = viewFor(game.scenario, game.state, 0);
    for (const [no, contact] of view.knowledge.contacts.entries()) {
      if (contact) Object.assign(contact, { men: game.state.formations[no]!.strength });
    }
    const expected = forecast(game, attackers, sorties);
    game.briefing.figures.fireControl.losses = 0;
    game.briefing.figures.fireControl.cohesion = 0;
    const { attack, support } = ordersIn(game);
    const orders = attackers.map(([id, via]) => attack(id, 'b', via));
    const { fight } = eventOf(
      play(game, { 0: sorties > 0 ? [...orders, support('north', sorties)] : orders }),
      'fought',
    );
    expect(fight).toMatchObject({
      attack: expected.attack,
      defence: expected.defence,
      ratio: expected.ratio,
      attackModifiers: expected.attackModifiers,
      defenceModifiers: expected.defenceModifiers,
      advanceModifiers: expected.advanceModifiers,
    });
    expect(fight.attackers).toHaveLength(attackers.length);
    expect(expected.guessed).toBe(false);
  });
});

describe('the forecast', () => {
  test('gives chances that add up to a thousand, and ground and losses for each result', () => {
    const { chances, metres, attackerLosses, defenderLosses, left } = forecast(field());
    expect(RESULTS.reduce((sum, result) => sum + chances[result], 0)).toBe(1000);
    expect(metres).toEqual({ repulse: -1000, stall: 0, gain: 2000, 'break-in': 3000, collapse: 5000 });
    expect(attackerLosses.repulse).toBeCloseTo(15);
    expect(defenderLosses.collapse).toBeCloseTo(40);
    expect(left).toBe(3000);
  });

  test('goes by what is believed, not by what is there', () => {
    const game = field();
    game.formation('south').strength = 10;
    game.formation('south').cohesion = 100;
    expect(forecast(game).defence).toBe(1000);
    const contact = game.state.knowledge[0].contacts[game.no('south')]!;
    contact.men = 500;
    expect(forecast(game).defence).toBe(500);
  });

  test('guesses a garrison where nobody is known, and says so', () => {
    const game = field({}, {}, {});
    game.state.knowledge[0].contacts[game.no('south')] = null;
    expect(forecast(game)).toMatchObject({ defence: 150, guessed: true });
  });

  test('does not know of mines that nobody met, and knows of those that are known', () => {
    const game = field({}, {}, {}, { mines: 100, minesOf: 1 });
    expect(causes(forecast(game).advanceModifiers)).toEqual([]);
    game.state.knowledge[0].linkMines[game.link('a-b')] = 100;
    expect(forecast(game).advanceModifiers).toEqual([{ cause: 'mines', permille: 500 }]);
  });

  test('has the defender surrounded where all ways out are believed closed, and only then', () => {
    const game = field();
    expect(causes(forecast(game).defenceModifiers)).toEqual([]);
    game.state.knowledge[0].holders[game.place('c')] = 0;
    expect(causes(forecast(game).defenceModifiers)).toEqual(['surrounded']);
  });

  test('takes a road in a closed zone for no way out', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1 } },
      links: { 'a-b': { length: 3000 }, 'b-c': { closed: true } },
      formations: { north: { at: 'a' }, south: { at: 'b', side: 1 } },
    });
    expect(causes(forecast(game).defenceModifiers)).toEqual(['surrounded']);
  });

  test.each<[string, FormationSketch['task'], boolean]>([
    ['counts guns that fire from a road', { type: 'hold', posture: 'hasty' }, true],
    ['leaves out guns that were seen on the march', { type: 'march', to: 1 }, false],
  ])('%s', (_, task, fires) => {
    const guns: FormationSketch = { at: ['b-c', 'b', 500], side: 1, kind: 'artillery', men: 50 };
    const game = field(
      {},
      { guns: { ...guns, ...(task ? { task } : {}) }, watch: { at: ['b-c', 'b', 600], kind: 'light' } },
    );
    expect(game.state.knowledge[0].contacts[game.no('guns')]).not.toBeNull();
    expect(causes(forecast(game).defenceModifiers).includes('artillery')).toBe(fires);
  });

  test('has no more sorties than the side has', () => {
    const game = field({ men: 2000 });
    expect(forecast(game, [['north', 'a']], 99)).toEqual(forecast(game, [['north', 'a']], 10));
  });

  test('reckons whoever is still on his way as if he were there', () => {
    const game = field({}, { wing: { at: 'd' } });
    expect(forecast(game, [['wing', 'a']])).toMatchObject({ attack: 1000, left: 3000 });
  });

  test('counts the enemy’s height over the way as believed', () => {
    const game = field({}, { watch: { at: 'c', side: 1 } }, {}, {});
    expect(causes(forecast(game).attackModifiers)).toEqual([]);
    const high = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1, elevation: 500 } },
      links: { 'a-b': { length: 3000 }, 'b-c': {} },
      formations: { north: { at: 'a' }, south: { at: 'b', side: 1 }, watch: { at: 'c', side: 1 } },
    });
    expect(causes(forecast(high).attackModifiers)).toEqual(['fire-control']);
    high.state.knowledge[0].contacts[high.no('watch')]!.place = NONE;
    expect(causes(forecast(high).attackModifiers)).toEqual([]);
  });
});

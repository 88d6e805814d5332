import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/engine/model/event.js';
import type { Outlet } from '../../../src/engine/model/outlet.js';
import { ordersIn } from '../../support/day.js';
import { covered, outlet, pressed } from '../../support/press.js';
import { type Drawn, sketch } from '../../support/sketch.js';

/** West holds `west` and attacks `hill`, 4 km on; `far` belongs to the enemy, next to `rear`, with nobody near it. */
function drawn(seed = 1): Drawn {
  return sketch({
    places: {
      west: { holder: 0 },
      hill: { holder: 1, x: 4000 },
      rear: { holder: 0, y: 90_000 },
      far: { holder: 1, x: 30_000, y: 90_000 },
    },
    links: { 'west-hill': { length: 4000 }, 'west-rear': { length: 90_000 }, 'rear-far': { length: 30_000 } },
    formations: {
      'a-west': { at: ['west-hill', 'west', 0], men: 4000 },
      'b-hill': { at: 'hill', side: 1, men: 1500 },
    },
    seed,
  });
}

/** As drawn, with the attack on the hill under way but nothing fought yet. */
function attacking(seed = 1): Drawn {
  const game = drawn(seed);
  game.formation('a-west').task = { type: 'attack', target: game.place('hill'), via: game.place('west') };
  game.state.turn = 1;
  return game;
}

/** The hill falls to West: in the state, and as the event that tells of it. */
function take(game: Drawn): GameEvent[] {
  const place = game.place('hill');
  Object.assign(game.state.places[place]!, { holder: 0, firstHeld: [game.state.turn, 0] });
  return [{ type: 'place-taken', side: 0, place, from: 1 }];
}

const toWest = (habits: Partial<Outlet> = {}) =>
  outlet('west-press', { leaning: 'gov', side: 0, own: covered(), ...habits });

const toEast = (habits: Partial<Outlet> = {}) =>
  outlet('east-press', { leaning: 'is', side: 1, own: covered(), ...habits });

describe('a place that was taken', () => {
  test('is reported on the day by those who hear of all at once, and once only', () => {
    const game = drawn();
    game.state.turn = 1;
    const news = pressed(game, outlet('agency'), toWest());
    const claim = { turn: 1, about: 1, kind: 'captured', place: game.place('hill'), side: 0, number: 0 };
    expect(news.after(take(game))).toEqual([
      { outlet: 0, ...claim },
      { outlet: 1, ...claim },
    ]);
    game.state.turn = 2;
    expect(news.after([])).toEqual([]);
  });

  test('is reported as many days later as the outlet takes, and speaks of its day', () => {
    const game = drawn();
    game.state.turn = 1;
    const slow = outlet('slow', { other: covered({ lag: { low: 2, best: 2, high: 2 } }) });
    const news = pressed(game, slow);
    expect(news.after(take(game))).toEqual([]);
    game.state.turn = 2;
    expect(news.after([])).toEqual([]);
    game.state.turn = 3;
    expect(news.after([])).toMatchObject([{ turn: 3, about: 1, kind: 'captured' }]);
  });

  test('is never reported by an outlet of the loser that tells no such thing', () => {
    const game = drawn();
    game.state.turn = 1;
    expect(pressed(game, toEast({ other: covered({ hears: 0 }) })).after(take(game))).toEqual([]);
  });

  test('is reported between the shortest and the longest lag, mostly near the best', () => {
    const lags = Array.from({ length: 200 }, (_, i) => {
      const game = drawn(i + 1);
      game.state.turn = 1;
      const news = pressed(game, outlet('agency', { other: covered({ lag: { low: 0, best: 1, high: 4 } }) }));
      news.after(take(game));
      for (let turn = 2; turn < 9; turn++) {
        game.state.turn = turn;
        news.after([]);
      }
      return news.press().claims[0]!.turn - 1;
    });
    expect(Math.min(...lags)).toBe(0);
    expect(Math.max(...lags)).toBe(4);
    expect(lags.filter((lag) => lag === 1).length).toBeGreaterThan(lags.filter((lag) => lag === 3).length);
  });
});

describe('a place that is only attacked', () => {
  test('is called taken too soon by those of the attacker, and not by the enemy', () => {
    const game = attacking();
    const news = pressed(game, toWest({ early: 1000 }), toEast({ early: 1000 }));
    expect(news.after([]).filter(({ kind }) => kind === 'captured')).toEqual([
      { outlet: 0, turn: 1, about: 1, kind: 'captured', place: game.place('hill'), side: 0, number: 0 },
    ]);
    game.state.turn = 2;
    expect(news.after([]).filter(({ kind }) => kind === 'captured')).toEqual([]);
  });

  test('is not called taken again when it falls in truth', () => {
    const game = attacking();
    const news = pressed(game, toWest({ early: 1000 }));
    news.after([]);
    game.state.turn = 2;
    expect(news.after(take(game))).toEqual([]);
  });

  test('is not while the attackers are out of the range of observed fire', () => {
    const game = attacking();
    game.briefing.places[game.place('hill')]!.x = game.briefing.figures.fireControl.range + 1;
    const news = pressed(game, toWest({ early: 1000 }));
    expect(news.after([]).filter(({ kind }) => kind === 'captured')).toEqual([]);
  });
});

test.each(['early', 'false'] as const)(
  'outlets of one leaning are wrong together: whoever is %s less often is so only with the others',
  (habit) => {
    const seen = { careful: 0, rash: 0 };
    const of = (id: string, value: number) =>
      outlet(id, { leaning: 'gov', side: 0, own: covered(), [habit]: value });
    for (let seed = 1; seed <= 300; seed++) {
      const game = habit === 'early' ? attacking(seed) : drawn(seed);
      game.state.turn = 1;
      const claims = pressed(game, of('careful', 100), of('rash', 400)).after([]);
      const outlets = claims.filter(({ kind }) => kind === 'captured').map((claim) => claim.outlet);
      if (outlets.includes(0)) {
        seen.careful++;
        expect(outlets).toContain(1);
      }
      if (outlets.includes(1)) seen.rash++;
    }
    expect(seen.careful).toBeGreaterThan(15);
    expect(seen.rash).toBeGreaterThan(2 * seen.careful);
  },
);

describe('a place out of reach', () => {
  test('is called taken falsely, and that is taken back by those who correct themselves', () => {
    const game = drawn();
    game.state.turn = 1;
    const news = pressed(game, toWest({ false: 1000, corrects: 1000 }));
    const claim = { outlet: 0, about: 1, place: game.place('far'), side: 0, number: 0 };
    expect(news.after([])).toEqual([{ ...claim, turn: 1, kind: 'captured' }]);
    game.state.turn = 2;
    expect(news.after([])).toEqual([{ ...claim, turn: 2, kind: 'corrected' }]);
    game.state.turn = 3;
    expect(news.after([])).toEqual([{ ...claim, turn: 3, about: 3, kind: 'captured' }]);
  });

  test('is not where a formation of the side stands near to it', () => {
    const game = drawn();
    Object.assign(game.formation('a-west'), {
      link: game.link('rear-far'),
      from: game.place('rear'),
      metres: 25_000,
    });
    game.state.turn = 1;
    const claims = pressed(game, toWest({ false: 1000 })).after([]);
    expect(claims.filter(({ place }) => place === game.place('far'))).toEqual([]);
  });
});

test('what was overtaken by a later change of hands is not taken back', () => {
  const game = drawn();
  game.state.turn = 1;
  const news = pressed(game, toWest({ corrects: 1000, other: covered({ hears: 0 }) }));
  expect(news.after(take(game))).toMatchObject([{ kind: 'captured' }]);
  game.state.turn = 2;
  game.state.places[game.place('hill')]!.holder = 1;
  expect(news.after([{ type: 'place-taken', side: 1, place: game.place('hill'), from: 0 }])).toEqual([]);
});

describe('after a day of fighting', () => {
  const fought = (
    game: Drawn,
    losses: [number, number],
    result: 'repulse' | 'stall' | 'gain',
  ): GameEvent => ({
    type: 'fought',
    fight: {
      attackers: [game.no('a-west')],
      defenders: [game.no('b-hill')],
      attackerSide: 0,
      place: game.place('hill'),
      link: game.link('west-hill'),
      result,
      metres: 0,
      left: 4000,
      attackerLosses: losses[0],
      defenderLosses: losses[1],
      attack: 0,
      defence: 0,
      ratio: 1000,
      attackModifiers: [],
      defenceModifiers: [],
      advanceModifiers: [],
    } as unknown as Extract<GameEvent, { type: 'fought' }>['fight'], // it tells more, which no outlet reads
  });

  test('each outlet counts the losses of both sides in its own way', () => {
    const game = drawn();
    game.state.turn = 1;
    const news = pressed(
      game,
      outlet('agency'),
      toWest({ own: covered({ losses: 500 }), other: covered({ losses: 2000 }) }),
    );
    const claims = news.after([fought(game, [40, 60], 'gain')]);
    expect(claims.map(({ outlet: no, side, number }) => [no, side, number])).toEqual([
      [0, 0, 40],
      [0, 1, 60],
      [1, 0, 20],
      [1, 1, 120],
    ]);
  });

  test('who tells no success of the enemy tells no losses of his own side', () => {
    const game = drawn();
    game.state.turn = 1;
    const claims = pressed(game, toWest({ other: covered({ hears: 0 }) })).after([
      fought(game, [40, 60], 'gain'),
    ]);
    expect(claims.map(({ kind, side }) => [kind, side])).toEqual([['losses', 1]]);
  });

  test('a few men are no news, and what is printed is not exact where the outlet errs', () => {
    const game = drawn();
    game.state.turn = 1;
    expect(pressed(game, outlet('agency')).after([fought(game, [9, 3], 'gain')])).toEqual([]);
    const numbers = Array.from({ length: 100 }, (_, i) => {
      const other = drawn(i + 1);
      other.state.turn = 1;
      const news = pressed(other, outlet('agency', { error: 250 }));
      return news.after([fought(other, [0, 100], 'gain')])[0]!.number;
    });
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(75);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(125);
    expect(new Set(numbers).size).toBeGreaterThan(20);
  });

  test.each([
    ['repulse', ['agency', 'east-press']],
    ['stall', ['east-press']],
    ['gain', []],
  ] as const)('after a %s the attack is called beaten off by %j', (result, ids) => {
    const game = drawn();
    game.state.turn = 1;
    const outlets = [outlet('agency'), toEast()];
    const claims = pressed(game, ...outlets).after([fought(game, [0, 0], result)]);
    expect(claims.map(({ outlet: no, kind, side }) => [outlets[no]!.id, kind, side])).toEqual(
      ids.map((id) => [id, 'repelled', 1]),
    );
  });
});

test('how far the attackers are is told again only when they are a kilometre nearer', () => {
  const game = attacking();
  const news = pressed(game, outlet('agency'));
  const at = (turn: number, metres: number) => {
    game.state.turn = turn;
    game.formation('a-west').metres = metres;
    return news.after([]).map(({ kind, number }) => [kind, number]);
  };
  expect(at(1, 0)).toEqual([['distance', 4000]]);
  expect(at(2, 900)).toEqual([]);
  expect(at(3, 1000)).toEqual([['distance', 3000]]);
  expect(at(4, 3500)).toEqual([]);
});

test('a game played with outlets is the game played without, and one outlet more changes no other', () => {
  const claimsOf = (outlets: readonly Outlet[]) => {
    const game = drawn(7);
    const { attack } = ordersIn(game);
    const news = pressed(game, ...outlets);
    for (let day = 0; day < 6; day++) news.day({ 0: [attack('a-west', 'hill')] });
    return { state: JSON.stringify(game.state), claims: news.press().claims };
  };
  const habits = { early: 300, false: 300, corrects: 300, error: 300 };
  const one = claimsOf([toWest(habits)]);
  const two = claimsOf([toWest(habits), toEast(habits)]);
  expect(two.claims.filter(({ outlet: no }) => no === 0)).toEqual(one.claims);
  expect(one.claims.length).toBeGreaterThan(0);
  expect(two.state).toBe(one.state);
  expect(claimsOf([]).state).toBe(one.state);
});

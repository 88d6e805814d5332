import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/engine/model/figures.js';
import { NONE } from '../../../src/engine/model/place.js';
import { NOBODY } from '../../../src/engine/model/side.js';
import { guardsOf, raidDistance2, raidPhase } from '../../../src/engine/rules/raid.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import type { Partly } from '../../support/figures.js';
import { type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

const SURE: Partly<Figures> = { raid: { chance: { at: [0], value: [1000] } } };
const HOPELESS: Partly<Figures> = { raid: { chance: { at: [0], value: [0] } } };

/** The road of side 1 from its base `a` to `b`; raiders of side 0 in `r`, across country and out of sight. */
const road = (
  others: Record<string, FormationSketch> = {},
  figures: readonly Partly<Figures>[] = [],
  raiders: Partial<FormationSketch> = {},
): Drawn =>
  sketch({
    places: {
      a: { holder: 1 },
      b: { holder: 1, x: 60_000 },
      r: { holder: 0, x: 30_000, y: 30_000 },
    },
    links: { 'a-b': { length: 60_000, class: 'highway' }, 'a-r': { length: 90_000 } },
    formations: { raiders: { at: 'r', kind: 'light', men: 200, ...raiders }, ...others },
    sides: [{}, { bases: { a: 9000 } }],
    figures,
  });

const GARRISON = { south: { at: 'b', side: 1 } } as const;

const raid = (game: Drawn) => ({ 0: [ordersIn(game).raid('raiders', 'a-b')] });

/** The raid phase alone, on the first day, with the raiders told to go. */
function evening(game: Drawn) {
  game.formation('raiders').task = { type: 'raid', link: game.link('a-b') };
  const context = firstDay(game);
  return { ...context, run: () => raidPhase(context) };
}

describe('a raid', () => {
  test('on an unguarded road cuts it, and costs a few men and some cohesion', () => {
    const game = road();
    const events = play(game, raid(game));
    expect(eventOf(events, 'link-raided')).toEqual({
      type: 'link-raided',
      formation: game.no('raiders'),
      link: game.link('a-b'),
      cut: true,
      losses: 4,
      guards: 0,
    });
    expect(game.state.links[game.link('a-b')]).toMatchObject({ cut: 4, cutBy: 0 });
    expect(game.formation('raiders')).toMatchObject({ strength: 196, cohesion: 940 });
  });

  test('ends where it began: the raiders are back by night, and have given up their positions', () => {
    const game = road({}, [], { dugIn: 4 });
    play(game, raid(game));
    expect(game.formation('raiders')).toMatchObject({ place: game.place('r'), link: NONE, dugIn: 0 });
  });

  test('that is driven off leaves the road open, and costs more', () => {
    const game = road({ guard: { at: 'b', side: 1, men: 400, task: { type: 'guard', link: 0 } } });
    const { cut, losses, guards } = eventOf(play(game, raid(game)), 'link-raided');
    expect({ cut, losses, guards }).toEqual({ cut: false, losses: 20, guards: 400 });
    expect(game.state.links[game.link('a-b')]).toMatchObject({ cut: 0, cutBy: NOBODY });
  });

  test('comes off the more often the fewer guards there are', () => {
    const cuts = [0, 100, 200, 300, 400].map((men) => {
      let count = 0;
      for (let seed = 1; seed <= 200; seed++) {
        const guard: FormationSketch = { at: 'b', side: 1, men, task: { type: 'guard', link: 0 } };
        const game = road(men > 0 ? { guard } : {});
        game.state.root = [seed, 5];
        if (eventOf(play(game, raid(game)), 'link-raided').cut) count += 1;
      }
      return count;
    });
    expect(cuts[0]).toBe(200);
    expect(cuts[4]).toBe(0);
    for (const [i, count] of cuts.slice(1, 4).entries()) {
      const chance = [0.75, 0.5, 0.25][i]!;
      expect(Math.abs(count / 200 - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / 200));
    }
  });

  test('is not made by those who were attacked that day', () => {
    const game = road();
    const { run, events, day, state } = evening(game);
    day.defended[game.no('raiders')] = true;
    run();
    expect(events).toEqual([]);
    expect(state.links[game.link('a-b')]!.cut).toBe(0);
  });

  test.each(['broken', 'destroyed', 'waiting'] as const)('is not made by raiders who are %s', (condition) => {
    const game = road({}, [], { condition });
    const { run, events } = evening(game);
    run();
    expect(events).toEqual([]);
  });

  test('can cost the raiders their existence, and cuts the road all the same', () => {
    const game = road({}, [SURE, { raid: { losses: 10_000 } }]);
    const { run, events } = evening(game);
    run();
    expect(events.map(({ type }) => type)).toEqual(['link-raided', 'formation-destroyed']);
    expect(game.state.links[game.link('a-b')]!.cut).toBe(4);
    expect(game.state.tally[0].losses).toBe(200);
  });

  test('goes on day after day until another order comes', () => {
    const game = road();
    play(game, raid(game));
    expect(eventsOf(play(game), 'link-raided')).toHaveLength(1);
    expect(eventsOf(play(game, { 0: [ordersIn(game).hold('raiders')] }), 'link-raided')).toEqual([]);
  });

  test('is over when the road is no longer the enemy’s', () => {
    const game = road();
    for (const id of ['a', 'b']) game.state.places[game.place(id)]!.holder = 0;
    const { run, events, state } = evening(game);
    run();
    expect(events).toEqual([]);
    expect(state.links[game.link('a-b')]!.cut).toBe(0);
    expect(game.formation('raiders').task.type).toBe('hold');
  });

  test('by two bands on one road is judged for both by the guards of the morning', () => {
    const game = road({ second: { at: 'r', kind: 'light', men: 100, task: { type: 'raid', link: 0 } } }, [
      SURE,
    ]);
    const { run, events } = evening(game);
    run();
    expect(eventsOf(events, 'link-raided').map(({ cut, losses }) => [cut, losses])).toEqual([
      [true, 4],
      [true, 2],
    ]);
    expect(game.state.links[game.link('a-b')]!.cut).toBe(4);
  });

  test('of both sides on the road between them is told of both, and the road stays cut', () => {
    const game = road({ theirs: { at: 'a', side: 1, kind: 'light', men: 100 } }, [SURE]);
    const link = game.link('a-r');
    for (const id of ['raiders', 'theirs']) game.formation(id).task = { type: 'raid', link };
    const context = firstDay(game);
    raidPhase(context);
    expect(eventsOf(context.events, 'link-raided')).toHaveLength(2);
    expect(game.state.links[link]!.cut).toBe(4);
    expect([0, 1]).toContain(game.state.links[link]!.cutBy);
  });
});

describe('a road that is cut', () => {
  test('carries no supply for the side that was raided until its days are over', () => {
    const game = road(GARRISON, [SURE]);
    const states: string[] = [];
    for (let day = 1; day <= 6; day++) {
      play(game, day === 1 ? raid(game) : { 0: [ordersIn(game).hold('raiders')] });
      states.push(game.formation('south').supply);
    }
    expect(states).toEqual(['cut', 'cut', 'cut', 'cut', 'supplied', 'supplied']);
  });

  test('is reopened sooner by guards, and this is told', () => {
    const game = road({ guard: { at: 'b', side: 1, men: 10, task: { type: 'guard', link: 0 } } }, [SURE]);
    play(game, raid(game));
    const told = [2, 3].map(() =>
      eventsOf(play(game, { 0: [ordersIn(game).hold('raiders')] }), 'link-reopened'),
    );
    expect(told).toEqual([[], [{ type: 'link-reopened', side: 1, link: game.link('a-b') }]]);
    expect(game.state.links[game.link('a-b')]).toMatchObject({ cut: 0, cutBy: NOBODY });
  });

  test('is not reopened sooner by guards who are broken, or who guard another road', () => {
    for (const change of [
      { condition: 'broken', cohesion: 300 },
      { task: { type: 'guard', link: 1 } },
    ] as const) {
      const game = road({
        guard: { at: 'b', side: 1, men: 10, task: { type: 'guard', link: 0 }, ...change },
      });
      Object.assign(game.state.links[game.link('a-b')]!, { cut: 2, cutBy: 0 });
      const { state } = firstDay(game);
      raidPhase(firstDay(game));
      expect(state.links[game.link('a-b')]!.cut).toBe(1);
    }
  });

  test('that is raided again is cut for as many days again, and no more', () => {
    const game = road({}, [SURE]);
    play(game, raid(game));
    play(game);
    expect(game.state.links[game.link('a-b')]!.cut).toBe(4);
  });

  test('is known to both sides', () => {
    const game = road({}, [SURE]);
    play(game, raid(game));
    for (const side of [0, 1] as const) {
      expect(viewFor(game.scenario, game.state, side).cut).toEqual([game.link('a-b')]);
    }
  });
});

describe('the guards of a road', () => {
  const guards = (others: Record<string, FormationSketch>) => {
    const game = road(others);
    return guardsOf(game.briefing, game.state, 1, game.link('a-b'));
  };
  const post: FormationSketch = { at: 'b', side: 1 };

  test.each<[string, FormationSketch, number]>([
    ['all who are told to guard it', { ...post, task: { type: 'guard', link: 0 } }, 1000],
    [
      'all who do so on the road',
      { ...post, at: ['a-b', 'a', 9000], task: { type: 'guard', link: 0 } },
      1000,
    ],
    ['a part of those who hold at its ends', post, 100],
    ['nobody who guards another road', { ...post, at: 'a', task: { type: 'guard', link: 1 } }, 0],
    ['nobody who guards it from afar', { ...post, at: 'r', task: { type: 'guard', link: 0 } }, 0],
    ['nobody who is broken', { ...post, condition: 'broken' }, 0],
    ['nobody who marches along it', { ...post, at: ['a-b', 'a', 9], task: { type: 'march', to: 1 } }, 0],
    ['nobody who halts on it', { ...post, at: ['a-b', 'a', 9] }, 0],
    ['nobody of the raiders’ side', { ...post, side: 0, task: { type: 'guard', link: 0 } }, 0],
    ['nobody who is not yet there', { ...post, arrives: 9 }, 0],
  ])('are %s', (_, guard, men) => {
    expect(guards({ guard })).toBe(men);
  });

  test('stay its guards when an end of it is lost', () => {
    const game = road({ guard: { ...post, task: { type: 'guard', link: 0 } } }, [HOPELESS]);
    game.state.places[game.place('a')]!.holder = 0;
    expect(guardsOf(game.briefing, game.state, 1, game.link('a-b'))).toBe(1000);
  });
});

test('the way of raiders is straight to the nearest of the ends of a road and its middle', () => {
  const game = road();
  const from = (x: number, y: number): number => {
    Object.assign(game.briefing.places[game.place('r')]!, { x, y });
    return raidDistance2(game.briefing, game.formation('raiders'), game.link('a-b'));
  };
  expect([from(30_000, 30_000), from(0, -4000), from(60_000, 3000), from(15_000, 0)]).toEqual([
    30_000 ** 2,
    4000 ** 2,
    3000 ** 2,
    15_000 ** 2,
  ]);
});

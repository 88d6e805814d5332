import { describe, expect, test } from 'vitest';
import type { Posture } from '../../../src/engine/model/formation.js';
import { NONE } from '../../../src/engine/model/place.js';
import {
  linkBetween,
  metresFrom,
  nearestAhead,
  openWays,
  pointOf,
  postureOf,
} from '../../../src/engine/rules/ground.js';
import { type FormationSketch, sketch } from '../../support/sketch.js';

const road = (formations: Record<string, FormationSketch> = {}) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 0, x: 6000, y: 3000 }, c: { holder: 1 } },
    links: { 'a-b': { length: 9000 }, 'b-c': {} },
    formations,
  });

test('a link is found from either end, and none where there is none', () => {
  const { briefing } = road();
  expect([linkBetween(briefing, 0, 1), linkBetween(briefing, 1, 0), linkBetween(briefing, 0, 2)]).toEqual([
    0,
    0,
    NONE,
  ]);
});

test.each([
  [0, 3000, 2000, 1000],
  [0, 9400, 6000, 3000],
  [1, 3000, 4000, 2000],
])('from end %d, %d m on, one stands at %d, %d', (from, metres, x, y) => {
  expect(pointOf(road().briefing, { place: NONE, link: 0, from, metres })).toEqual({ x, y });
});

test('metres are counted from the end that one asks for, and end with the link', () => {
  const link = road().briefing.links[0]!;
  const at = (metres: number) => ({ place: NONE, link: 0, from: 0, metres });
  expect([metresFrom(link, at(2000), 0), metresFrom(link, at(2000), 1)]).toEqual([2000, 7000]);
  expect([metresFrom(link, at(9500), 0), metresFrom(link, at(9500), 1)]).toEqual([9000, 0]);
});

test.each([
  [0, 0, 2000],
  [0, 2001, 7000],
  [0, 7001, Number.POSITIVE_INFINITY],
  [1, 0, 2000],
])('from end %d beyond %d m the nearest of side 1 is at %d', (from, metres, nearest) => {
  const { briefing, state } = road({
    one: { at: ['a-b', 'a', 2000], side: 1 },
    other: { at: ['a-b', 'b', 2000], side: 1 },
    own: { at: ['a-b', 'a', 100] },
    gone: { at: ['a-b', 'a', 0], side: 1, condition: 'destroyed' },
  });
  expect(nearestAhead(briefing, state, 1, 0, from, metres)).toBe(nearest);
});

describe('a way out', () => {
  test.each<[string, Record<string, FormationSketch>, number[]]>([
    ['leads to one’s own places, not to the enemy’s', {}, [0]],
    ['is closed by an enemy at its end', { south: { at: 'a', side: 1 } }, []],
    ['is closed by an enemy on it', { south: { at: ['a-b', 'a', 4000], side: 1 } }, []],
    ['is closed by an enemy who came in by it', { south: { at: ['a-b', 'a', 9300], side: 1 } }, []],
    ['is not closed by one’s own', { north: { at: ['a-b', 'a', 4000] } }, [0]],
    ['is not closed by the dead', { south: { at: 'a', side: 1, condition: 'destroyed' } }, [0]],
  ])('%s', (_, formations, ways) => {
    const { briefing, state } = road(formations);
    expect(openWays(briefing, state, 0, 1)).toEqual(ways);
  });
});

test.each<[Posture, Partial<FormationSketch>]>([
  ['withdrawal', { condition: 'broken' }],
  ['attack', { task: { type: 'attack', target: 2, via: 1 } }],
  ['march', { task: { type: 'march', to: 1 } }],
  ['withdrawal', { task: { type: 'withdraw', to: 1 } }],
  ['delay', { task: { type: 'hold', posture: 'delay' }, dugIn: 9 }],
  ['hasty', { task: { type: 'hold', posture: 'prepared' }, dugIn: 3 }],
  ['prepared', { task: { type: 'hold', posture: 'prepared' }, dugIn: 4 }],
  ['prepared', { task: { type: 'bombard', target: 2 }, dugIn: 4 }],
  ['hasty', { task: { type: 'clear', link: 0, place: NONE } }],
])('the posture is %s for %j', (posture, north) => {
  const { briefing, formation } = road({ north: { at: 'a', ...north } });
  expect(postureOf(briefing, formation('north'), 0, null)).toBe(posture);
});

test('works serve the holder alone', () => {
  const { briefing, formation, state } = road({ north: { at: 'a' } });
  state.places[0]!.fortified = true;
  expect(postureOf(briefing, formation('north'), 0, state.places[0]!)).toBe('fortified');
  state.places[0]!.holder = 1;
  expect(postureOf(briefing, formation('north'), 0, state.places[0]!)).toBe('hasty');
});

import { expect, test } from 'vitest';
import type { Task } from '../../src/engine/model/formation.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { plannedWays } from '../../src/session/planned-ways.js';
import { sketch } from '../support/sketch.js';

/** What one formation at `a`, or on the link from `a` to `b`, means to do; `x` is the place number in tens of km. */
function wayOf(task: Task, at: 'a' | readonly [string, string, number] = 'a') {
  const drawn = sketch({
    places: {
      a: { x: 0, holder: 0 },
      b: { x: 10_000, holder: 0 },
      c: { x: 20_000, holder: 0 },
      d: { x: 30_000, holder: 1 },
    },
    links: { 'a-b': {}, 'b-c': {}, 'c-d': {} },
    formations: { blue: { at, task } },
  });
  const [way] = plannedWays(drawn.briefing, viewFor(drawn.scenario, drawn.state, 0));
  return way?.points.map(({ x }) => x / 1000) ?? null;
}

test('a march goes over all places on its way', () => {
  expect(wayOf({ type: 'march', to: 2 })).toEqual([0, 10, 20]);
});

test('who is on a link goes on from where he stands, or back', () => {
  expect(wayOf({ type: 'march', to: 2 }, ['a-b', 'a', 4000])).toEqual([4, 10, 20]);
  expect(wayOf({ type: 'march', to: 0 }, ['a-b', 'a', 4000])).toEqual([4, 0]);
});

test('an attack goes to the place from which it starts, then to its target', () => {
  expect(wayOf({ type: 'attack', target: 3, via: 2 })).toEqual([0, 10, 20, 30]);
});

test('an attack under way goes straight on', () => {
  expect(wayOf({ type: 'attack', target: 1, via: 0 }, ['a-b', 'a', 4000])).toEqual([4, 10]);
});

test('guns and raiders act along a straight line', () => {
  expect(wayOf({ type: 'bombard', target: 3 })).toEqual([0, 30]);
  expect(wayOf({ type: 'raid', link: 2 })).toEqual([0, 25]);
});

test('who holds, or knows no way, has none', () => {
  expect(wayOf({ type: 'hold', posture: 'hasty' })).toBeNull();
  expect(wayOf({ type: 'clear', link: -1, place: 0 })).toBeNull();
});

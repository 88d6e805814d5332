import { describe, expect, test } from 'vitest';
import type { Task } from '../../../src/engine/model/formation.js';
import { withdrawalPhase } from '../../../src/engine/rules/withdrawal.js';
import { eventsOf, firstDay } from '../../support/day.js';
import { sketch } from '../../support/sketch.js';

/** Whether a worn formation with this task, attacked from two sides in `b`, leaves by itself. */
function leaves(task: Task, carried = false) {
  const game = sketch({
    places: { a: { holder: 0 }, b: { holder: 1, type: 'station' }, c: { holder: 1 } },
    links: { 'a-b': {}, 'b-c': {} },
    formations: { south: { at: 'b', side: 1, cohesion: 400, kind: 'light', men: 200, task } },
    sides: [{}, { demolishes: true }],
    figures: [{ cohesion: { leaving: 1000 } }],
  });
  const context = firstDay(game);
  context.day.defended[game.no('south')] = true;
  context.day.directions[game.no('south')] = 2;
  context.day.carried[game.place('b')] = carried;
  withdrawalPhase(context);
  return {
    left: eventsOf(context.events, 'formation-left').length === 1,
    wrecked: eventsOf(context.events, 'place-wrecked').length === 1,
  };
}

describe('a worn defender in a bad position', () => {
  test.each<[string, Task]>([
    ['holds', { type: 'hold', posture: 'prepared' }],
    ['guards a road', { type: 'guard', link: 1 }],
    ['raids from there', { type: 'raid', link: 0 }],
  ])('leaves if it %s', (_, task) => {
    expect(leaves(task).left).toBe(true);
  });

  test('does not leave in the midst of its own attack', () => {
    expect(leaves({ type: 'attack', target: 0, via: 1 }).left).toBe(false);
  });
});

test('those who leave by themselves wreck what they leave, and those who are driven out do not', () => {
  const hold: Task = { type: 'hold', posture: 'hasty' };
  expect([leaves(hold), leaves(hold, true)]).toEqual([
    { left: true, wrecked: true },
    { left: true, wrecked: false },
  ]);
});

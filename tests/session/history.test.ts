import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderSheet } from '../../src/engine/model/order.js';
import { NO_HISTORY, redone, undone, undoneAll, written } from '../../src/session/history.js';

const sheet = (formation: number): OrderSheet => [[{ type: 'hold', formation, posture: 'hasty' }], []];

test('what is taken back can be given again', () => {
  const one = written(NO_HISTORY, sheet(1));
  const two = written(one, sheet(2));
  expect(undone(two)!.present).toEqual(sheet(1));
  expect(redone(undone(two)!)).toEqual(two);
  expect(undoneAll(two)!.present).toEqual([[], []]);
  expect(redone(redone(undoneAll(two)!)!)).toEqual(two);
});

test('nothing can be taken back before the first line, or given again after the last', () => {
  expect(undone(NO_HISTORY)).toBeNull();
  expect(undoneAll(NO_HISTORY)).toBeNull();
  expect(redone(written(NO_HISTORY, sheet(1)))).toBeNull();
});

test('a new line forgets what was taken back', () => {
  const again = written(undone(written(NO_HISTORY, sheet(1)))!, sheet(2));
  expect(redone(again)).toBeNull();
});

test('however one goes back and forth, the lines keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('undo', 'redo', 'all')), (steps) => {
      let history = [1, 2, 3].reduce((now, no) => written(now, sheet(no)), NO_HISTORY);
      for (const step of steps) {
        history =
          (step === 'undo' ? undone(history) : step === 'redo' ? redone(history) : undoneAll(history)) ??
          history;
      }
      const all = [...history.past, history.present, ...history.future];
      expect(all).toEqual([[[], []], sheet(1), sheet(2), sheet(3)]);
    }),
  );
});

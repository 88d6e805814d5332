import { expect, test } from 'vitest';
import { digestOf } from '../../src/scenario/digest.js';

test('equal values have equal digests, in whatever order their keys stand', () => {
  expect(digestOf({ b: [1, { d: 2, c: null }], a: 'x' })).toBe(
    digestOf({ a: 'x', b: [1, { c: null, d: 2 }] }),
  );
});

test.each([[[2, 1]], [['1', 2]], [[1, 2, 3]], [{ 0: 1, 1: 2 }]])(
  '%j has another digest than [1, 2]',
  (value) => {
    expect(digestOf(value)).not.toBe(digestOf([1, 2]));
  },
);

import { expect, test } from 'vitest';
import type { Meter } from './meter.js';
import { measure } from './rounds.js';
import { kernel } from './yardstick.js';

/** Finds 100 games a second and 100 ms, and 3 times in the first round, 4 in the second... */
const counting = (changes: Partial<Meter> = {}, checksums = ['a']): Meter => ({
  name: 'counting',
  ready: async () => {
    let round = 0;
    return async () => {
      round++;
      return {
        checksum: checksums[round % checksums.length]!,
        readings: [
          { figure: 'games', value: 100, unit: '/s', better: 'more' },
          { figure: 'wait', value: 100, unit: 'ms', better: 'less' },
          { figure: 'growth', value: 2 + round, unit: 'times', better: 'less' },
        ],
      };
    };
  },
  ...changes,
});

test('speeds are divided by the speed of the yardstick, times multiplied; what is neither stays as it is', async () => {
  const found = await measure([counting()], 1, 1);
  const [games, wait] = [found['counting: games']!, found['counting: wait']!];
  // Kernels a second cancel out; a time is in seconds of kernels.
  expect(games.inKernels * wait.inKernels).toBeCloseTo((100 * 100) / 1000, 6);
  expect(games.inKernels).toBeLessThan(1);
  expect(found['counting: growth']).toMatchObject({ value: 3, inKernels: 3, spread: 0 });
});

test('of several rounds the middle counts, and a meter may ask for fewer', async () => {
  expect((await measure([counting()], 3, 1))['counting: growth']).toMatchObject({ value: 4, spread: 0.5 });
  expect((await measure([counting({ most: 1 })], 3, 1))['counting: growth']).toMatchObject({ value: 3 });
});

test('rounds that played other games are void', async () => {
  await expect(measure([counting({}, ['a', 'b'])], 2, 1)).rejects.toThrow(
    'counting: rounds played other games',
  );
});

test('the yardstick never changes: with another kernel the record would begin anew', () => {
  expect(kernel()).toBe(-937923029);
});

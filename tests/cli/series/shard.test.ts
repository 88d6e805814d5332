import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeOf, readShard, shardText } from '../../../src/cli/series/shard.js';

test('the shards of a series follow each other, hold all its games once, and differ by one at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 5_000 }), (of, more) => {
      const games = of + more;
      let next = 0;
      for (let no = 1; no <= of; no++) {
        const { from, to } = rangeOf({ no, of }, games);
        expect(from).toBe(next);
        expect([Math.floor(games / of), Math.ceil(games / of)]).toContain(to - from);
        next = to;
      }
      expect(next).toBe(games);
    }),
  );
});

test('without a shard all games are played', () => {
  expect(rangeOf(null, 7)).toEqual({ from: 0, to: 7 });
});

test('a shard is read as it is written', () => {
  expect(shardText({ no: 3, of: 12 })).toBe('3/12');
  expect(readShard('3/12')).toEqual({ no: 3, of: 12 });
});

test.each([
  '',
  '/',
  '0/4',
  '5/4',
  '1/0',
  '01/4',
  '1/4 ',
  '-1/4',
  '1.5/4',
  '1/4/4',
  '1e1/40',
  '12345678/12345679',
])('%j is no shard', (text) => expect(readShard(text)).toBeNull());

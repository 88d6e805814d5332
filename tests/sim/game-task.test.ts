import { expect, test } from 'vitest';
import { type GameTask, playTask } from '../../src/sim/game-task.js';
import { drill } from '../save/recorded.js';

test('the digests of a series change nothing else in its results', () => {
  const task: GameTask = {
    scenario: drill().scenario,
    players: ['staff', 'random'],
    seed: '7',
    from: 0,
    games: 3,
    world: 'drawn',
    version: '0.0.0',
    milestones: [],
    digests: true,
  };
  const results = (digests: boolean) => [...playTask({ ...task, digests })].map(({ result }) => result);
  const [told, bare] = [results(true), results(false)];
  expect(new Set(told.map(({ digest }) => digest)).size).toBe(3);
  for (const { digest } of told) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(bare).toEqual(told.map((result) => ({ ...result, digest: '' })));
});

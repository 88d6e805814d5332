import { expect, test } from 'vitest';
import { seriesBots } from '../../../src/cli/bot/series-bots.js';
import { playAll } from '../../../src/cli/pool/play-all.js';
import { tasksOf } from '../../../src/sim/game-task.js';
import { drill } from '../../save/recorded.js';
import { notingBot, stillThere } from './series-of-bots.js';

test.each([1, 2])(
  'games with bots end when they are to stop, however short they are, workers: %i',
  async (workers) => {
    const bot = notingBot(true);
    const loaded = drill();
    const tasks = tasksOf({
      ...seriesBots({ loaded, gov: bot.command, is: 'passive' }, 10_000),
      scenario: loaded.scenario,
      players: [bot.command, 'passive'],
      seed: '7',
      games: 500,
      world: 'drawn',
      version: '0.0.0',
      milestones: [],
      digests: true,
    });
    const seeds: string[] = [];
    const crew = { workers, isStopped: () => seeds.length >= 30 };
    for await (const { result } of playAll(tasks, crew)) seeds.push(result.seed);
    expect(seeds).toEqual(Array.from({ length: 30 }, (_, i) => String(7 + i)));
    expect(await stillThere([...new Set(bot.games())])).toEqual([]);
  },
);

import { openScenario } from '../../src/cli/scenarios.js';
import { VERSION } from '../../src/cli/version.js';
import { digestOf } from '../../src/scenario/digest.js';
import { type GameTask, playTask, type Series } from '../../src/sim/game-task.js';
import { cpuMs } from './cpu.js';
import { type Meter, type Reading, sized } from './meter.js';

/** Whole games of two staffs, as `batch` plays them in one thread, and how many are played in a round. */
const PLAYED = { 'road-to-deir-ezzor': 20, 'last-hills': 60 };

/** Rounds before the first that counts: the compiler is at work for the first two hundred games. */
const WARM_UP = 10;

/** Games of two staffs, by a core of the processor. */
export const staff: Meter = {
  name: 'staff',
  async ready(size) {
    const tasks = await Promise.all(
      Object.entries(PLAYED).map(async ([id, games]): Promise<GameTask> => {
        return { ...(await staffSeries(id, sized(games, size))), from: 0 };
      }),
    );
    for (let round = 0; round < sized(WARM_UP, size); round++) tasks.forEach(played);
    return async () => {
      const rounds = tasks.map(played);
      return {
        checksum: digestOf(rounds.map(({ checksum }) => checksum)),
        readings: rounds.map(({ ms }, no): Reading => {
          const { scenario, games } = tasks[no]!;
          const figure = `games of ${scenario.briefing.id}`;
          return { figure, value: (games * 1000) / ms, unit: '/s', better: 'more' };
        }),
      };
    };
  },
};

/** Games of two staffs, by seeds from 1. */
export async function staffSeries(scenario: string, games: number): Promise<Series> {
  const loaded = await openScenario(scenario);
  return {
    scenario: loaded.scenario,
    players: ['staff', 'staff'],
    seed: '1',
    games,
    world: 'drawn',
    version: VERSION,
    milestones: [],
    digests: true,
  };
}

function played(task: GameTask): { ms: number; checksum: string } {
  const digests: string[] = [];
  const ms = cpuMs(() => {
    for (const { result } of playTask(task)) digests.push(result.digest);
  });
  return { ms, checksum: digestOf(digests) };
}

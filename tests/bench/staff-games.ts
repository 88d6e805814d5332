import { openScenario } from '../../src/cli/scenarios.js';
import { VERSION } from '../../src/cli/version.js';
import { digestOf } from '../../src/scenario/digest.js';
import { type GameTask, playTask, type Series } from '../../src/sim/game-task.js';
import { cpuMs } from './cpu.js';
import { awake, type Meter, sized, WARM_UP } from './meter.js';

/**
 * Games of two staffs, by a core of the processor, as `batch` plays them in one thread.
 *
 * @param games how many are played in a round
 */
export const staffOn = (scenario: string, games: number): Meter => ({
  name: 'staff',
  async ready(size) {
    const task: GameTask = { ...(await staffSeries(scenario, sized(games, size))), from: 0 };
    for (let round = 0; round < sized(WARM_UP, size); round++) played(task);
    return async () => {
      const { ms, checksum } = awake(() => played(task));
      const value = (task.games * 1000) / ms;
      return { checksum, readings: [{ figure: `games of ${scenario}`, value, unit: '/s', better: 'more' }] };
    };
  },
});

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

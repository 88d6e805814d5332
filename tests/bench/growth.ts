import { join } from 'node:path';
import type { Player } from '../../src/ai/player.js';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario, shippedScenarios } from '../../src/cli/scenarios.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { BySide } from '../../src/engine/model/side.js';
import { digestOf } from '../../src/scenario/digest.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { cpuMs } from './cpu.js';
import { grownScenario, MOST_COPIES } from './grown-scenario.js';
import { median } from './median.js';
import { type Meter, sized } from './meter.js';
import { recordGames, replayGames } from './recorded-games.js';

/** Microseconds of the processor for a formation that is on the map for a day. */
export interface DayCost {
  /** By `adjudicate` alone, and with both staffs and their views. */
  engine: number;
  staff: number;
  checksum: string;
}

/** What a formation-day costs on a map four times as large, in multiples of what it costs on one. */
export const growth: Meter = {
  name: 'growth',
  async ready(size) {
    const [one, four] = [await sizeOf(1), await sizeOf(MOST_COPIES)];
    const small = costMeter(one, sized(2, size) * MOST_COPIES);
    const large = costMeter(four, sized(2, size));
    const pairs = (many: number) => Array.from({ length: many }, () => ({ small: small(), large: large() }));
    pairs(sized(3, size));
    return async () => {
      // In small pairs, since a ratio of two times is as restless as both of them.
      const found = pairs(sized(5, size));
      const times = (of: 'engine' | 'staff') => median(found.map((pair) => pair.large[of] / pair.small[of]));
      return {
        checksum: digestOf(found.map((pair) => [pair.small.checksum, pair.large.checksum])),
        readings: [
          { figure: 'engine', value: times('engine'), unit: 'times', better: 'less' },
          { figure: 'staff', value: times('staff'), unit: 'times', better: 'less' },
        ],
      };
    };
  },
};

/** The road so many times over. */
export async function sizeOf(copies: number): Promise<Scenario> {
  const road = await openScenario('road-to-deir-ezzor');
  return grownScenario(road, join(shippedScenarios(), `${road.file.id}.json`), copies).scenario;
}

/** What measures the cost of a day in so many games of two staffs. */
export function costMeter(scenario: Scenario, games: number): () => DayCost {
  const players: BySide<Player> = [PLAYERS.staff!, PLAYERS.staff!];
  const recorded = recordGames(scenario, players, games);
  return () => {
    const staffMs = cpuMs(() => {
      for (const { seed } of recorded) playGame(scenario, players, rootOf(seed), 'drawn');
    });
    const { ms, present, checksum } = replayGames(scenario, recorded);
    return { engine: (ms * 1000) / present, staff: (staffMs * 1000) / present, checksum };
  };
}

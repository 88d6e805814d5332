import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { digestOf } from '../../src/scenario/digest.js';
import { playTask, type Series } from '../../src/sim/game-task.js';
import { type Meter, sized } from './meter.js';
import { staffSeries } from './staff-games.js';

/** Memory after games: the heap after a collection, and how many times what it was half-way. A leak shows as more than 1. */
export const heap: Meter = {
  name: 'heap',
  most: 1,
  async ready(size) {
    const games = sized(200, size);
    return async () => {
      const [half, whole] = [...heapWhile(await staffSeries('last-hills', 2 * games), games)];
      return {
        checksum: whole!.checksum,
        readings: [
          { figure: 'after games', value: whole!.heap, unit: 'MB', better: 'less' },
          {
            figure: 'of what it was half-way',
            value: whole!.heap / half!.heap,
            unit: 'times',
            better: 'less',
          },
        ],
      };
    };
  },
};

/** The heap, once so many games of a series have been played. */
export interface HeapAfter {
  games: number;
  /** Megabytes, when what is not used has been thrown away. */
  heap: number;
  /** Over all games so far. Nothing else of them is kept. */
  checksum: string;
}

/** Plays a series and looks at the heap after every `every` games. */
export function* heapWhile(series: Series, every: number): Generator<HeapAfter> {
  const collect = collector();
  let checksum = '';
  for (let from = 0; from < series.games; from += every) {
    const games = Math.min(every, series.games - from);
    for (const { result } of playTask({ ...series, from, games }))
      checksum = digestOf([checksum, result.digest]);
    collect();
    yield { games: from + games, heap: process.memoryUsage().heapUsed / 1e6, checksum };
  }
}

/** What makes Node throw away now all that is not used. */
export function collector(): () => void {
  setFlagsFromString('--expose-gc');
  // Node gives it to new contexts only, once it runs.
  return runInNewContext('gc');
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { shippedFolder } from '../../src/cli/files.js';
import { digestOf } from '../../src/scenario/digest.js';
import { type Meter, sized } from './meter.js';

/**
 * `batch` on the road by two threads and by one, each a program of its own that begins cold: how many times as fast on the wall, and
 * how much more of the processor it takes. The first says little while others work on the machine; the second is then what is left to
 * say. Each thread has the compiler warm up for itself, some four seconds of the processor, whatever it plays: the longer the series,
 * the nearer to 2 and to 1.
 */
export const workers: Meter = {
  name: 'workers',
  most: 2,
  async ready(size) {
    const games = sized(600, size);
    return async () => {
      const one = playedBy(1, games);
      const two = playedBy(2, games);
      if (one.checksum !== two.checksum) throw new Error('two threads play other games than one');
      return {
        checksum: one.checksum,
        readings: [
          { figure: 'two as fast as one', value: one.wall / two.wall, unit: 'times', better: 'more' },
          { figure: 'processor for two', value: two.cpu / one.cpu, unit: 'times', better: 'less' },
        ],
      };
    };
  },
};

function playedBy(threads: number, games: number): { wall: number; cpu: number; checksum: string } {
  const bin = join(shippedFolder('dist'), 'bin.js');
  const how = ['--games', `${games}`, '--workers', `${threads}`, '--quiet', '--json'];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TELLING_CPU, bin, 'batch', 'road-to-deir-ezzor', ...how],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`batch with ${threads} threads ended with ${status}: ${stderr}`);
  return { wall: performance.now() - start, cpu: Number(stderr), checksum: digestOf(stdout) };
}

/** Makes a program end by saying on stderr, where it says nothing else, how much of the processor it took with all its threads. */
const TELLING_CPU = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const tell = () => {
    const { user, system } = process.cpuUsage();
    writeSync(2, String(user + system));
  };
  if (isMainThread) process.on('exit', tell);
`)}`;

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { shippedFolder } from '../../src/cli/files.js';
import { median } from './median.js';
import { type Meter, type Reading, sized } from './meter.js';

/** What is started, by the name of its figure. */
const STARTS: Record<string, readonly string[]> = {
  '--version': ['--version'],
  'run last-hills': ['run', 'last-hills', '--seed', '1', '--json'],
  'run road-to-deir-ezzor': ['run', 'road-to-deir-ezzor', '--seed', '1', '--json'],
};

/** The bundle, by its clock on the wall, in multiples of a Node that starts and ends: each in turn, so that a busy moment falls on all. */
export const startUp: Meter = {
  name: 'start-up',
  async ready(size) {
    const bin = join(shippedFolder('dist'), 'bin.js');
    const turns = sized(5, size);
    return async () => {
      const alone: number[] = [];
      const times = Object.values(STARTS).map((): number[] => []);
      for (let turn = 0; turn < turns; turn++) {
        alone.push(wallMs(['-e', '0']));
        for (const [no, words] of Object.values(STARTS).entries()) times[no]!.push(wallMs([bin, ...words]));
      }
      const readings = Object.keys(STARTS).map((figure, no): Reading => {
        return { figure, value: median(times[no]!) / median(alone), unit: 'times', better: 'less' };
      });
      return { checksum: '', readings };
    };
  },
};

/** Milliseconds on the wall. */
export function wallMs(words: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

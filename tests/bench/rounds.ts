import { median } from './median.js';
import type { Meter, Reading, Round } from './meter.js';
import { yardsticksASecond } from './yardstick.js';

/** A figure over all rounds. */
export interface Measured extends Omit<Reading, 'figure'> {
  /** The middle of all rounds, as it is. */
  value: number;
  /** The middle of all rounds, each set against the yardstick beside it: in kernels, or as it is where it is no speed or time. */
  inKernels: number;
  /** How far rounds lie apart, in shares of the middle one, set against the yardstick: what the machine alone makes of it. */
  spread: number;
  /** Of what its meter played. */
  checksum: string;
}

/** By name: the meter's and the figure's own. */
export type Measurement = Record<string, Measured>;

/**
 * Measures in rounds, one meter after the other in each, so that a busy hour falls on all; the yardstick is measured before and after
 * each meter.
 *
 * @throws {Error} where a meter played other games in one round than in another
 */
export async function measure(meters: readonly Meter[], rounds: number, size: number): Promise<Measurement> {
  const ready: { meter: Meter; once: () => Promise<Round>; found: Found[] }[] = [];
  for (const meter of meters) ready.push({ meter, once: await meter.ready(size), found: [] });
  yardsticksASecond();
  for (let round = 0; round < rounds; round++) {
    for (const { meter, once, found } of ready) {
      if (round >= (meter.most ?? rounds)) continue;
      const before = yardsticksASecond();
      const { readings, checksum } = await once();
      const yardstick = (before + yardsticksASecond()) / 2;
      found.push({ readings, checksum, yardstick });
    }
  }
  return Object.fromEntries(ready.flatMap(({ meter, found }) => entriesOf(meter.name, found)));
}

interface Found extends Round {
  /** Kernels a second meanwhile. */
  yardstick: number;
}

function entriesOf(name: string, found: readonly Found[]): [string, Measured][] {
  const { readings, checksum } = found[0]!;
  if (found.some((round) => round.checksum !== checksum))
    throw new Error(`${name}: rounds played other games`);
  return readings.map(({ figure, unit, better }, no) => {
    const all = found.map((round) => ({ value: round.readings[no]!.value, yardstick: round.yardstick }));
    const set = all.map(({ value, yardstick }) => inKernels(value, unit, yardstick));
    const middle = median(set);
    const spread = (Math.max(...set) - Math.min(...set)) / middle;
    const value = median(all.map((round) => round.value));
    return [`${name}: ${figure}`, { value, inKernels: middle, spread, checksum, unit, better }];
  });
}

/** A speed for a kernel's time, a time in kernels. */
function inKernels(value: number, unit: Reading['unit'], yardstick: number): number {
  if (unit === '/s') return value / yardstick;
  if (unit === 'ms') return (value * yardstick) / 1000;
  return value;
}

import type { Fault } from '../scenario/fault.js';

/** A save that cannot be used, with every fault found in it: one line each, without the name of the file. */
export class SaveError extends Error {
  override name = 'SaveError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** The error for faults of shape: at most twenty are named, and how many more there are. */
export function shapeError(faults: readonly Fault[]): SaveError {
  const lines = faults
    .slice(0, MOST)
    .map(({ path, wrong, right }) => `${path} ${wrong}; right would be: ${right}`);
  if (faults.length > MOST) lines.push(`and ${faults.length - MOST} more faults`);
  return new SaveError(lines);
}

const MOST = 20;

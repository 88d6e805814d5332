import { type Rng, stream } from '../../src/engine/random/stream.js';
import { rootOf } from '../../src/sim/seed.js';

/**
 * One thing to try: where it begins, and what is done then, step by step. All of them are whole numbers below 2^32;
 * what they mean is for the kind to say. A step means the same whatever stands before it, so that steps can be left
 * out until the smallest case is found that still fails.
 */
export interface Case {
  start: number;
  steps: readonly number[];
}

/** How many steps the cases of a kind have. */
export interface StepRange {
  least: number;
  most: number;
}

/** Case `no` of `seed`: equal arguments, equal case. */
export function caseOf(kind: string, seed: string, no: number, { least, most }: StepRange): Case {
  const rng = stream(rootOf(`${kind} ${seed}`), no);
  const start = anyNumber(rng);
  const length = least + rng.below(most - least + 1);
  return { start, steps: Array.from({ length }, () => anyNumber(rng)) };
}

/** A number that can stand for a start or a step. */
export function anyNumber(rng: Rng): number {
  return rng.below(2 ** 32);
}

/** The chance that belongs to a start or a step. */
export function chanceOfNumber(number: number): Rng {
  return stream([number, 0], 0);
}

/** A case as it is written behind `--case`: its numbers in base 36, the start first. */
export function caseText({ start, steps }: Case): string {
  return [start, ...steps].map((number) => number.toString(36)).join('.');
}

/** The case that `text` stands for, or null where it is none. */
export function caseFrom(text: string): Case | null {
  const numbers = text
    .split('.')
    .map((part) => (/^[0-9a-z]{1,7}$/.test(part) ? Number.parseInt(part, 36) : -1));
  const [start, ...steps] = numbers;
  return start === undefined || numbers.some((number) => number < 0 || number >= 2 ** 32)
    ? null
    : { start, steps };
}

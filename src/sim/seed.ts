import seedrandom from 'seedrandom';
import type { Root } from '../engine/random/stream.js';

/**
 * The root of all chance in a game with this seed: two uint32.
 *
 * Any text will do, the empty one too. Equal texts give equal roots on every machine; nothing outside the text plays
 * a part. The text is spelt out with its length first, because seedrandom repeats a short key until it fills 256 bytes
 * and looks at the low byte of a character only: on its own it cannot tell `1` from `11`, nor `1` from U+0131.
 */
export function rootOf(seed: string): Root {
  const units = Array.from({ length: seed.length }, (_, i) => seed.charCodeAt(i));
  const generator = seedrandom(`${seed.length}:${units.join(' ')}`);
  return [generator.int32() >>> 0, generator.int32() >>> 0];
}

/**
 * The seed of game `index` (0 and up) of a series that starts from `seed`.
 *
 * A whole number counts up (`7`, `8`, `9`...); any other text gets a number after it (`abc-1`, `abc-2`...), so that
 * each game of a series can be played again on its own.
 */
export function seedOf(seed: string, index: number): string {
  if (WHOLE.test(seed)) return String(BigInt(seed) + BigInt(index));
  return `${seed}-${index + 1}`;
}

/** A whole number as one writes it: no sign before 0, no zeros in front. */
const WHOLE = /^(?:0|-?[1-9]\d*)$/;

import type { Rng } from '../../src/engine/random/stream.js';

/** What may get into a text: marks of JSON, controls, letters of two units and halves of them. */
const BITS = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\n',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ud800',
  '\u{1f600}',
];

/** `text` with something cut out, put in, swapped, doubled or overwritten. */
export function brokenText(text: string, rng: Rng): string {
  const at = rng.below(text.length + 1);
  const length = rng.chance(700) ? 1 + rng.below(8) : rng.below(text.length + 1);
  const [before, part, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const bit = BITS[rng.below(BITS.length)]!;
  switch (rng.below(8)) {
    case 0:
      return before + after;
    case 1:
      return before;
    case 2:
      return before + bit + part + after;
    case 3:
      return before + bit + after;
    case 4:
      return part.length < 10_000 ? before + part + part + after : part + before + after;
    case 5:
      return before + [...part].reverse().join('') + after;
    case 6:
      return before + '[{'[rng.below(2)]!.repeat(1 + rng.below(20_000)) + part + after;
    default:
      return (
        before + String.fromCharCode(rng.below(rng.chance(700) ? 0x80 : 0x10000)) + part.slice(1) + after
      );
  }
}

/**
 * The root of all chance in a game: two uint32, drawn outside the engine from the seed text that a person types.
 */
export type Root = readonly [number, number];

/**
 * The stream of chance that belongs to `key`.
 *
 * A stream depends on the root and its key alone, never on what was drawn elsewhere: a rule that starts to draw once
 * more changes no other rule's luck, and the order in which formations are visited cannot matter. Two draws under
 * one key are the same draw, so a key names its purpose fully.
 *
 * @param key what the chance is for, widest first: turn, purpose, formation...; texts go through `keyOf` first
 *
 * Source: mixing by MurmurHash3's finaliser (Appleby 2011, public domain).
 */
export function stream(root: Root, ...key: readonly number[]): Rng {
  return streamsOf(root)(...key);
}

/** The streams of all keys that begin with `start`: for those who draw often, for the start is mixed once. */
export function streamsOf(root: Root, ...start: readonly number[]): (...key: readonly number[]) => Rng {
  let startA = mix(root[0] ^ 0x9e3779b9);
  let startB = mix(root[1] + 0x7f4a7c15);
  for (const part of start) {
    startA = mix((startA + part) ^ 0x85ebca6b);
    startB = mix(Math.imul(startB, 31) ^ startA);
  }
  return (...key) => {
    let a = startA;
    let b = startB;
    for (let i = 0; i < key.length; i++) {
      a = mix((a + key[i]!) ^ 0x85ebca6b);
      b = mix(Math.imul(b, 31) ^ a);
    }
    return new Rng(a, b);
  };
}

/** The chance of whoever orders for a side on a day: the same in every kind of game, so that a player has the same luck in each. */
export function playerChance(root: Root, turn: number, sideId: string): Rng {
  return stream(root, turn, PLAYER, keyOf(sideId));
}

/** A number that stands for `text` in a key: FNV-1a (Fowler, Noll, Vo 1991), as a signed 32-bit whole number. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

const PLAYER = keyOf('player');

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** A short run of random numbers: sfc32 (Doty-Humphrey, PractRand). The one class of the engine: private and hot. */
export class Rng {
  private a: number;
  private b: number;
  private c: number;
  private count = 13;

  constructor(seedA: number, seedB: number) {
    let a = seedA;
    let b = seedB;
    let c = a ^ b;
    // The first twelve values are thrown away: the same steps as in `next`, without the way through the fields.
    for (let count = 1; count < 13; count++) {
      const sum = (a + b + count) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
    }
    this.a = a;
    this.b = b;
    this.c = c;
  }

  /** The next value, uniform in [0, 1), in steps of 2^-32. */
  next(): number {
    const sum = (this.a + this.b + this.count++) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number, uniform in [0, bound). */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** True with a probability of `permille` in a thousand. */
  chance(permille: number): boolean {
    return this.next() * 1000 < permille;
  }

  /** `value` rounded up or down at random, so that its mean is kept. */
  round(value: number): number {
    return Math.floor(value + this.next());
  }
}

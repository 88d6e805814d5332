/**
 * What a reading is counted in: so many a second of the processor, milliseconds, or as it is. Speeds and times are set against
 * the yardstick, shares and megabytes are not.
 */
export type Unit = '/s' | 'ms' | 'times' | 'MB';

/** One figure of one round. */
export interface Reading {
  figure: string;
  value: number;
  unit: Unit;
  /** Whether more of it is better. */
  better: 'more' | 'less';
}

/** What a round of one meter found. */
export interface Round {
  readings: Reading[];
  /**
   * A check of all that was played, '' where nothing is. It must be the same in each round; where it is another than in the last
   * recorded row, the two played other games and say little of each other.
   */
  checksum: string;
}

/** One thing that is measured. */
export interface Meter {
  name: string;
  /** Rounds that are enough, fewer than others need: for what takes long. */
  most?: number;
  /**
   * Makes ready and warms up what is measured, and gives what measures it once.
   *
   * @param size 1 for a measurement, less for a try: how much is played in a round
   */
  ready(size: number): Promise<() => Promise<Round>>;
}

/** `many`, or at a smaller size fewer, at least one. */
export function sized(many: number, size: number): number {
  return Math.max(1, Math.round(many * size));
}

/** Rounds before the first that counts: the compiler is at work for the first two hundred games. */
export const WARM_UP = 10;

/** What `play` gives at its second time: after the pause since the last round the first games are a tenth slower. */
export function awake<T>(play: () => T): T {
  play();
  return play();
}

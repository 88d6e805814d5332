import { forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';

/** One of some parts that a series is divided into, to be played apart. */
export interface Shard {
  /** Its number, 1 to `of`. */
  no: number;
  of: number;
}

/** Some games of a series that follow each other: from the one numbered `from`, 0 and up, to before the one numbered `to`. */
export interface Range {
  from: number;
  to: number;
}

/**
 * The shard that `--shard K/N` asks for; null where the option is left out.
 *
 * @param games of the whole series
 * @throws {UsageError} where it is no such text, or there are more parts than games
 */
export function shardOf(text: string | undefined, games: number): Shard | null {
  if (text === undefined) return null;
  const shard = readShard(text);
  if (shard !== null && shard.of <= games) return shard;
  throw new UsageError(
    `--shard ${forOneLine(text)}: give K/N, such as 1/4, with K from 1 to N, and N at most the number of games (${games})`,
  );
}

/** `1/4` as a shard, null where `text` is none. */
export function readShard(text: string): Shard | null {
  const [, no, of] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text)?.map(Number) ?? [];
  return no !== undefined && of !== undefined && no <= of ? { no, of } : null;
}

/** The shard as one types it. */
export function shardText({ no, of }: Shard): string {
  return `${no}/${of}`;
}

/**
 * The games of a shard, of the whole series where it is null. Shards follow each other, so that their games one after the
 * other are those of the series; they differ by one game at most.
 */
export function rangeOf(shard: Shard | null, games: number): Range {
  if (shard === null) return { from: 0, to: games };
  const start = (no: number) => Math.floor((games * no) / shard.of);
  return { from: start(shard.no - 1), to: start(shard.no) };
}

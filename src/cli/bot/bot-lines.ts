import type { Readable } from 'node:stream';
import { LONGEST_LINE } from '../../bot/protocol.js';
import { lineSplitter, type SplitLine } from './line-splitter.js';

/** What comes of waiting for a line. */
export type Heard = SplitLine | { type: 'late' } | { type: 'ended' };

/** The lines of a bot, one at a time. */
export interface BotLines {
  /** The next line, or `late` after so many milliseconds. */
  next(milliseconds: number): Promise<Heard>;
}

/** Reads lines from a stream no faster than they are asked for. */
export function botLines(input: Readable): BotLines {
  const split = lineSplitter(LONGEST_LINE);
  const queue: SplitLine[] = [];
  let ended = false;
  let wake: (() => void) | null = null;
  const take = (lines: readonly SplitLine[]): void => {
    queue.push(...lines);
    if (queue.length > MOST_WAITING) input.pause();
    if (queue.length > 0 || ended) wake?.();
  };
  const end = (): void => {
    if (ended) return;
    ended = true;
    take(split.end());
  };
  input.on('data', (chunk: Buffer) => take(split.push(chunk)));
  for (const event of ['end', 'close', 'error']) input.on(event, end);

  return {
    async next(milliseconds) {
      if (queue.length === 0 && !ended) {
        if (input.isPaused()) input.resume();
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(0, milliseconds));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
      return queue.shift() ?? { type: ended ? 'ended' : 'late' };
    },
  };
}

/** Lines that wait before the stream is stopped. Design assumption: more than the faults of a turn. */
const MOST_WAITING = 64;

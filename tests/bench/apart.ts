import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Meter, Round } from './meter.js';

/** Before the number of a meter and the size: the words by which this program measures for the one that started it. */
export const MEASURES = '--measures';

/**
 * A meter that measures in a process of its own: code that has played one kind of game only is as fast as in a program that plays
 * no other, and what one meter leaves in the heap is nothing to the next.
 *
 * @param no among the meters of the program, which must come to `measureFor` when it is started with `MEASURES`
 */
export function apart(meter: Meter, no: number): Meter {
  return {
    ...meter,
    async ready(size) {
      const child = fork(process.argv[1]!, [MEASURES, `${no}`, `${size}`]);
      await answerOf(child);
      return async () => {
        child.send('measure');
        return (await answerOf(child)) as Round; // what `measureFor` sends
      };
    },
  };
}

/** What the child says next. It does not keep this program from its end while nobody waits for it. */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const waits = new AbortController();
  const gone = once(child, 'exit', waits).then(([code]) => {
    throw new Error(`a meter ended with ${code}`);
  });
  child.ref();
  child.channel?.ref();
  try {
    const [answer] = await Promise.race([once(child, 'message', waits), gone]);
    return answer;
  } finally {
    waits.abort();
    child.unref();
    child.channel?.unref();
  }
}

/**
 * Measures with one of `meters` for the program that started this one, as often as that asks, until it is gone.
 *
 * @param words the number of the meter, and the size
 */
export async function measureFor(meters: readonly Meter[], [no, size]: readonly string[]): Promise<void> {
  const measureOnce = await meters[Number(no)]!.ready(Number(size));
  process.on('disconnect', () => process.exit());
  process.on('message', async () => process.send!(await measureOnce()));
  process.send!('ready');
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type GameRecord, type GameTask, playTask } from '../../sim/game-task.js';
import { seedOf } from '../../sim/seed.js';
import { packer } from './packed-task.js';
import { WorkerError } from './worker-error.js';

/** How games are played. */
export interface Crew {
  /** Threads, 1 and up; 1 plays in this thread. */
  workers: number;
  /** Asked again and again; once it says so, no more games are given. */
  isStopped: () => boolean;
}

/**
 * Plays the games of all tasks and gives them in the order of the tasks: the same games in the same order, whatever the
 * number of workers.
 *
 * @param file of the workers' code
 * @throws {WorkerError} where a worker fails
 */
export function playAll(
  tasks: Iterable<GameTask>,
  { workers, isStopped }: Crew,
  file = workerFile(),
): AsyncGenerator<GameRecord> {
  return workers === 1 ? inThisThread(tasks, isStopped) : inWorkers(tasks, workers, isStopped, file);
}

async function* inThisThread(
  tasks: Iterable<GameTask>,
  isStopped: () => boolean,
): AsyncGenerator<GameRecord> {
  for (const task of tasks) {
    for (const record of playTask(task)) {
      yield record;
      // The turn of the signals and the screen: without it Ctrl-C would wait for the last game.
      await nextTurn();
      if (isStopped()) return;
    }
  }
}

/** A task that has been given to the pool. */
interface Given {
  task: GameTask;
  records: Promise<GameRecord[]>;
}

async function* inWorkers(
  tasks: Iterable<GameTask>,
  workers: number,
  isStopped: () => boolean,
  file: string,
): AsyncGenerator<GameRecord> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({ filename: file, minThreads: workers, maxThreads: workers });
  // A thread that leaves, or cannot start, answers no task: the pool itself would wait for it.
  const broken = new Promise<never>((_, reject) => {
    pool.on('error', reject);
    for (const thread of pool.threads) {
      thread.once('error', reject);
      thread.once('exit', (code: number) => reject(new Error(`the thread ended with code ${code}`)));
    }
  });
  let isBroken = false;
  broken.catch(() => {
    isBroken = true; // told where it is waited for; when the pool is closed its threads leave too
  });
  const todo = tasks[Symbol.iterator]();
  const given: Given[] = [];
  const pack = packer();
  const giveMore = () => {
    while (given.length < AHEAD * workers) {
      const next = todo.next();
      if (next.done) return;
      const records: Promise<GameRecord[]> = pool.run(pack(next.value));
      records.catch(() => {}); // told when its turn comes; one before it may fail first
      given.push({ task: next.value, records });
    }
  };
  try {
    for (giveMore(); given.length > 0; giveMore()) {
      const { task, records } = given.shift()!;
      const played = await unlessStopped(Promise.race([records, broken]), isStopped).catch((error) => {
        throw failure(task, error);
      });
      if (played === null) return;
      yield* played;
    }
  } finally {
    // The pool waits by events.once, which at an error asks for a method that its wrapper of a thread lacks (tinypool 2.2).
    for (const thread of pool.threads) Object.assign(thread, { removeListener: () => thread });
    const closed = pool.destroy();
    // It would wait for a thread that has left to leave; what else goes wrong has been told.
    if (isBroken) closed.catch(() => {});
    else await closed;
  }
}

/** Tasks that are given to each worker before the first of them is back: enough that none waits for the others. */
const AHEAD = 4;

/** What `work` comes to, or null as soon as `isStopped` says so. */
function unlessStopped<T>(work: Promise<T>, isStopped: () => boolean): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (isStopped()) resolve(null);
    }, LOOK_MS);
    work.then(resolve, reject).finally(() => clearInterval(timer));
  });
}

/** How often it is asked whether to stop, milliseconds. */
const LOOK_MS = 50;

function failure({ scenario, seed, from, games }: GameTask, error: unknown): WorkerError {
  const [first, last] = [seedOf(seed, from), seedOf(seed, from + games - 1)];
  const seeds = first === last ? `seed ${first}` : `seeds ${first} to ${last}`;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new WorkerError(
    `A worker thread failed on ${scenario.briefing.id}, ${seeds}; --workers 1 plays them without threads.\n${what}`,
    error,
  );
}

/** The bundle of the workers' code, seen from the bundle and from the sources. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, 'worker.js'), join(here, '..', '..', '..', 'dist', 'worker.js')];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`the installation is damaged: no worker.js near ${here}`);
  return found;
}

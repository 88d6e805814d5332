import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GameRecord, GameTask } from '../../sim/game-task.js';
import { seedOf } from '../../sim/seed.js';
import { BotError } from '../bot/bot-error.js';
import { type BotStock, botStock } from '../bot/bot-stock.js';
import { toldLines } from '../bot/told-lines.js';
import { playHere } from './here.js';
import { packer } from './packed-task.js';
import { type PlayedTask, playedByBots, playedByOurs } from './played-task.js';
import { dividedTasks, hasBots, type PoolTask } from './pool-task.js';
import { gameSender } from './send-game.js';
import { unlessStopped } from './unless-stopped.js';
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
 * number of workers. Each worker has bots of its own, kept from game to game and ended with the series.
 *
 * @param file of the workers' code
 * @throws {BotError} where a bot ends a game; the games before it have been given
 * @throws {WorkerError} where a worker fails
 */
export async function* playAll(
  tasks: Iterable<PoolTask>,
  { workers, isStopped }: Crew,
  file = workerFile(),
): AsyncGenerator<GameRecord> {
  const stock = botStock(workers);
  const lines = toldLines();
  const divided = dividedTasks(tasks);
  const played =
    workers === 1 ? playHere(divided, stock, isStopped) : playThere(divided, stock, workers, isStopped, file);
  try {
    for await (const { task, records, told, failure } of played) {
      for (const line of told) lines.tell(`${gameText(task)}: ${line}`);
      yield* records;
      if (failure !== '') throw new BotError(`${gameText(task)}: ${failure}`);
    }
  } finally {
    lines.end();
    await stock.close();
  }
}

/** A task that has been given to the pool. */
interface Given {
  task: PoolTask;
  played: Promise<PlayedTask>;
}

async function* playThere(
  tasks: Iterator<PoolTask>,
  stock: BotStock,
  workers: number,
  isStopped: () => boolean,
  file: string,
): AsyncGenerator<PlayedTask> {
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
  const given: Given[] = [];
  const pack = packer();
  const send = gameSender(stock, (game, ports) => pool.run(game, { transferList: [...ports] }));
  const play = (task: PoolTask): Promise<PlayedTask> =>
    hasBots(task)
      ? send(task).then((over) => playedByBots(task, over))
      : pool.run(pack(task)).then((records: GameRecord[]) => playedByOurs(task, records));
  const giveMore = () => {
    while (given.length < AHEAD * workers) {
      const next = tasks.next();
      if (next.done) return;
      const played = play(next.value);
      played.catch(() => {}); // told when its turn comes; one before it may fail first
      given.push({ task: next.value, played });
    }
  };
  try {
    for (giveMore(); given.length > 0; giveMore()) {
      const { task, played } = given.shift()!;
      const over = await unlessStopped(Promise.race([played, broken]), isStopped).catch((error) => {
        throw failure(task, error);
      });
      if (over === null) return;
      yield over;
      // Games may be shorter than the time between two looks.
      if (isStopped()) return;
    }
  } finally {
    // The pool waits by events.once, which at an error asks for a method that its wrapper of a thread lacks (tinypool 2.2).
    for (const thread of pool.threads) Object.assign(thread, { removeListener: () => thread });
    // First of all no more games begin, then the threads end.
    const bots = stock.close();
    const closed = pool.destroy();
    // It would wait for a thread that has left to leave; what else goes wrong has been told.
    if (isBroken) closed.catch(() => {});
    else await closed;
    await bots;
  }
}

/** Tasks that are given to each worker before the first of them is back: enough that none waits for the others. */
const AHEAD = 4;

function failure({ scenario, seed, from, games }: GameTask, error: unknown): WorkerError {
  const [first, last] = [seedOf(seed, from), seedOf(seed, from + games - 1)];
  const seeds = first === last ? `seed ${first}` : `seeds ${first} to ${last}`;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new WorkerError(
    `A worker thread failed on ${scenario.briefing.id}, ${seeds}; --workers 1 plays them without threads.\n${what}`,
    error,
  );
}

/** Where a bot was: its tasks have one game each. */
function gameText({ scenario, seed, from }: GameTask): string {
  return `${scenario.briefing.id}, seed ${seedOf(seed, from)}`;
}

/** The bundle of the workers' code, seen from the bundle and from the sources. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, 'worker.js'), join(here, '..', '..', '..', 'dist', 'worker.js')];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`the installation is damaged: no worker.js near ${here}`);
  return found;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { botThat } from '../bot-program.js';
import { folder } from '../called.js';

/** A bot written for one test that notes its process at each hello. */
export interface NotingBot {
  /** As `--gov` takes it. */
  command: string;
  /** The process of each game so far. */
  games(): number[];
}

/** A bot that gives no orders, plays game after game where `series` says so, and does `more` with each message. */
export function notingBot(series: boolean, more = ''): NotingBot {
  const notes = join(folder(), 'notes');
  const command = botThat(`
    if (message.type === 'hello') {
      (await import('node:fs')).appendFileSync(${JSON.stringify(notes)}, process.pid + '\\n');
      ${series ? "say({ type: 'hello', series: true });" : ''}
    }
    ${more}
    if (message.type === 'turn') orders(message.turn);`);
  return {
    command,
    games: () =>
      existsSync(notes)
        ? readFileSync(notes, 'utf8')
            .trim()
            .split('\n')
            .map((pid) => Number(pid))
        : [],
  };
}

/** Those of some processes that are still there a moment later. */
export async function stillThere(pids: readonly number[]): Promise<number[]> {
  for (let tries = 0; tries < 100 && pids.some(isThere); tries++) await wait(20);
  return pids.filter(isThere);
}

/** Whether there is such a process. */
export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

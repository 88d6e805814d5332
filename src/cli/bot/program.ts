import { type ChildProcess, spawn } from 'node:child_process';
import { sayAside } from './aside.js';
import { atExit, type EndingSignal } from './at-exit.js';
import { botLines } from './bot-lines.js';
import { type BotTalk, lineOf } from './bot-talk.js';
import { lineSplitter } from './line-splitter.js';
import type { Command } from './split-command.js';

/** A bot that runs as a program of its own. */
export interface BotProgram {
  talk: BotTalk;
  /** Sends a line that need be no message. */
  write(line: string): void;
  /**
   * Lets nothing more come to it, and waits until it is gone; one that stays is ended.
   *
   * @returns its exit code, null where it had to be ended
   */
  stop(): Promise<number | null>;
}

/**
 * Starts a program that speaks the protocol on its standard input and output. What it writes to its standard error goes
 * to ours, each line with its name before it. It cannot outlive us.
 *
 * @param name   what it is called in messages
 * @param ending which signal ends us, and so the bot
 */
export function startProgram(
  [program, ...args]: Command,
  name: string,
  ending: EndingSignal = 'first',
): BotProgram {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], detached: HAS_GROUPS });
  let reason: string | null = null;
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    const end = (why: string): void => {
      reason ??= why;
      isGone = true;
      resolve();
    };
    child.on('error', (error) => end(`cannot be started (${errorCode(error)})`));
    child.on('exit', (code, signal) => end(`ended ${signal === null ? `with ${code}` : `by ${signal}`}`));
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  // A bot that has gone cannot be written to; that it has gone is told where its lines end.
  child.stdin.on('error', () => {});
  passErrors(child, name);
  const unguard = atExit(() => end(child, 'SIGKILL'), ending);
  const lines = botLines(child.stdout);

  return {
    talk: {
      name,
      async next(milliseconds) {
        const heard = await lines.next(milliseconds);
        // How it has ended is known a moment after its last line.
        if (heard.type === 'ended') await within(gone, PATIENCE);
        return heard;
      },
      send: (message) => void child.stdin.write(lineOf(message)),
      reason: () => reason ?? 'its lines have ended',
    },
    write: (line) => void child.stdin.write(`${line}\n`),
    async stop() {
      child.stdin.end();
      let isEnded = false;
      for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
        if (await within(gone, PATIENCE)) break;
        isEnded = true;
        end(child, signal);
      }
      await gone;
      // Whatever it has started itself goes with it.
      end(child, 'SIGKILL');
      // Its last words.
      await within(closed, PATIENCE);
      unguard();
      return isEnded || !isGone ? null : child.exitCode;
    },
  };
}

/** Whether a program can be started in a group of its own, so that what it starts can be ended with it. */
const HAS_GROUPS = process.platform !== 'win32';

/** Milliseconds that a bot has to leave by itself. Design assumption. */
const PATIENCE = 2_000;

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Sends a signal to a program and all that it has started; nothing where they are gone. */
function end({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch (error) {
    // Some systems say EPERM where all of a group are gone and not yet taken note of.
    if (!['ESRCH', 'EPERM'].includes(errorCode(error))) throw error;
  }
}

function passErrors({ stderr }: ChildProcess, name: string): void {
  const split = lineSplitter(LONGEST_TOLD);
  const print = (lines: ReturnType<typeof split.end>): void => {
    for (const line of lines) {
      sayAside(`[${name}] ${line.type === 'line' ? line.text : '(a line too long to be shown)'}`);
    }
  };
  stderr?.on('data', (chunk: Buffer) => print(split.push(chunk)));
  stderr?.on('end', () => print(split.end()));
}

/** Bytes of the longest line of its standard error that is shown. */
const LONGEST_TOLD = 10_000;

/** Whether something is so within a time. */
async function within(so: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const isSo = await Promise.race([so.then(() => true), late]);
  clearTimeout(timer);
  return isSo;
}

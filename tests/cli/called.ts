import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.js';

/** What a call of the program came to. */
export interface Called {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the program in this process with these words, and catches what it prints. */
export async function called(...words: string[]): Promise<Called> {
  const caught = { stdout: '', stderr: '' };
  const before = { stdout: process.stdout.write, stderr: process.stderr.write, exitCode: process.exitCode };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = (text: unknown) => {
      caught[name] += String(text);
      return true;
    };
  }
  try {
    const code = await main(words);
    return { code, ...caught };
  } finally {
    process.stdout.write = before.stdout;
    process.stderr.write = before.stderr;
    process.exitCode = before.exitCode;
  }
}

/** A new empty folder. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'sukhnah-sim-'));
}

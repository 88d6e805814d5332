import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs the built program with these words, and ends it by SIGKILL so many times, each time after as many milliseconds as
 * `wait` says for that run, 0 and up; then lets it come to its end.
 *
 * @returns how often it was killed before it came to its end
 */
export async function killedUntilWhole(
  words: readonly string[],
  kills: number,
  wait: (no: number) => number,
): Promise<number> {
  for (let no = 0; no < kills; no++) {
    const code = await run(words, wait(no));
    if (code !== null) return no;
  }
  const code = await run(words, null);
  if (code !== 0) throw new Error(`the last run ended with ${code}`);
  return kills;
}

/** The exit code, null where it was killed; `wait` null for a run that is left alone. */
async function run(words: readonly string[], wait: number | null): Promise<number | null> {
  const child = spawn(process.execPath, ['dist/bin.js', ...words], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  if (wait !== null) {
    await Promise.race([ended, pause(wait)]);
    child.kill('SIGKILL');
  }
  const [code] = await ended;
  if (code !== null && code !== 0) throw new Error(`a run ended with ${code}`);
  return code;
}

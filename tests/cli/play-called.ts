import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlayGameOptions } from '../../src/cli/commands/play.js';
import { playGame } from '../../src/cli/commands/play-game.js';
import type { ResumeOptions } from '../../src/cli/commands/resume.js';
import { resumeGame } from '../../src/cli/commands/resume-game.js';
import { type Called, folder } from './called.js';

/** Plays a script with the options of `play`, and catches what is printed. */
export function played(script: string, options: Partial<PlayGameOptions> = {}): Promise<Called> {
  const path = scriptFile(script);
  return caught(() =>
    playGame({
      scenario: 'last-hills',
      side: 'gov',
      opponent: 'staff',
      seed: '1',
      world: 'drawn',
      plain: true,
      script: path,
      saves: folder(),
      ascii: undefined,
      theme: undefined,
      ...options,
    }),
  );
}

/** Goes on with a save by a script, and catches what is printed. */
export function resumed(script: string, options: Partial<ResumeOptions>): Promise<Called> {
  const path = scriptFile(script);
  return caught(() =>
    resumeGame({
      save: undefined,
      scenario: undefined,
      plain: true,
      script: path,
      saves: undefined,
      ascii: undefined,
      theme: undefined,
      ...options,
    }),
  );
}

function scriptFile(text: string): string {
  const path = join(folder(), 'script.txt');
  writeFileSync(path, text);
  return path;
}

async function caught(play: () => Promise<number>): Promise<Called> {
  const texts = { stdout: '', stderr: '' };
  const before = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].write = (text: unknown) => {
      texts[name] += String(text);
      return true;
    };
  }
  try {
    return { code: await play(), ...texts };
  } finally {
    process.stdout.write = before.stdout;
    process.stderr.write = before.stderr;
  }
}

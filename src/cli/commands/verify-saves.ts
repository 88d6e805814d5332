import { type Replay, replaySave } from '../../save/replay.js';
import { SaveError } from '../../save/save-error.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { rootOf } from '../../sim/seed.js';
import { inFile, readOnlySaveFile } from '../read-saves.js';
import { scenarioOfSave } from '../scenario-of-save.js';
import { formatJson, forOneLine, forTerminal } from '../text.js';
import type { VerifyOptions } from './verify.js';

/** What is printed, and the exit code: 0, 1 for a file that cannot be used, 3 for a game that came out differently. */
export interface Verification {
  stdout: string;
  stderr: string;
  code: number;
}

interface Verdict {
  file: string;
  code: 0 | 1 | 3;
  /** Null for a file that cannot be used. */
  replay: Replay | null;
  /** What is wrong, one line each. */
  faults: readonly string[];
}

/** Plays each save again. The highest code of all files is the exit code. */
export async function verifySaves({ save: files, scenario, json }: VerifyOptions): Promise<Verification> {
  const opened = new Map<string, LoadedScenario>();
  const verdicts: Verdict[] = [];
  for (const file of files) verdicts.push(await verdictOn(file, scenario, opened));
  const told = json ? formatJson(verdicts.map(rowOf)) : verdicts.map(lineOf).join('');
  const faults = verdicts
    .flatMap((verdict) => verdict.faults.map((fault) => `${forTerminal(fault)}\n`))
    .join('');
  const code = Math.max(...verdicts.map((verdict) => verdict.code));
  return { stdout: told, stderr: faults, code };
}

async function verdictOn(
  file: string,
  scenario: string | undefined,
  opened: Map<string, LoadedScenario>,
): Promise<Verdict> {
  try {
    const save = readOnlySaveFile(file);
    const there = opened.get(save.scenario) ?? (await scenarioOfSave(file, save, scenario));
    opened.set(save.scenario, there);
    const replay = inFile(file, () => replaySave(save, there.scenario, there.digest, rootOf(save.seed)));
    const differs = replay.firstDifferentTurn !== null;
    return { file, code: differs ? 3 : 0, replay, faults: differs ? differencesOf(file, replay) : [] };
  } catch (error) {
    if (error instanceof SaveError) return { file, code: 1, replay: null, faults: error.faults };
    throw error;
  }
}

function differencesOf(file: string, { fields, difference }: Replay): string[] {
  const lines = [`${file}: these differ: ${fields.join(', ')}`];
  if (difference) {
    const { path, saved, replayed } = difference;
    lines.push(
      `${file}: ${path} is ${JSON.stringify(saved)} in the file, ${JSON.stringify(replayed)} when played again`,
    );
  }
  return lines;
}

/** A row of `verify --json`: the names and their order are a contract. */
function rowOf({ file, code, replay }: Verdict) {
  return {
    file,
    ok: code === 0,
    turns: replay?.turns ?? null,
    firstDifferentTurn: replay?.firstDifferentTurn ?? null,
  };
}

function lineOf({ file, replay }: Verdict): string {
  const name = forOneLine(file);
  if (!replay) return `${name}: cannot be played again\n`;
  const { turns, firstDifferentTurn } = replay;
  if (firstDifferentTurn === null) return `${name}: ${turns} days, the same when played again\n`;
  return `${name}: comes out differently from day ${firstDifferentTurn} of ${turns}\n`;
}

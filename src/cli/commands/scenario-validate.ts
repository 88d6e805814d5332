import { type Fault, formatFault, ScenarioError } from '../../scenario/fault.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';

interface Verdict {
  file: string;
  ok: boolean;
  faults: readonly Fault[];
}

/** With the remark below the faults, which is for readers only. */
interface Reading {
  verdict: Verdict;
  remark: string;
}

/** A line for each file without a fault, and every fault of the others. */
export async function validateScenarios(
  files: readonly string[],
  json: boolean,
): Promise<{ text: string; ok: boolean }> {
  const readings: Reading[] = [];
  for (const file of files) readings.push(await readingOf(file));
  const verdicts = readings.map(({ verdict }) => verdict);
  const ok = verdicts.every((verdict) => verdict.ok);
  return { text: json ? formatJson(verdicts) : readings.map(formatReading).join(''), ok };
}

async function readingOf(file: string): Promise<Reading> {
  try {
    await openScenario(file);
    return { verdict: { file, ok: true, faults: [] }, remark: '' };
  } catch (error) {
    if (error instanceof ScenarioError) {
      return { verdict: { file, ok: false, faults: error.faults }, remark: error.remark };
    }
    if (!(error instanceof UsageError)) throw error;
    const right = 'the path of a scenario file, or the id of a scenario';
    const faults = [{ file, path: '', wrong: 'is not there', right }];
    return { verdict: { file, ok: false, faults }, remark: '' };
  }
}

function formatReading({ verdict: { file, ok, faults }, remark }: Reading): string {
  if (ok) return `${forOneLine(file)}: no faults\n`;
  const lines = faults.map((fault) => `  ${forOneLine(formatFault(fault))}\n`);
  if (remark !== '') lines.push(`  ${remark}\n`);
  return `${forOneLine(file)}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n${lines.join('')}`;
}

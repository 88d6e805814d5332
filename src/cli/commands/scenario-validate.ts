import { type Fault, formatFault, ScenarioError } from '../../scenario/fault.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';

interface Verdict {
  file: string;
  ok: boolean;
  faults: readonly Fault[];
}

/** A line for each file without a fault, and every fault of the others. */
export async function validateScenarios(
  files: readonly string[],
  json: boolean,
): Promise<{ text: string; ok: boolean }> {
  const verdicts: Verdict[] = [];
  for (const file of files) verdicts.push(await verdictOn(file));
  const ok = verdicts.every((verdict) => verdict.ok);
  return { text: json ? formatJson(verdicts) : verdicts.map(formatVerdict).join(''), ok };
}

async function verdictOn(file: string): Promise<Verdict> {
  try {
    await openScenario(file);
    return { file, ok: true, faults: [] };
  } catch (error) {
    if (error instanceof ScenarioError) return { file, ok: false, faults: error.faults };
    if (!(error instanceof UsageError)) throw error;
    const right = 'the path of a scenario file, or the id of a scenario';
    return { file, ok: false, faults: [{ file, path: '', wrong: 'is not there', right }] };
  }
}

function formatVerdict({ file, ok, faults }: Verdict): string {
  if (ok) return `${forOneLine(file)}: no faults\n`;
  const lines = faults.map((fault) => `  ${forOneLine(formatFault(fault))}\n`);
  return `${forOneLine(file)}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n${lines.join('')}`;
}

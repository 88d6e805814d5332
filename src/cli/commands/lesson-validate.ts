import { counted } from '../../report/number.js';
import { type Fault, formatFault, ScenarioError } from '../../scenario/fault.js';
import { lessonPath, openLesson } from '../lessons.js';
import { formatJson, forOneLine } from '../text.js';

/** A line for each lesson without a fault, and every fault of the others. */
export async function validateLessons(
  files: readonly string[],
  json: boolean,
): Promise<{ text: string; ok: boolean }> {
  const verdicts: { file: string; ok: boolean; faults: readonly Fault[] }[] = [];
  for (const file of files) {
    const faults = await faultsOf(file);
    verdicts.push({ file, ok: faults.length === 0, faults });
  }
  const ok = verdicts.every((verdict) => verdict.ok);
  if (json) return { text: formatJson(verdicts), ok };
  const lines = verdicts.flatMap(({ file, faults }) => [
    faults.length === 0
      ? `${forOneLine(file)}: no faults`
      : `${forOneLine(file)}: ${counted(faults.length, 'fault')}`,
    ...faults.map((fault) => `  ${forOneLine(formatFault(fault))}`),
  ]);
  return { text: `${lines.join('\n')}\n`, ok };
}

async function faultsOf(file: string): Promise<readonly Fault[]> {
  try {
    await openLesson(lessonPath(file));
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.faults;
    throw error;
  }
}

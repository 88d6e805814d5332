import { join } from 'node:path';
import { daysBetween } from '../../scenario/dates.js';
import { readScenarioFile } from '../../scenario/parse.js';
import { readTextFile, shippedIds, shippedScenarios } from '../files.js';
import { formatJson, forOneLine } from '../text.js';

/** The scenarios that ship: id, dates, days, name. */
export function listScenarios(json: boolean): string {
  const rows = shippedIds().map((id) => {
    const { name, start, end } = readScenarioFile(readTextFile(join(shippedScenarios(), `${id}.json`))!);
    return { id, name, start, end, turns: daysBetween(start, end) + 1 };
  });
  if (json) return formatJson(rows);
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(({ id, name, start, end, turns }) => {
    return `${id.padEnd(width)}  ${start} to ${end}  ${String(turns).padStart(3)} days  ${forOneLine(name)}\n`;
  });
  return lines.join('');
}

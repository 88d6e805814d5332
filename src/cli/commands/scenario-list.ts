import { join } from 'node:path';
import { readScenarioFile } from '../../scenario/parse.js';
import { turnOf } from '../../text/calendar.js';
import { readTextFile } from '../files.js';
import { shippedIds, shippedScenarios } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';

/** The scenarios that ship: id, dates, days, name. */
export function listScenarios(json: boolean): string {
  const rows = shippedIds().map((id) => {
    const { name, start, end } = readScenarioFile(readTextFile(join(shippedScenarios(), `${id}.json`))!);
    return { id, name, start, end, turns: turnOf(start, end) };
  });
  if (json) return formatJson(rows);
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(({ id, name, start, end, turns }) => {
    return `${id.padEnd(width)}  ${start} to ${end}  ${String(turns).padStart(3)} days  ${forOneLine(name)}\n`;
  });
  return lines.join('');
}

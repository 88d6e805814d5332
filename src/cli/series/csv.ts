import type { RunResult } from '../../sim/result.js';
import { resultCells } from './result-cells.js';

/**
 * Games as CSV, a row at each step, the names of the columns first (RFC 4180: line ends CR LF, texts with commas, quotes or
 * line ends in quotes). What is null is empty. Texts stand as they are: a seed may be `-5`.
 */
export function* csvOf(results: Iterable<RunResult>): Generator<string> {
  let isFirst = true;
  for (const result of results) {
    const cells = resultCells(result);
    if (isFirst) yield rowOf(cells.map(({ column }) => column));
    isFirst = false;
    yield rowOf(cells.map(({ value }) => (value === null ? '' : String(value))));
  }
}

function rowOf(texts: readonly string[]): string {
  return `${texts.map(quoted).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

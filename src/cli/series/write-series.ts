import type { RunResult } from '../../sim/result.js';
import { writePieces } from '../files.js';
import { UsageError } from '../usage-error.js';

/** What a series is written as: the ends of names of files. */
export const SERIES_FORMS = ['.jsonl', '.csv', '.parquet'] as const;

/** One of them. */
export type SeriesForm = (typeof SERIES_FORMS)[number];

/**
 * The form that the name of a file asks for.
 *
 * @throws {UsageError} where it asks for none
 */
export function seriesForm(out: string): SeriesForm {
  const form = SERIES_FORMS.find((end) => out.endsWith(end));
  if (form !== undefined) return form;
  throw new UsageError(`--out ${out}: give a file whose name ends in .jsonl, .csv or .parquet`);
}

/**
 * Writes the games of a series, whole or not at all.
 *
 * @param head a first line for JSON lines, empty for none; the other forms have no place for it
 */
export async function writeSeries(out: string, head: string, results: Iterable<RunResult>): Promise<void> {
  const form = seriesForm(out);
  switch (form) {
    case '.jsonl':
      return writePieces(out, jsonLines(head, results));
    case '.csv': {
      const { csvOf } = await import('./csv.js');
      return writePieces(out, csvOf(results));
    }
    case '.parquet': {
      const { parquetOf } = await import('./parquet.js');
      return writePieces(out, [parquetOf(results)]);
    }
  }
}

function* jsonLines(head: string, results: Iterable<RunResult>): Generator<string> {
  yield head;
  for (const result of results) yield `${JSON.stringify(result)}\n`;
}

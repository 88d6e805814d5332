import { parquetWriteBuffer } from 'hyparquet-writer';
import type { RunResult } from '../../sim/result.js';
import { type ResultCell, resultCells } from './result-cells.js';

/**
 * Games as a Parquet file, columns as in CSV: whole numbers (INT32) and texts, dates as YYYY-MM-DD. What is null is null.
 * Equal games give equal bytes. All games are held at once.
 */
export function parquetOf(results: Iterable<RunResult>): Uint8Array {
  const columns = new Map<string, ResultCell['value'][]>();
  const texts = new Map<string, string>();
  for (const result of results) {
    for (const { column, value } of resultCells(result)) {
      const data = columns.get(column);
      const kept = typeof value === 'string' ? once(texts, value) : value;
      if (data === undefined) columns.set(column, [kept]);
      else data.push(kept);
    }
  }
  const columnData = [...columns].map(([name, data]) => ({
    name,
    data,
    type: data.some((value) => typeof value === 'number') ? ('INT32' as const) : ('STRING' as const),
    nullable: name === 'winner' || name.startsWith('milestones.'),
  }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, rowGroupSize: ROWS_A_GROUP, createdBy: 'sukhnah-sim' }),
  );
}

/** One copy of each text: the same dates and words come again and again. */
function once(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, text);
  return text;
}

/** Design assumption: a reader that wants some columns of some games need not read all. */
const ROWS_A_GROUP = 100_000;

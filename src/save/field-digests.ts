import type { GameState } from '../engine/model/state.js';
import { digestOf } from '../scenario/digest.js';

/**
 * A check for each column of a state, 8 hexadecimal digits each: `turn`, `formations.strength`, `places.mines`,
 * `knowledge.gov.contacts`... Two states with equal checks are equal; where not, the columns that differ say what to
 * look at.
 *
 * @param sides the ids of both sides, for the names of the columns
 */
export function fieldDigests(state: GameState, sides: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  const put = (name: string, value: unknown): void => {
    fields[name] = digestOf(value).slice(0, 8);
  };
  const { formations, places, links, knowledge, tally, ...rest } = state;
  for (const [name, value] of Object.entries(rest)) put(name, value);
  for (const [name, rows] of Object.entries({ formations, places, links })) {
    for (const [column, values] of columnsOf(rows)) put(`${name}.${column}`, values);
  }
  for (const [name, bySide] of Object.entries({ knowledge, tally })) {
    for (const [no, side] of sides.entries()) {
      for (const [column, value] of Object.entries(bySide[no]!)) put(`${name}.${side}.${column}`, value);
    }
  }
  return fields;
}

/** The values of each field, row by row. */
function columnsOf(rows: readonly object[]): Map<string, unknown[]> {
  const columns = new Map<string, unknown[]>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const column = columns.get(name);
      if (column) column.push(value);
      else columns.set(name, [value]);
    }
  }
  return columns;
}

import { answerTo } from '../../session/questions.js';
import type { Game } from '../app.js';
import { kept } from '../memo.js';
import type { Row } from '../row.js';
import { textRows } from '../texts.js';

/** The orders of the day, and those that still stand. */
export function ordersRows({ setting, session }: Game, columns: number): Row[] {
  return kept(session, `orders ${columns}`, () =>
    textRows(answerTo(setting, session, { type: 'list-orders' }), columns),
  );
}

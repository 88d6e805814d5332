import { NONE } from '../../engine/model/place.js';
import { answerTo } from '../../session/questions.js';
import type { Game } from '../app.js';
import { kept } from '../memo.js';
import { type Row, row } from '../row.js';
import { textRows } from '../texts.js';

/** The card of what is selected, as the side at the keyboard knows it. */
export function cardRows(game: Game, columns: number): Row[] {
  const { setting, session, selected } = game;
  if (selected === null || selected.no === NONE)
    return [
      row('Nothing is selected. The arrows go from place to place, Tab through your formations.', 'dim'),
    ];
  return kept(session, `card ${selected.type} ${selected.no} ${columns}`, () =>
    textRows(
      answerTo(setting, session, { type: 'examine', thing: { kind: selected.type, no: selected.no } }),
      columns,
    ),
  );
}

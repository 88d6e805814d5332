import { longDate, shortDate } from '../../report/date.js';
import { counted } from '../../report/number.js';
import { viewOf } from '../../session/session.js';
import { staffFor } from '../../session/staff.js';
import type { Game } from '../app.js';
import { kept } from '../memo.js';
import { clipped, oneCell, type Row, span, spread, widthOf } from '../row.js';

/** The row at the top of the plan: which game, which day, whose orders, and what is left to order. */
export function headRow(game: Game, columns: number): Row {
  return kept(game.session, `head ${columns}`, () => {
    const { briefing } = game.setting.scenario;
    const { state } = game.session;
    const turn = Math.min(state.turn + 1, briefing.turns);
    return headOf(game, turn, state.outcome ? [span('the game is over ', 'title')] : leftOf(game), columns);
  });
}

/** The same while a day that has been played is shown. */
export function shownHeadRow(game: Game, columns: number): Row {
  return headOf(game, game.session.state.turn, [span('as it was played ', 'title')], columns);
}

function headOf(game: Game, turn: number, right: Row, columns: number): Row {
  const { briefing } = game.setting.scenario;
  const { side } = game.session;
  const day: Row = [span(` day ${turn} of ${briefing.turns}  `, 'dim')];
  const title: Row = [span(` ${oneCell(game.title)}  `, 'title')];
  const sideName: Row = [span(`${oneCell(briefing.sides[side].name)} `, side === 0 ? 'first' : 'second')];
  const [long, short] = [longDate(briefing.start, turn), shortDate(briefing.start, turn)];
  const ways: Row[] = [
    [...title, span(long), ...day, ...sideName],
    [...title, span(short), ...day, ...sideName],
    [...title, span(short), ...day],
    [span(` ${short}`), ...day],
  ];
  const left = ways.find((way) => widthOf(way) + widthOf(right) <= columns) ?? ways.at(-1)!;
  return clipped(spread(left, right, columns), columns);
}

function leftOf({ setting, session }: Game): Row {
  const { side, history } = session;
  const view = viewOf(setting, session);
  const { operationsLeft, sortiesLeft } = staffFor(setting.scenario.briefing, view, history.present[side]);
  return [
    span(counted(operationsLeft, 'operation'), operationsLeft > 0 ? 'key' : 'dim'),
    span(', '),
    span(counted(sortiesLeft, 'sortie'), sortiesLeft > 0 ? 'key' : 'dim'),
    span(' left '),
  ];
}

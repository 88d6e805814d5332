import type { Order } from '../../engine/model/order.js';
import { NONE } from '../../engine/model/place.js';
import { orderText } from '../../report/order.js';
import { answerTo } from '../../session/questions.js';
import type { Game } from '../app.js';
import { kept } from '../memo.js';
import type { Row } from '../row.js';
import { textRows } from '../texts.js';

/** The card of what is selected, as the side at the keyboard knows it, and what has been ordered for it today. */
export function cardRows(game: Game, columns: number): Row[] {
  const { setting, session, selected } = game;
  if (selected === null || selected.no === NONE)
    return textRows([NOTHING], columns).map((cells): Row => cells.map(({ text }) => ({ text, role: 'dim' })));
  const { type, no } = selected;
  return kept(session, `card ${type} ${no} ${columns}`, () => {
    const ordered = session.history.present[session.side].filter((order) => isAbout(order, type, no));
    const lines = ordered.map((order) => `Ordered today: ${orderText(setting.scenario.briefing, order)}.`);
    return [
      ...textRows(lines, columns).map((cells): Row => cells.map(({ text }) => ({ text, role: 'plan' }))),
      ...textRows(answerTo(setting, session, { type: 'examine', thing: { kind: type, no } }), columns),
    ];
  });
}

const NOTHING = 'Nothing is selected. The arrows go from place to place, Tab through your formations.';

function isAbout(order: Order, type: 'place' | 'formation', no: number): boolean {
  if (type === 'formation') return 'formation' in order && order.formation === no;
  if ('target' in order) return order.target === no;
  if ('to' in order) return order.to === no;
  return 'place' in order && order.place === no;
}

import type { Order, OrderSheet } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import { faultText, isFault } from '../parser/fault.js';
import { type Lexicon, lexiconFor } from '../parser/lexicon.js';
import { parseOrder } from '../parser/order-text.js';
import { SaveError } from './save-error.js';
import type { Save } from './schema.js';

/**
 * Both sides' orders for each turn of a save.
 *
 * @throws {SaveError} naming every order that makes no sense in the scenario
 */
export function orderSheetsOf({ turns }: Save, briefing: Briefing): OrderSheet[] {
  const lexicon = lexiconFor(briefing, { places: {}, formations: {} });
  const faults: string[] = [];
  const sheets = turns.map(({ orders }, i): OrderSheet => {
    const [own, other] = briefing.sides.map(({ id }) =>
      orders[id]!.flatMap((text, k) => orderOf(lexicon, text, `turns[${i}].orders.${id}[${k}]`, faults)),
    );
    return [own!, other!];
  });
  if (faults.length > 0) throw new SaveError(faults);
  return sheets;
}

function orderOf(lexicon: Lexicon, text: string, where: string, faults: string[]): Order[] {
  const order = parseOrder(lexicon, text);
  if (!isFault(order)) return [order];
  faults.push(`${where} is "${text}", which is no order of this scenario: ${faultText(order)}`);
  return [];
}

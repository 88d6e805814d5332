import { type FormationNo, isPresent } from '../../engine/model/formation.js';
import type { Order } from '../../engine/model/order.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { SideNo } from '../../engine/model/side.js';
import { isTask, type TaskOrder } from '../../engine/rules/order-kinds.js';
import type { RecordedGame } from './recorded-game.js';

/** What a formation was told to do. */
export interface InForce {
  formation: FormationNo;
  /** Null where it never had an order that held. */
  order: Order | null;
  /** The turn for which the order was given, 0 where there was none. */
  given: number;
}

/**
 * The orders of `side` that stood on `turn`, as far as they concern `place`: those that sent a formation there; where
 * there are none, those of the three formations nearest to it, of equally near ones the strongest, whatever they were.
 */
export function ordersInForce(
  game: RecordedGame,
  side: SideNo,
  turn: number,
  place: PlaceNo,
): { orders: InForce[]; isAgainst: boolean } {
  const { cards, distances } = game.scenario.briefing;
  const { formations } = game.states[turn - 1]!;
  const present = formations.flatMap((one, no) => (cards[no]!.side === side && isPresent(one) ? [no] : []));
  const inForce = present.map((formation) => orderOf(game, side, turn, formation));
  const against = inForce.filter(({ order }) => order !== null && leadsTo(order, place));
  if (against.length > 0) return { orders: against, isAgainst: true };
  const away = ({ formation }: InForce): number => {
    const { place: at, from } = formations[formation]!;
    return distances[at === NONE ? from : at]![place]!;
  };
  const men = ({ formation }: InForce): number => formations[formation]!.strength;
  const nearest = [...inForce].sort(
    (a, b) => away(a) - away(b) || men(b) - men(a) || a.formation - b.formation,
  );
  return { orders: nearest.slice(0, 3), isAgainst: false };
}

function leadsTo(order: Order, place: PlaceNo): boolean {
  return ('target' in order && order.target === place) || ('to' in order && order.to === place);
}

/** The last order that reached a formation by `turn`, those refused left out. */
function orderOf(game: RecordedGame, side: SideNo, turn: number, formation: FormationNo): InForce {
  for (let given = turn; given > 0; given--) {
    const order = (game.orders[given - 1]?.[side] ?? [])
      .filter(isTask)
      .findLast((one) => one.formation === formation && tookHold(game, side, one, given, turn));
    if (order) return { formation, order, given };
  }
  return { formation, order: null, given: 0 };
}

/** Whether an order given for one turn had reached its formation by another, and was not refused then. */
function tookHold(
  { events }: RecordedGame,
  side: SideNo,
  order: TaskOrder,
  given: number,
  by: number,
): boolean {
  const text = JSON.stringify(order);
  const isIt = (other: Order): boolean => JSON.stringify(other) === text;
  const delayed = events[given]!.flatMap((event) =>
    event.type === 'order-delayed' && event.side === side && isIt(event.order) ? [event.due] : [],
  );
  const due = delayed[0] ?? given;
  return (
    due <= by &&
    !(events[due] ?? []).some(
      (event) => event.type === 'order-refused' && event.side === side && isIt(event.order),
    )
  );
}

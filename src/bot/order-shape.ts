import * as z from 'zod';
import { object, oneOf, whole, yesOrNo } from '../scenario/fields.js';
import { MOST_ORDERS } from './protocol.js';

/** The id of a place, link or formation; that it exists is checked when the order is read. */
const thing = z.string('the id of a place, link or formation').min(1).max(80);

const sorties = whole(1, 1_000);

/** A line as a player types it, no longer than one. */
const LONGEST_TYPED = 300;

/** An order with ids where the engine has numbers. */
export const namedOrder = z.discriminatedUnion(
  'type',
  [
    object({ type: z.literal('march'), formation: thing, to: thing }),
    object({ type: z.literal('attack'), formation: thing, target: thing, via: thing.optional() }),
    object({ type: z.literal('withdraw'), formation: thing, to: thing }),
    object({ type: z.literal('hold'), formation: thing, posture: oneOf(['hasty', 'prepared', 'delay']) }),
    object({ type: z.literal('clear'), formation: thing, link: thing.optional(), place: thing.optional() }),
    object({ type: z.literal('bombard'), formation: thing, target: thing }),
    object({ type: z.literal('guard'), formation: thing, link: thing }),
    object({ type: z.literal('raid'), formation: thing, link: thing }),
    object({ type: z.literal('land'), formation: thing, to: thing }),
    object({ type: z.literal('vehicle-bombs'), formation: thing, count: whole(1, 1_000) }),
    object({ type: z.literal('corridor'), place: thing, open: yesOrNo }),
    object({ type: z.literal('drop'), place: thing, sorties }),
    object({ type: z.literal('support'), formation: thing, sorties }),
    object({ type: z.literal('strike'), target: thing, sorties }),
    object({ type: z.literal('interdict'), link: thing, sorties }),
  ],
  'an order with a known type',
);

export type NamedOrder = z.infer<typeof namedOrder>;

const right = `a text of 1 to ${LONGEST_TYPED} characters`;

/** An order as a player types it; it may be for several formations. */
export const typedOrder = z.string(right).min(1, right).max(LONGEST_TYPED, right);

const orders = <T extends z.ZodType>(entry: T) => {
  const wanted = `a list of at most ${MOST_ORDERS} orders`;
  return z.array(entry, wanted).max(MOST_ORDERS, wanted);
};

const answer = { type: z.literal('orders', '"orders"'), turn: whole(1, 100_000) };

/** The answer of a bot, as it is published. */
export const ordersMessage = object({ ...answer, orders: orders(z.union([typedOrder, namedOrder])) });

/** As above with orders not looked at yet: each is judged by itself, so that one bad one spoils no other. */
export const ordersEnvelope = object({ ...answer, orders: orders(z.unknown()) });

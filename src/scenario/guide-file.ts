import * as z from 'zod';
import type { Order } from '../engine/model/order.js';
import { id, list, object, oneOf, text, whole } from './fields.js';

/**
 * The verbs that a step may wait for: those that ask, and those of the game. What a player is to order is asked for by
 * the order, so that one that is refused does not count. Each is a verb of the parser (a test).
 */
export const GUIDE_VERBS = [
  'look',
  'examine',
  'forecast',
  'why',
  'reports',
  'orders',
  'order of battle',
  'supply',
  'objectives',
  'briefing',
  'map',
  'sources',
  'end day',
  'wait',
  'undo',
  'redo',
  'save',
  'help',
] as const;

/** The orders that a step may wait for. */
export const GUIDE_ORDERS = [
  'march',
  'attack',
  'withdraw',
  'hold',
  'clear',
  'bombard',
  'support',
  'strike',
  'interdict',
] as const satisfies readonly Order['type'][];

/** Those of them that name a place. */
export const ORDERS_TO_A_PLACE: ReadonlySet<string> = new Set([
  'march',
  'attack',
  'withdraw',
  'bombard',
  'strike',
]);

/** Turns of the longest game. */
const LONGEST = 200;

/** When a step is done: a command was given, an order stands on the sheet, or the game has come so far. */
const done = z.union(
  [
    object({ verb: oneOf(GUIDE_VERBS) }),
    object({ order: oneOf(GUIDE_ORDERS), target: id.optional() }),
    object({ turn: whole(1, LONGEST) }),
    object({ held: id }),
    object({ over: z.literal(true) }),
  ],
  `one of { "verb": ${GUIDE_VERBS.join(' | ')} }, { "order": ${GUIDE_ORDERS.join(' | ')}, and perhaps "target": a place }, { "turn": a number of days }, { "held": a place }, { "over": true }`,
);

/** One step of a guide: what it is about, a line that the player can type, and what to notice in the answer. */
const step = object({ id, text: text(800), try: text(120), notice: text(800), done });

/** A tutorial as data: steps for whoever plays `side`. */
export const guideFile = object({ side: id, steps: list(step, 60).min(1, 'at least one step') });

export type GuideEntry = z.infer<typeof guideFile>;
export type GuideStepEntry = z.infer<typeof step>;

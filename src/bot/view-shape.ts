import * as z from 'zod';
import { CONDITIONS, POSTURES, SUPPLY_STATES } from '../engine/model/formation.js';
import { object, oneOf, yesOrNo } from '../scenario/fields.js';

const number = z.int();
const thing = z.string();
const maybe = thing.nullable();

/** Where something stands: at a place, or on a link with metres gone from one end; all null, and 0, for nowhere. */
const position = { place: maybe, link: maybe, from: maybe, metres: number };

/** What a formation does until told otherwise: as an order, without the formation. */
const task = z.discriminatedUnion('type', [
  object({ type: z.literal('hold'), posture: oneOf(['hasty', 'prepared', 'delay']) }),
  object({ type: z.literal('march'), to: thing }),
  object({ type: z.literal('attack'), target: thing, via: maybe }),
  object({ type: z.literal('withdraw'), to: thing }),
  object({ type: z.literal('clear'), link: maybe, place: maybe }),
  object({ type: z.literal('bombard'), target: thing }),
  object({ type: z.literal('guard'), link: thing }),
  object({ type: z.literal('raid'), link: thing }),
]);

const ownFormation = object({
  id: thing,
  strength: number,
  establishment: number,
  condition: oneOf(CONDITIONS),
  arrives: number,
  ...position,
  task,
  cohesion: number,
  fatigue: number,
  dugIn: number,
  supplyHours: number,
  supply: oneOf(SUPPLY_STATES),
  bottleneck: maybe,
  fought: number,
  vehicleBombs: number,
  outOfTouch: yesOrNo,
});

const contact = object({
  formation: thing,
  turn: number,
  ...position,
  men: number,
  posture: oneOf(POSTURES),
});

const placeKnown = object({
  id: thing,
  holder: maybe,
  looked: number,
  mines: number.nullable(),
  fed: number,
  joined: yesOrNo,
  fortified: yesOrNo,
  fireControl: yesOrNo,
  overlooked: yesOrNo,
  corridor: yesOrNo,
  wrecked: yesOrNo,
});

const linkKnown = object({ id: thing, mines: number.nullable(), cut: yesOrNo });

/** What a side knows on the morning of a turn, with ids. */
export const viewShape = object({
  formations: z.array(ownFormation),
  contacts: z.array(contact),
  places: z.array(placeKnown),
  links: z.array(linkKnown),
  tally: object({ losses: number, captured: number, sorties: number, operations: number, landings: number }),
});

export type BotView = z.infer<typeof viewShape>;

const things = z.array(thing);

/** What may be ordered, each as if it were the only order of the day. */
export const legalShape = object({
  operations: number,
  sorties: number,
  formations: z.array(
    object({
      formation: thing,
      attack: things,
      march: things,
      withdraw: things,
      hold: z.array(oneOf(['hasty', 'prepared', 'delay'])),
      clear: object({ places: things, links: things }),
      bombard: things,
      guard: things,
      raid: things,
      land: things,
      vehicleBombs: number,
    }),
  ),
  air: object({ support: things, strike: things, drop: things, interdict: things }),
  corridor: object({ open: things, close: things }),
});

export type LegalOrders = z.infer<typeof legalShape>;

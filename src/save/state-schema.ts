import * as z from 'zod';
import { CONDITIONS, POSTURES, SUPPLY_STATES } from '../engine/model/formation.js';
import { NONE } from '../engine/model/place.js';
import type { Scenario } from '../engine/model/scenario.js';
import { NOBODY, SIDES } from '../engine/model/side.js';
import { WORLDS } from '../engine/model/state.js';
import { object, oneOf, permille, whole, yesOrNo } from '../scenario/fields.js';
import { orderSchema } from './order-schema.js';

/** The shape of a state of a game of `scenario`: whole numbers in their range, one entry for each thing there is. */
export function stateSchema({ briefing, hypotheses }: Scenario) {
  const { places, links, cards, turns, id, thirdParties, figures } = briefing;
  const indexOf = (list: readonly unknown[]) => whole(0, list.length - 1);
  const indexOrNone = (list: readonly unknown[]) => whole(NONE, list.length - 1);
  const eachOf = <T extends z.ZodType>(list: readonly unknown[], of: T) => exactly(list.length, of);
  const bySide = <T extends z.ZodType>(of: T) => z.tuple([of, of], 'a list of two, one for each side');

  const place = indexOf(places);
  const holder = whole(NOBODY, SIDES.length - 1 + thirdParties.length);
  const standing = {
    place: indexOrNone(places),
    link: indexOrNone(links),
    from: indexOrNone(places),
    metres: whole(0, METRES),
  };
  const task = z.discriminatedUnion('type', [
    object({ type: z.literal('hold'), posture: oneOf(['hasty', 'prepared', 'delay']) }),
    object({ type: z.literal('march'), to: place }),
    object({ type: z.literal('attack'), target: place, via: indexOrNone(places) }),
    object({ type: z.literal('withdraw'), to: place }),
    object({ type: z.literal('clear'), link: indexOrNone(links), place: indexOrNone(places) }),
    object({ type: z.literal('bombard'), target: place }),
    object({ type: z.literal('guard'), link: indexOf(links) }),
    object({ type: z.literal('raid'), link: indexOf(links) }),
  ]);
  const formation = object({
    strength: whole(0, MEN),
    establishment: whole(0, MEN),
    condition: oneOf(CONDITIONS),
    arrives: whole(0, DAYS),
    ...standing,
    task,
    cohesion: permille(),
    fatigue: permille(),
    dugIn: whole(0, DAYS),
    supplyHours: whole(0, figures.supply.mostHours),
    supply: oneOf(SUPPLY_STATES),
    bottleneck: indexOrNone(links),
    fought: whole(0, turns),
    vehicleBombs: whole(0, MEN),
  });
  const contact = object({
    turn: whole(0, turns),
    ...standing,
    men: whole(0, MEN),
    posture: oneOf(POSTURES),
  });
  const knowledge = object({
    holders: eachOf(places, holder),
    looked: eachOf(places, whole(NONE, turns)),
    contacts: eachOf(cards, contact.nullable()),
    placeMines: eachOf(places, whole(NONE, DENSITY)),
    linkMines: eachOf(links, whole(NONE, DENSITY)),
    fed: eachOf(places, whole(0, MEN)),
    joined: eachOf(places, yesOrNo),
  });
  const tally = object({
    losses: whole(0, MEN),
    captured: whole(0, MEN),
    sorties: whole(0, MEN),
    operations: whole(0, MEN),
    landings: whole(0, MEN),
  });

  const side = z.union([z.literal(0), z.literal(1)], '0 or 1');
  const delayed = object({ side, due: whole(0, DAYS), order: orderSchema(briefing) });

  return object({
    scenario: z.literal(id, id),
    root: bySide(whole(0, 0xffffffff)),
    world: oneOf(WORLDS),
    hypotheses: exactly(hypotheses.length, whole(0, 1000)).refine(
      (answers) => answers.every((answer, no) => answer < hypotheses[no]!.options.length),
      'one answer for each hypothesis, by its number',
    ),
    turn: whole(0, turns),
    formations: eachOf(cards, formation),
    places: eachOf(
      places,
      object({
        holder,
        fortified: yesOrNo,
        mines: whole(0, DENSITY),
        minesOf: holder,
        firstHeld: bySide(whole(NONE, turns)),
        since: whole(0, turns),
        wrecked: whole(0, figures.demolition.days),
        corridor: bySide(yesOrNo),
        cutOff: whole(0, turns),
        relieved: whole(NONE, turns),
        people: whole(0, MEN),
        displaced: whole(0, MEN),
      }),
    ),
    links: eachOf(
      links,
      object({ mines: whole(0, DENSITY), minesOf: holder, cut: whole(0, figures.raid.days), cutBy: holder }),
    ),
    knowledge: bySide(knowledge),
    tally: bySide(tally),
    late: bySide(
      object({ contacts: eachOf(cards, contact.nullable()), holders: eachOf(places, holder.nullable()) }),
    ),
    delayed: z.array(delayed, 'a list of orders').max(ORDERS, `a list of at most ${ORDERS} orders`),
    race: whole(NONE, DAYS),
    outcome: object({
      winner: side.nullable(),
      level: oneOf(['decisive', 'major', 'minor', 'draw']),
      scores: bySide(whole(-1000, 1000)),
    }).nullable(),
  });
}

/** No more men, metres, days or mines than this in one place, whatever a file says. */
const MEN = 10_000_000;
const METRES = 1_000_000;
const DAYS = 100_000;
const DENSITY = 1_000_000;

/** No more orders than this are ever on their way. */
const ORDERS = 10_000;

/** A list of `length` entries. */
function exactly<T extends z.ZodType>(length: number, entry: T) {
  const right = `a list of ${length} entries`;
  return z.array(entry, right).length(length, right);
}

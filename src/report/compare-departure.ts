import type { FightReport } from '../engine/model/event.js';
import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import { fightPhrase } from './compare-luck.js';
import type { DatedMilestone } from './compare-track.js';
import { shortDate } from './date.js';
import { formationName } from './names.js';
import { counted, listed } from './number.js';
import { orderText } from './order.js';

/** Games, and those of them that did not miss the milestone in the same way. */
interface Tally {
  games: number;
  inTime: number;
}

/** What a formation had been told to do, and on which turn; null and 0 for nothing. */
interface ToldOrder {
  formation: FormationNo;
  order: Order | null;
  given: number;
}

/** Why a game left the reported course. */
export type ToldCause =
  | { type: 'unclear'; reason: 'few-games' | 'no-fall' | 'no-better-orders' }
  | {
      type: 'chance';
      turn: number;
      before: number;
      after: number;
      fight: { fight: FightReport; chance: number; same: Tally; other: Tally } | null;
    }
  | {
      type: 'orders';
      side: SideNo;
      turn: number;
      games: number;
      withStaff: number;
      dayLater: number | null;
      withOwn: number;
      orders: readonly ToldOrder[];
      isAgainst: boolean;
    };

/** Where a game first left the reported course. */
export interface ToldDeparture extends Tally {
  milestone: number;
  way: 'early' | 'late';
  turn: number;
  cause: ToldCause;
}

/** The first departure in one sentence, and what it rests on. */
export function departureLines(
  briefing: Briefing,
  milestones: readonly DatedMilestone[],
  departure: ToldDeparture | null,
): string[] {
  const title = 'Where the game left the reported course';
  if (milestones.length === 0) return [title, 'There are no reported dates to leave.'];
  if (!departure) return [title, 'It did not: each date that the game came to lies on the reported days.'];
  const { cause, games, inTime } = departure;
  const where = missedText(briefing, milestones[departure.milestone]!, departure);
  return [
    title,
    `${where}.`,
    causeText(briefing, cause),
    `How that is known: the game was played again from the first day with the same orders and other chance; ${inTime} of ${counted(games, 'game')} ${KEPT[departure.way]}.`,
    ...evidence(briefing, cause, departure),
  ];
}

/** What games did that did not miss the milestone in the same way. */
const KEPT = { late: 'came to it by then', early: 'did not come to it so early' } as const;

function missedText(
  { start }: Briefing,
  { name, from, to }: DatedMilestone,
  { way, turn }: ToldDeparture,
): string {
  return way === 'early'
    ? `"${name}" came on ${shortDate(start, turn)}, before ${shortDate(start, from)}, the first day reported`
    : `"${name}" had not come by ${shortDate(start, to)}, the last day reported`;
}

function causeText(briefing: Briefing, cause: ToldCause): string {
  const { start, sides } = briefing;
  switch (cause.type) {
    case 'unclear':
      return UNCLEAR[cause.reason];
    case 'chance': {
      const day = `Chance was the main reason, and ${shortDate(start, cause.turn)} the day on which it mattered most`;
      return cause.fight
        ? `${day}, through ${fightPhrase(briefing, cause.fight)}.`
        : `${day}; no single fight of that day can be shown to be the reason.`;
    }
    case 'orders': {
      const { side, turn, isAgainst, orders } = cause;
      const who = isAgainst
        ? 'The orders against the place that day'
        : 'Nobody was sent there that day; the orders of the nearest formations';
      const told =
        orders.length === 0 ? 'No formation was left to order.' : `${who}: ${ordersText(briefing, orders)}.`;
      return (
        `The orders of ${sides[side].name} were the main reason, and ${shortDate(start, turn)} was the last day on which ` +
        `other orders could still have changed much. ${told}`
      );
    }
  }
}

const UNCLEAR = {
  'few-games': 'These are too few games to say why: ten or more allow a statement.',
  'no-fall': 'No single day stands out on which chance decided it, so no reason is named.',
  'no-better-orders':
    'Neither other chance nor other orders would often have changed it, so no reason is named.',
} as const;

function ordersText(briefing: Briefing, orders: readonly ToldOrder[]): string {
  return listed(
    orders.map(({ formation, order, given }) =>
      order === null
        ? `${formationName(briefing, formation)} had none`
        : `${orderText(briefing, order)} (ordered for ${shortDate(briefing.start, given)})`,
    ),
  );
}

function asHere({ games, inTime }: Tally): string {
  return games === 0
    ? 'it ended as in this game in none of them'
    : `where it ended as in this game, ${inTime} of ${games}`;
}

/** The games that a cause rests on. */
function evidence(
  { start, sides }: Briefing,
  cause: ToldCause,
  { games: all, way }: Pick<ToldDeparture, 'games' | 'way'>,
): string[] {
  const kept = KEPT[way];
  switch (cause.type) {
    case 'unclear':
      return [];
    case 'chance': {
      const { turn, before, after, fight } = cause;
      const day =
        `Played on from the morning of ${shortDate(start, turn)}, ${before} of ${all} ${kept}; ` +
        `played on from its evening, ${after} of ${all}.`;
      if (!fight) return [day];
      const { same, other } = fight;
      return [
        day,
        `Where that fight ended otherwise, ${other.inTime} of ${other.games} ${kept}; ${asHere(same)}.`,
      ];
    }
    case 'orders': {
      const { side, turn, games, withStaff, dayLater, withOwn } = cause;
      const later = dayLater === null ? '' : `; where it took command a day later, ${dayLater} of ${games}`;
      return [
        `Where the program's staff took command of ${sides[side].name} on ${shortDate(start, turn)}, ${withStaff} of ${games} ${kept}${later}; ` +
          `with the orders as they were given, ${withOwn} of ${games}.`,
      ];
    }
  }
}

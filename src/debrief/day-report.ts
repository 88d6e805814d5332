import type { FightReport, GameEvent } from '../engine/model/event.js';
import { SIDES } from '../engine/model/side.js';
import { longDate } from '../report/date.js';
import { dayLines } from '../report/day.js';
import type { DatedClaim } from '../report/dossier.js';
import { fightText } from '../report/fight.js';
import { orderText } from '../report/order.js';
import { type JudgedClaim, judgedClaims } from './claim-verdicts.js';
import type { Debrief } from './debrief.js';

/** A day of the game in words. */
export interface DayReport {
  turn: number;
  /** "Thursday 13 July 2017". */
  date: string;
  /** The orders given for it, by side. */
  orders: readonly { side: string; lines: readonly string[] }[];
  /** What happened, under headings; none on a quiet day. */
  told: readonly { heading: string; lines: readonly string[] }[];
  fights: readonly { text: string; fight: FightReport }[];
  /** What was published in the game. */
  published: readonly JudgedClaim[];
  /** What was reported in 2017 of this day. */
  reported: readonly DatedClaim[];
}

/** The days of a game, each in words. */
export function dayReports(debrief: Debrief): DayReport[] {
  const { briefing } = debrief.scenario;
  const scene = { briefing, side: null };
  return debrief.days.map(({ orders, events }, no): DayReport => {
    const turn = no + 1;
    return {
      turn,
      date: longDate(briefing.start, turn),
      orders: SIDES.map((side) => ({
        side: briefing.sides[side].name,
        lines: orders[side].map((order) => orderText(briefing, order)),
      })),
      told: headed(dayLines(scene, turn, events.filter(isTold)).slice(1)),
      fights: events.flatMap((event) =>
        event.type === 'fought' ? [{ text: fightText(scene, event.fight), fight: event.fight }] : [],
      ),
      published: judgedClaims(debrief, turn),
      reported: debrief.reported[turn]!.claims,
    };
  });
}

/** Who knows all needs no sightings; fights are told with their modifiers. */
function isTold({ type }: GameEvent): boolean {
  return type !== 'sighted' && type !== 'fought';
}

/** Lines of a day's report by the heading that they stand under. */
function headed(lines: readonly string[]): { heading: string; lines: string[] }[] {
  const parts: { heading: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith(ITEM)) parts.at(-1)?.lines.push(line.slice(ITEM.length));
    else if (line.endsWith(':')) parts.push({ heading: line.slice(0, -1), lines: [] });
  }
  return parts;
}

const ITEM = '  - ';

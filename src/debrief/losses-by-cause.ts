import type { GameEvent } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../engine/model/side.js';
import { menText } from '../report/number.js';
import type { Debrief } from './debrief.js';

/** How men were lost; `retreat` is what is left when all else is counted: withdrawals, routs and landings. */
export const LOSS_CAUSES = [
  'fights',
  'fire',
  'mines',
  'raids',
  'sieges',
  'retreat',
  'dispersed',
  'prisoners',
] as const;

type LossCause = (typeof LOSS_CAUSES)[number];

/** The causes in words, as the head of a column. */
export const CAUSE_NAMES: Readonly<Record<LossCause, string>> = {
  fights: 'fights',
  fire: 'fire and air strikes',
  mines: 'mines',
  raids: 'raids',
  sieges: 'sieges',
  retreat: 'retreats and landings',
  dispersed: 'formations that dispersed',
  prisoners: 'taken prisoner',
};

/** The men that a side lost, by cause, and all of them together. */
export interface SideLosses {
  all: number;
  by: Record<LossCause, number>;
}

/** The men that each side lost on a day (turn 1 or later) of the game, by cause. */
export function lossesOn({ scenario, evenings, days }: Debrief, turn: number): [SideLosses, SideLosses] {
  const { events } = days[turn - 1]!;
  const [before, after] = [evenings[turn - 1]!, evenings[turn]!];
  const of = (side: SideNo): SideLosses => {
    const all = after.tally[side].losses - before.tally[side].losses;
    const by = noLosses();
    for (const event of events) {
      const told = lostIn(scenario.briefing, event);
      if (told?.side[side]) by[told.cause] += told.side[side];
    }
    const known = Object.values(by).reduce((sum, men) => sum + men, 0);
    return { all, by: { ...by, retreat: Math.max(0, all - known) } };
  };
  return [of(0), of(1)];
}

/** The same for all days together. */
export function lossesInAll(debrief: Debrief): [SideLosses, SideLosses] {
  const days = debrief.days.map((_, no) => lossesOn(debrief, no + 1));
  const of = (side: SideNo): SideLosses => {
    const by = noLosses();
    for (const day of days) for (const cause of LOSS_CAUSES) by[cause] += day[side].by[cause];
    return { all: days.reduce((sum, day) => sum + day[side].all, 0), by };
  };
  return [of(0), of(1)];
}

/** "Government and allies 12 men (7 in fights...)": a sentence for both sides; null for a day without losses. */
export function lossSentence({ sides }: Briefing, losses: readonly [SideLosses, SideLosses]): string | null {
  const told = SIDES.flatMap((side) => {
    const { all, by } = losses[side];
    if (all === 0) return [];
    const parts = LOSS_CAUSES.filter((cause) => by[cause] > 0).map(
      (cause) => `${CAUSE_NAMES[cause]} ${by[cause]}`,
    );
    return [`${sides[side].name} ${menText(all)} (${parts.join(', ')})`];
  });
  return told.length === 0 ? null : `Men lost on this day: ${told.join('; ')}.`;
}

function noLosses(): Record<LossCause, number> {
  return { fights: 0, fire: 0, mines: 0, raids: 0, sieges: 0, retreat: 0, dispersed: 0, prisoners: 0 };
}

/** The men that one event cost each side; null for events that cost none. */
function lostIn(
  { cards }: Briefing,
  event: GameEvent,
): { cause: LossCause; side: Partial<Record<SideNo, number>> } | null {
  switch (event.type) {
    case 'fought': {
      const { attackerSide, attackerLosses, defenderLosses } = event.fight;
      return {
        cause: 'fights',
        side: { [attackerSide]: attackerLosses, [enemyOf(attackerSide)]: defenderLosses },
      };
    }
    case 'place-struck':
      return { cause: 'fire', side: { [enemyOf(event.side)]: event.losses } };
    case 'place-bombarded':
      return { cause: 'fire', side: { [enemyOf(cards[event.formation]!.side)]: event.losses } };
    case 'under-fire':
      return { cause: 'fire', side: { [cards[event.formation]!.side]: event.losses } };
    case 'mines-met':
      return { cause: 'mines', side: { [cards[event.formation]!.side]: event.losses } };
    case 'link-raided':
      return { cause: 'raids', side: { [cards[event.formation]!.side]: event.losses } };
    case 'besieged':
      return { cause: 'sieges', side: { [cards[event.formation]!.side]: event.losses } };
    case 'formation-destroyed':
      return { cause: 'dispersed', side: { [cards[event.formation]!.side]: event.men } };
    case 'formation-surrendered':
      return { cause: 'prisoners', side: { [cards[event.formation]!.side]: event.men } };
    default:
      return null;
  }
}

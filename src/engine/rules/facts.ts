import type { Fact } from '../model/claim.js';
import type { FightReport, GameEvent } from '../model/event.js';
import { RESULTS, type Result } from '../model/figures.js';
import type { PlaceNo } from '../model/place.js';
import { type BySide, enemyOf, SIDES, type SideNo } from '../model/side.js';

/** All fights of a day for one place, or towards it, in which one side attacked. */
export interface Battle {
  place: PlaceNo;
  attacker: SideNo;
  /** The best that the attacker got. */
  result: Result;
  losses: BySide<number>;
}

/** The battles of a day, by place and attacker. */
export function battlesOf(events: readonly GameEvent[]): Battle[] {
  const battles: Battle[] = [];
  for (const event of events) {
    if (event.type !== 'fought') continue;
    const { place, attackerSide } = event.fight;
    const known = battles.find((battle) => battle.place === place && battle.attacker === attackerSide);
    if (known) join(known, event.fight);
    else battles.push(joined(event.fight));
  }
  return battles.sort((a, b) => a.place - b.place || a.attacker - b.attacker);
}

/** What happened on turn `turn` that outlets make claims about. */
export function factsOf(turn: number, events: readonly GameEvent[]): Fact[] {
  const captures = events.flatMap((event): Fact[] =>
    event.type === 'place-taken'
      ? [{ turn, kind: 'captured', place: event.place, side: event.side, number: 0 }]
      : [],
  );
  const losses = battlesOf(events).flatMap((battle) =>
    SIDES.map((side): Fact => {
      return { turn, kind: 'losses', place: battle.place, side, number: battle.losses[side] };
    }),
  );
  return [...captures, ...losses];
}

/** The last time that `place` changed hands, or null. */
export function lastCapture(facts: readonly Fact[], place: PlaceNo): Fact | null {
  for (let i = facts.length - 1; i >= 0; i--) {
    const fact = facts[i]!;
    if (fact.place === place && fact.kind === 'captured') return fact;
  }
  return null;
}

function joined(fight: FightReport): Battle {
  const battle: Battle = {
    place: fight.place,
    attacker: fight.attackerSide,
    result: fight.result,
    losses: [0, 0],
  };
  join(battle, fight);
  return battle;
}

function join(battle: Battle, { attackerSide, attackerLosses, defenderLosses, result }: FightReport): void {
  battle.losses[attackerSide] += attackerLosses;
  battle.losses[enemyOf(attackerSide)] += defenderLosses;
  if (RESULTS.indexOf(result) > RESULTS.indexOf(battle.result)) battle.result = result;
}

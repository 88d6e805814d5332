import { expect } from 'vitest';
import { NONE } from '../../src/engine/model/place.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { chanceOf, newDay } from '../../src/engine/rules/context.js';
import { battlesOf, fightOf } from '../../src/engine/rules/encounter.js';
import { estimateFight, reckoningOf } from '../../src/engine/rules/fight.js';
import { fireControl } from '../../src/engine/rules/fire-control.js';
import { forecastAttack } from '../../src/engine/rules/forecast.js';
import { postureOf } from '../../src/engine/rules/ground.js';
import { viewFor } from '../../src/engine/rules/sighting.js';

/** A copy of `state` in which things stand as `side` would assume of an enemy, and it knows all of it. */
export function knownTo({ briefing }: Scenario, state: GameState, side: SideNo): GameState {
  const known = structuredClone(state);
  const { believedCohesion: cohesion, believedFatigue: fatigue } = briefing.figures.sight;
  const knowledge = known.knowledge[side];
  knowledge.holders = known.places.map(({ holder }) => holder);
  knowledge.contacts = known.formations.map((one, no) => {
    if (briefing.cards[no]!.side === side) return null;
    if (one.place === NONE && one.link === NONE) return null;
    Object.assign(one, { condition: 'steady', cohesion, fatigue, supply: 'supplied' });
    const { place, link, from, metres, strength: men } = one;
    const posture = postureOf(briefing, one, enemyOf(side), place === NONE ? null : known.places[place]!);
    // Guns that were not seen on the move are taken to fire.
    const moves = posture === 'attack' || posture === 'march' || posture === 'withdrawal';
    if (briefing.cards[no]!.kind === 'artillery' && !moves && one.task.type !== 'hold')
      one.task = { type: 'hold', posture: 'hasty' };
    return { turn: known.turn, place, link, from, metres, men, posture };
  });
  const mines = (ground: { mines: number; minesOf: number }) => (ground.minesOf === side ? 0 : ground.mines);
  knowledge.linkMines = known.links.map(mines);
  knowledge.placeMines = known.places.map(mines);
  return known;
}

/**
 * Fails where a forecast made by a side that knows all is not what the rules would reckon the fight at.
 *
 * @param state in the morning, or at the end of a day
 * @returns how many fights there were
 */
export function checkForecasts(scenario: Scenario, state: GameState): number {
  const { briefing } = scenario;
  let fights = 0;
  for (const side of SIDES) {
    const known = knownTo(scenario, state, side);
    const day = newDay(briefing, [fireControl(briefing, known, 0), fireControl(briefing, known, 1)]);
    const chance = chanceOf(known.root, known.turn);
    const context = { scenario, briefing, state: known, orders: NO_ORDERS, emit: () => {}, chance, day };
    for (const battle of battlesOf(context)) {
      if (battle.side !== side || battle.link !== NONE) continue;
      fights += 1;
      const estimate = estimateFight(briefing.figures, fightOf(context, battle));
      const planned = battle.attackers.map(({ no, from }) => ({ formation: no, via: from }));
      const view = viewFor(scenario, known, side);
      const forecast = forecastAttack(briefing, view, planned, battle.place, 0);
      expect(forecast).toMatchObject({ ...reckoningOf(estimate), chances: estimate.chances });
      expect(forecast.guessed).toBe(false);
    }
  }
  return fights;
}

const NO_ORDERS: [[], []] = [[], []];

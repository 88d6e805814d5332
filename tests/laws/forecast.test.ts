import { expect, test } from 'vitest';
import type { Emit, FightReport } from '../../src/engine/model/event.js';
import { RESULTS } from '../../src/engine/model/figures.js';
import type { Order } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import type { GameState } from '../../src/engine/model/state.js';
import type { Root } from '../../src/engine/random/stream.js';
import { battlePhase } from '../../src/engine/rules/battle.js';
import { commandPhase } from '../../src/engine/rules/command.js';
import { type Context, chanceOf, type Day, newDay } from '../../src/engine/rules/context.js';
import { fireControl } from '../../src/engine/rules/fire-control.js';
import { forecastAttack } from '../../src/engine/rules/forecast.js';
import { postureOf } from '../../src/engine/rules/ground.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { rootOf } from '../../src/sim/seed.js';
import { lastHills } from './games.js';

const { briefing } = lastHills;
const place = (id: string) => briefing.places.findIndex((one) => one.id === id);
const formation = (id: string) => briefing.cards.findIndex((one) => one.id === id);

/** A state in which the government side knows all that a forecast asks for: the enemy as he is, and his mines. */
function knownState(): GameState {
  const state = newGame(lastHills, rootOf('forecast'), 'best');
  const { believedCohesion, believedFatigue } = briefing.figures.sight;
  const [knowledge] = state.knowledge;
  for (const [no, one] of state.formations.entries()) {
    const { side } = briefing.cards[no]!;
    if (side === 0 || one.place === NONE) continue;
    one.cohesion = believedCohesion;
    one.fatigue = believedFatigue;
    const posture = postureOf(briefing, one, side, state.places[one.place]!);
    const { place: at, link, from, metres } = one;
    knowledge.contacts[no] = { turn: 0, place: at, link, from, metres, men: one.strength, posture };
  }
  for (const [link, { mines }] of state.links.entries()) knowledge.linkMines[link] = mines;
  for (const [at, { mines }] of state.places.entries()) knowledge.placeMines[at] = mines;
  return state;
}

function contextOf(
  state: GameState,
  day: Day,
  root: Root,
  orders: readonly Order[],
  fights: FightReport[] = [],
): Context {
  const emit: Emit = (event) => {
    if (event.type === 'fought') fights.push(event.fight);
  };
  const chance = chanceOf(root, 1);
  return { scenario: lastHills, briefing, state, orders: [orders, []], emit, chance, day };
}

test.each([
  { runs: 2_000, target: 'palmyra-chain-end', via: 'al-hayl-gas-field', with: ['5th-corps'], sorties: 0 },
  {
    runs: 20_000,
    target: 'palmyra-chain-end',
    via: 'al-hayl-gas-field',
    with: ['5th-corps', 'hezbollah', 'engineers'],
    sorties: 8,
  },
  { runs: 2_000, target: 'hulayhilah', via: 'al-hayl-gas-field', with: ['hezbollah'], sorties: 3 },
])(
  'the forecast for $with against $target is what $runs fights bring',
  ({ runs, target, via, with: names, sorties }) => {
    const state = knownState();
    const planned = names.map((id) => ({ formation: formation(id), via: place(via) }));
    const forecast = forecastAttack(briefing, viewFor(lastHills, state, 0), planned, place(target), sorties);

    const counts = { repulse: 0, stall: 0, gain: 0, 'break-in': 0, collapse: 0 };
    const losses = { attacker: 0, defender: 0 };
    const orders = [
      ...planned.map(({ formation: no, via: from }) => ({
        type: 'attack' as const,
        formation: no,
        target: place(target),
        via: from,
      })),
      ...(sorties > 0 ? [{ type: 'support' as const, formation: planned[0]!.formation, sorties }] : []),
    ];
    const day = newDay(briefing, [fireControl(briefing, state, 0), fireControl(briefing, state, 1)]);
    commandPhase(contextOf(state, day, [0, 0], orders));
    for (let run = 0; run < runs; run++) {
      const fights: FightReport[] = [];
      const one = { ...state, formations: state.formations.map((formation) => ({ ...formation })) };
      battlePhase(contextOf(one, structuredClone(day), [run, 77], orders, fights));
      const fight = fights.find((report) => report.place === place(target))!;
      counts[fight.result] += 1;
      losses.attacker += fight.attackerLosses;
      losses.defender += fight.defenderLosses;
      if (run === 0) {
        expect(fight.ratio).toBe(forecast.ratio);
        expect(fight.attackModifiers).toEqual(forecast.attackModifiers);
        expect(fight.defenceModifiers).toEqual(forecast.defenceModifiers);
        expect(fight.advanceModifiers).toEqual(forecast.advanceModifiers);
      }
    }
    let expectedAttacker = 0;
    let expectedDefender = 0;
    for (const result of RESULTS) {
      const chance = forecast.chances[result] / 1000;
      const bound = 4 * Math.sqrt((chance * (1 - chance)) / runs) + 1e-9;
      expect(Math.abs(counts[result] / runs - chance), result).toBeLessThanOrEqual(bound);
      expectedAttacker += chance * forecast.attackerLosses[result];
      expectedDefender += chance * forecast.defenderLosses[result];
    }
    // Losses are rounded to whole men, which puts each fight off by less than one: four deviations of that.
    const off = 4 / Math.sqrt(runs);
    expect(Math.abs(losses.attacker / runs - expectedAttacker)).toBeLessThan(off);
    expect(Math.abs(losses.defender / runs - expectedDefender)).toBeLessThan(off);
  },
);

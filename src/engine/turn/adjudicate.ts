import type { Emit } from '../model/event.js';
import type { OrderSheet } from '../model/order.js';
import type { Scenario } from '../model/scenario.js';
import type { GameState } from '../model/state.js';
import { airPhase, bombardmentPhase } from '../rules/air-support.js';
import { battlePhase } from '../rules/battle.js';
import { commandPhase } from '../rules/command.js';
import { type Context, chanceOf, newDay, unheard } from '../rules/context.js';
import { controlPhase } from '../rules/control.js';
import { repairPhase } from '../rules/demolition.js';
import { fireControl, fireControlPhase, observationPhase } from '../rules/fire-control.js';
import { landingPhase } from '../rules/landing.js';
import { minesPhase } from '../rules/mines.js';
import { moralePhase } from '../rules/morale.js';
import { movementPhase } from '../rules/movement.js';
import { peoplePhase } from '../rules/people.js';
import { racePhase } from '../rules/race.js';
import { raidPhase } from '../rules/raid.js';
import { reinforcementPhase } from '../rules/reinforcement.js';
import { siegePhase } from '../rules/siege.js';
import { sightingPhase } from '../rules/sighting.js';
import { supplyPhase } from '../rules/supply.js';
import { victoryPhase } from '../rules/victory.js';
import { withdrawalPhase } from '../rules/withdrawal.js';

/** The phases of a day, in the order in which they are played. */
export const SEQUENCE_OF_PLAY = [
  { name: 'race', play: racePhase },
  { name: 'command', play: commandPhase },
  { name: 'reinforcement', play: reinforcementPhase },
  { name: 'landing', play: landingPhase },
  { name: 'movement', play: movementPhase },
  { name: 'battle', play: battlePhase },
  { name: 'air', play: airPhase },
  { name: 'bombardment', play: bombardmentPhase },
  { name: 'fire-control', play: fireControlPhase },
  { name: 'mines', play: minesPhase },
  { name: 'withdrawal', play: withdrawalPhase },
  { name: 'raid', play: raidPhase },
  { name: 'control', play: controlPhase },
  { name: 'observation', play: observationPhase },
  { name: 'people', play: peoplePhase },
  { name: 'repair', play: repairPhase },
  { name: 'supply', play: supplyPhase },
  { name: 'siege', play: siegePhase },
  { name: 'morale', play: moralePhase },
  { name: 'sighting', play: sightingPhase },
  { name: 'victory', play: victoryPhase },
] as const satisfies readonly { name: string; play: (context: Context) => void }[];

export type PhaseName = (typeof SEQUENCE_OF_PLAY)[number]['name'];

/**
 * Plays one day: both sides' orders, carried out together. The only way in which a game moves on.
 *
 * Changes `state` in place, so pass a clone or a draft where the old one is still wanted. The same scenario, state
 * and orders always end in the same state and the same events.
 *
 * @param after called after each phase, for whoever watches the day go by; it must not change the state
 * @throws {Error} where the game is already over
 */
export function adjudicate(
  scenario: Scenario,
  state: GameState,
  orders: OrderSheet,
  emit: Emit = unheard,
  after: (phase: PhaseName) => void = () => {},
): void {
  if (state.outcome) throw new Error('The game is over.');
  const { briefing } = scenario;
  const day = newDay(briefing, [fireControl(briefing, state, 0), fireControl(briefing, state, 1)]);
  state.turn += 1;
  const chance = chanceOf(state.root, state.turn);
  const context: Context = { scenario, briefing, state, orders, emit, chance, day };
  for (const { name, play } of SEQUENCE_OF_PLAY) {
    play(context);
    after(name);
  }
}

import type { Player } from '../../src/ai/player.js';
import { isPresent } from '../../src/engine/model/formation.js';
import type { OrderSheet } from '../../src/engine/model/order.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import type { BySide } from '../../src/engine/model/side.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { digestOf } from '../../src/scenario/digest.js';
import { ordersOf } from '../../src/sim/play.js';
import { rootOf, seedOf } from '../../src/sim/seed.js';
import { cpuMs } from './cpu.js';

/** A game whose orders are known: it can be played again without players. */
export interface RecordedGame {
  seed: string;
  sheets: OrderSheet[];
  /** Of the last state. */
  digest: string;
  /** Formations on the map each morning, all days together. */
  present: number;
}

/** What playing some games again took and was. */
export interface Replayed {
  /** Milliseconds of the processor in `adjudicate` alone. */
  ms: number;
  days: number;
  /** Formations on the map each morning, all days together: those still to come and those destroyed have no part in the day. */
  present: number;
  /** Over the last states of all games. */
  checksum: string;
}

/** Plays `games` games by seeds from 1 and keeps their orders. */
export function recordGames(scenario: Scenario, players: BySide<Player>, games: number): RecordedGame[] {
  return Array.from({ length: games }, (_, no) => recordGame(scenario, players, seedOf('1', no)));
}

function recordGame(scenario: Scenario, players: BySide<Player>, seed: string): RecordedGame {
  const state = newGame(scenario, rootOf(seed), 'drawn');
  const sheets: OrderSheet[] = [];
  let present = 0;
  while (!state.outcome && state.turn < scenario.briefing.turns) {
    present += state.formations.filter(isPresent).length;
    // A player may keep parts of what it gives; a copy is what a save would hold.
    sheets.push(structuredClone(ordersOf(scenario, state, players)));
    adjudicate(scenario, state, sheets.at(-1)!);
  }
  return { seed, sheets, digest: digestOf(state), present };
}

/**
 * Plays the games again by their orders.
 *
 * @throws {Error} where one comes out differently
 */
export function replayGames(scenario: Scenario, games: readonly RecordedGame[]): Replayed {
  const states = games.map(({ seed }) => newGame(scenario, rootOf(seed), 'drawn'));
  const ms = cpuMs(() => {
    for (const [no, { sheets }] of games.entries()) {
      for (const sheet of sheets) adjudicate(scenario, states[no]!, sheet);
    }
  });
  const digests = states.map(digestOf);
  const different = games.find(({ digest }, no) => digest !== digests[no]);
  if (different) throw new Error(`the game of seed ${different.seed} comes out differently without players`);
  const days = games.reduce((sum, { sheets }) => sum + sheets.length, 0);
  const present = games.reduce((sum, game) => sum + game.present, 0);
  return { ms, days, present, checksum: digestOf(digests) };
}

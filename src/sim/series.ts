import type { Player } from '../ai/player.js';
import type { Scenario } from '../engine/model/scenario.js';
import type { BySide } from '../engine/model/side.js';
import type { GameState, World } from '../engine/model/state.js';
import { playGame } from './play.js';
import { rootOf, seedOf } from './seed.js';

/** One game of a series, over. */
export interface Game {
  seed: string;
  state: GameState;
}

/** Plays `games` games of `scenario`, one at each step, in the order of their seeds: see `seedOf`. */
export function* playSeries(
  scenario: Scenario,
  players: BySide<Player>,
  seed: string,
  games: number,
  world: World,
): Generator<Game> {
  for (let index = 0; index < games; index++) {
    const own = seedOf(seed, index);
    yield { seed: own, state: playGame(scenario, players, rootOf(own), world) };
  }
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Player } from '../../src/ai/player.js';
import { PLAYERS } from '../../src/ai/register.js';
import type { BySide } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { readSave } from '../../src/save/read-save.js';
import { recordTurn } from '../../src/save/record.js';
import { replaySave } from '../../src/save/replay.js';
import type { SavedTurn } from '../../src/save/schema.js';
import { stateOf } from '../../src/save/state.js';
import { writeSave } from '../../src/save/write-save.js';
import { ordersOf, playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill } from './recorded.js';

const { scenario, digest } = drill();
const { briefing } = scenario;

/** All but the planner, which gives its orders by the hand of the staff and takes a hundred times as long. */
const QUICK = Object.keys(PLAYERS).filter((name) => name !== 'planner');

const games = fc.record({
  seed: fc.string({ maxLength: 12 }),
  world: fc.constantFrom('best', 'drawn'),
  gov: fc.constantFrom(...QUICK),
  is: fc.constantFrom(...QUICK),
  half: fc.nat(briefing.turns),
});

test('a game that is saved and read half way ends as one that was not, and its save comes out the same', () => {
  fc.assert(
    fc.property(games, ({ seed, world, gov, is, half }) => {
      const players: BySide<Player> = [PLAYERS[gov]!, PLAYERS[is]!];
      const turns: SavedTurn[] = [];
      const record = (orders: Parameters<typeof recordTurn>[1], state: GameState) => {
        turns.push(recordTurn(briefing, orders, state));
      };
      const before = playGame(scenario, players, rootOf(seed), world, { until: half, after: record });
      const head = { version: '0.0.0', scenario: briefing.id, scenarioDigest: digest, seed, world };
      const named = { ...head, players: { gov, is } };

      const state = stateOf(readSave(writeSave({ ...named, turns, state: before })), scenario, digest);
      expect(state).toEqual(before);
      while (!state.outcome) {
        const orders = ordersOf(scenario, state, players);
        adjudicate(scenario, state, orders);
        record(orders, state);
      }
      expect(state).toEqual(playGame(scenario, players, rootOf(seed), world));
      const save = readSave(writeSave({ ...named, turns, state }));
      expect(replaySave(save, scenario, digest, rootOf(seed)).firstDifferentTurn).toBeNull();
    }),
    { numRuns: 12 },
  );
});

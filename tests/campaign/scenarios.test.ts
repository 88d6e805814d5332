import { expect, test } from 'vitest';
import type { Player } from '../../src/ai/player.js';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario, shippedIds } from '../../src/cli/scenarios.js';
import type { BySide } from '../../src/engine/model/side.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';

/** Few enough to be quick, and many enough that a side with a fair chance wins one of them. */
const SEEDS = Array.from({ length: 20 }, (_, i) => String(i + 1));

const STAFFS: BySide<Player> = [PLAYERS.staff!, PLAYERS.staff!];

test.each(shippedIds())('%s comes to its end between two staffs, and either side can win it', async (id) => {
  const { scenario } = await openScenario(id);
  const outcomes = SEEDS.map((seed) => playGame(scenario, STAFFS, rootOf(seed), 'drawn').outcome);
  expect(outcomes).not.toContain(null);
  const winners = new Set(outcomes.map((outcome) => outcome!.winner));
  expect([winners.has(0), winners.has(1)]).toEqual([true, true]);
});

import { describe, expect, test } from 'vitest';
import { passive } from '../../src/ai/passive.js';
import type { Player } from '../../src/ai/player.js';
import { random } from '../../src/ai/random.js';
import { staff } from '../../src/ai/staff/staff.js';
import type { BySide, SideNo } from '../../src/engine/model/side.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario } from '../support/changed.js';

const GAMES = 40;
const lastHills = changedScenario('last-hills.json', () => {});

/** The share of games that `side` wins over the same seeds, played by `player` against the staff; a draw is half. */
function shareOf(side: SideNo, player: Player): number {
  const players: BySide<Player> = side === 0 ? [player, staff] : [staff, player];
  let won = 0;
  for (let seed = 1; seed <= GAMES; seed++) {
    const { winner } = playGame(lastHills, players, rootOf(String(seed)), 'drawn').outcome!;
    if (winner === side) won += 1;
    else if (winner === null) won += 0.5;
  }
  return won / GAMES;
}

describe.each<[string, SideNo]>([
  ['government and allies', 0],
  ['IS', 1],
])('for %s against the staff, over the same seeds', (_, side) => {
  test('a staff wins more than one who gives no orders, and than one who gives them at random', () => {
    const [none, anyhow, staffed] = [passive, random, staff].map((player) => shareOf(side, player));
    expect(staffed).toBeGreaterThan(none! + 0.05);
    expect(staffed).toBeGreaterThan(anyhow! + 0.05);
  });
});

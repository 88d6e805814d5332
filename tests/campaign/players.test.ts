import { describe, expect, test } from 'vitest';
import { passive } from '../../src/ai/passive.js';
import type { Player } from '../../src/ai/player.js';
import { random } from '../../src/ai/random.js';
import { staff } from '../../src/ai/staff/staff.js';
import type { BySide, SideNo } from '../../src/engine/model/side.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario } from '../support/changed.js';

const GAMES = 60;
const lastHills = changedScenario('last-hills.json', () => {});

/** The mean lead in points of `side` over the same seeds, played by `player` against the staff. */
function leadOf(side: SideNo, player: Player): number {
  const players: BySide<Player> = side === 0 ? [player, staff] : [staff, player];
  let lead = 0;
  for (let seed = 1; seed <= GAMES; seed++) {
    const { scores } = playGame(lastHills, players, rootOf(String(seed)), 'drawn').outcome!;
    lead += scores[side] - scores[side === 0 ? 1 : 0];
  }
  return lead / GAMES;
}

describe.each<[string, SideNo]>([
  ['government and allies', 0],
  ['IS', 1],
])('for %s against the staff, over the same seeds', (_, side) => {
  const leads = { passive: leadOf(side, passive), random: leadOf(side, random), staff: leadOf(side, staff) };

  test('a staff does better than one who gives no orders, and than one who gives them at random', () => {
    expect(leads.staff).toBeGreaterThan(leads.passive + 5);
    expect(leads.staff).toBeGreaterThan(leads.random + 5);
  });
});

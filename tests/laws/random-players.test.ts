import { expect, test } from 'vitest';
import { random } from '../../src/ai/random.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill, lastHills } from './games.js';

/** A game that fails here is played again by `run <scenario> --gov random --is random --seed <seed>`. */
test.each([
  { name: 'drill', scenario: drill, games: 2000 },
  { name: 'last-hills', scenario: lastHills, games: 200 },
])('$games games of $name between random players all come to an end', ({ name, scenario, games }) => {
  for (let seed = 1; seed <= games; seed++) {
    try {
      const { outcome, turn } = playGame(scenario, [random, random], rootOf(String(seed)), 'drawn');
      expect(outcome).not.toBeNull();
      expect(turn).toBeLessThanOrEqual(scenario.briefing.turns);
    } catch (error) {
      throw new Error(`run ${name} --gov random --is random --seed ${seed}: ${error}`, { cause: error });
    }
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { digestOf } from '../../src/scenario/digest.js';
import { loadScenario } from '../../src/scenario/parse.js';
import { playGame } from '../../src/sim/play.js';
import { resultOf } from '../../src/sim/result.js';
import { rootOf } from '../../src/sim/seed.js';

const read = (path: string) => ({ path, text: readFileSync(join('scenarios', path), 'utf8') });

/** A line for each pair of players: the digest of the last state, who won and how, and the points. */
function gamesOf(id: string): string {
  const { scenario } = loadScenario(read(`${id}.json`), read);
  // The planner takes a hundred times as long; its own test holds it to equal orders for equal views.
  const names = Object.keys(PLAYERS).filter((name) => name !== 'planner');
  const lines = names.flatMap((gov) =>
    names.map((is) => {
      const state = playGame(scenario, [PLAYERS[gov]!, PLAYERS[is]!], rootOf('1'), 'drawn');
      const result = resultOf(scenario, state, { seed: '1', version: '', digest: digestOf(state) });
      const { digest, winner, level, scores } = result;
      return `${id} ${gov} ${is}: ${digest} ${winner ?? 'nobody'} ${level} ${Object.values(scores).join(':')}\n`;
    }),
  );
  return lines.join('');
}

// A digest that changes is a change of the rules, a figure or a player: `npm run golden` writes the new ones, and
// CHANGELOG.md says why.
test.each(['drill', 'last-hills'])('the games of %s come out as they always did', async (id) => {
  await expect(gamesOf(id)).toMatchFileSnapshot(`golden/${id}.txt`);
});

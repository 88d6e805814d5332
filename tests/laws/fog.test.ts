import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SideNo } from '../../src/engine/model/side.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { checkGames, midgame, recipes } from './games.js';
import { checkHidden, lookAgain } from './hidden.js';

test('what a side does not see changes neither its view nor the orders of the players', () => {
  let changed = 0;
  fc.assert(
    fc.property(
      recipes,
      fc.constantFrom<SideNo>(0, 1),
      fc.integer({ min: 1, max: 99 }),
      (recipe, side, amount) => {
        const game = midgame(recipe);
        if (!game) return;
        adjudicate(game.scenario, game.state, game.orders);
        changed += checkHidden(game, side, amount);
      },
    ),
    { numRuns: 100 },
  );
  expect(changed).toBeGreaterThan(100);
});

test('what a side does see changes its view', () => {
  let seen = 0;
  checkGames(60, (game) => {
    const { scenario, state } = game;
    const other = structuredClone(state);
    for (const [no, contact] of state.knowledge[0].contacts.entries()) {
      if (contact?.turn !== state.turn || contact.place < 0) continue;
      seen += 1;
      other.formations[no]!.strength += 500;
    }
    for (const one of [state, other]) lookAgain(game, one, 0);
    const [view, changed] = [state, other].map((one) => viewFor(scenario, one, 0));
    if (JSON.stringify(state.formations) !== JSON.stringify(other.formations))
      expect(changed).not.toEqual(view);
  });
  expect(seen).toBeGreaterThan(10);
});

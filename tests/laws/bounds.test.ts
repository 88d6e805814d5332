import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/model/event.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { DAY_LAWS, type PlayedDay } from './day-laws.js';
import { checkGames, type Midgame } from './games.js';

/** Plays one more day of a game. */
function played({ scenario, state, orders }: Midgame): PlayedDay {
  const before = structuredClone(state);
  const events: GameEvent[] = [];
  adjudicate(scenario, state, orders, (event) => events.push(event));
  return { scenario, before, state, events };
}

test.each(DAY_LAWS)('$law', ({ runs, breaches }) => {
  let cases = 0;
  checkGames(runs, (game) => {
    const faults: string[] = [];
    cases += breaches(played(game), (fault) => faults.push(fault));
    expect(faults).toEqual([]);
  });
  expect(cases).toBeGreaterThan(0);
});

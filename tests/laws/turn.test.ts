import { expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { GameState } from '../../src/engine/model/state.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { advance } from '../../src/session/advance.js';
import { ordersOf } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { boldDrill, checkGames, drill, lastHills } from './games.js';

test('a draft and a plain clone end alike, and so do their events', () => {
  checkGames(40, ({ scenario, state, orders }) => {
    const before = structuredClone(state);
    const plain = structuredClone(state);
    const events: GameEvent[] = [];
    adjudicate(scenario, plain, orders, (event) => events.push(event));
    expect(advance(scenario, state, orders)).toEqual({ state: plain, events });
    expect(state).toEqual(before);
  });
});

test('a day of which nobody hears ends as one that is told', () => {
  checkGames(100, ({ scenario, state, orders }) => {
    const unheard = structuredClone(state);
    adjudicate(scenario, state, orders, () => {});
    adjudicate(scenario, unheard, orders);
    expect(unheard).toEqual(state);
  });
});

test('a game that is saved and loaded at any turn ends as one that was not', () => {
  const players = [PLAYERS.staff!, PLAYERS.random!] as const;
  for (const scenario of [drill, lastHills, boldDrill]) {
    const through = newGame(scenario, rootOf('law'), 'drawn');
    let loaded = newGame(scenario, rootOf('law'), 'drawn');
    while (!through.outcome) {
      adjudicate(scenario, through, ordersOf(scenario, through, [...players]));
      loaded = JSON.parse(JSON.stringify(loaded)) as GameState;
      adjudicate(scenario, loaded, ordersOf(scenario, loaded, [...players]));
      expect(loaded).toEqual(through);
    }
  }
});

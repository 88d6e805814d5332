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

test('the state holds whole numbers only', () => {
  checkGames(60, ({ scenario, state, orders }) => {
    adjudicate(scenario, state, orders);
    const odd: string[] = [];
    visit(state, '', (path, value) => {
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) odd.push(`${path} ${value}`);
    });
    expect(odd).toEqual([]);
  });
});

test('no men are created, and those who are gone are counted', () => {
  checkGames(60, ({ scenario, state, orders }) => {
    const before = state.formations.map(({ strength }) => strength);
    adjudicate(scenario, state, orders);
    for (const side of [0, 1] as const) {
      let left = 0;
      let first = 0;
      for (const [no, formation] of state.formations.entries()) {
        if (scenario.briefing.cards[no]!.side !== side) continue;
        expect(formation.strength).toBeLessThanOrEqual(before[no]!);
        left += formation.strength;
        first += formation.establishment;
      }
      expect(left + state.tally[side].losses).toBe(first);
      expect(state.tally[side].captured).toBeLessThanOrEqual(state.tally[side].losses);
    }
  });
});

test('no two enemies stand in one place, nobody stands nowhere, and only the living stand', () => {
  checkGames(60, ({ scenario, state, orders }) => {
    adjudicate(scenario, state, orders);
    const holders = new Map<number, number>();
    for (const [no, { place, link, from, metres, condition }] of state.formations.entries()) {
      const present = condition === 'steady' || condition === 'broken';
      expect(place >= 0 || link >= 0).toBe(present);
      expect(place >= 0 && link >= 0).toBe(false);
      expect(from >= 0).toBe(link >= 0);
      if (link < 0) expect(metres).toBe(0);
      if (place < 0) continue;
      const { side } = scenario.briefing.cards[no]!;
      expect(holders.get(place) ?? side).toBe(side);
      holders.set(place, side);
    }
  });
});

function visit(value: unknown, path: string, see: (path: string, value: number) => void): void {
  if (typeof value === 'number') see(path, value);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`, see);
  }
}

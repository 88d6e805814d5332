import { describe, expect, test } from 'vitest';
import type { Player } from '../../src/ai/player.js';
import { staff } from '../../src/ai/staff/staff.js';
import { NONE } from '../../src/engine/model/place.js';
import type { GameState } from '../../src/engine/model/state.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { turnOf } from '../../src/text/calendar.js';
import { changedScenario } from '../support/changed.js';

const GAMES = 40;

const scenario = changedScenario('sukhnah.json', () => {});
const { start, places } = scenario.briefing;
const town = places.findIndex(({ id }) => id === 'sukhnah');

/** A staff that lets the garrison of the town go, or does not, whatever it thinks itself. */
const doorkeeper =
  (open: boolean): Player =>
  (briefing, view, rng) => [...staff(briefing, view, rng), { type: 'corridor', place: town, open }];

function series(gov: Player): GameState[] {
  return Array.from({ length: GAMES }, (_, i) =>
    playGame(scenario, [gov, staff], rootOf(String(i + 1)), 'drawn'),
  );
}

const count = (states: readonly GameState[], is: (state: GameState) => boolean): number =>
  states.filter(is).length;

describe('before Sukhnah, over the same seeds', () => {
  const [open, closed] = [series(doorkeeper(true)), series(doorkeeper(false))];

  test('an open door gives the town sooner', () => {
    const early = turnOf(start, '2017-08-06');
    const fellEarly = ({ places: grounds }: GameState): boolean => {
      const first = grounds[town]!.firstHeld[0];
      return first !== NONE && first <= early;
    };
    expect(count(open, fellEarly)).toBeGreaterThan(count(closed, fellEarly) + GAMES / 10);
  });

  test('a closed ring costs IS more men', () => {
    const lost = (states: readonly GameState[]) =>
      states.reduce((sum, { tally }) => sum + tally[1].losses, 0);
    expect(lost(closed)).toBeGreaterThan(lost(open) * 1.1);
  });
});

test('each side wins at least one game in six of staff against staff', () => {
  const states = series(staff);
  for (const side of [0, 1]) {
    expect(count(states, ({ outcome }) => outcome!.winner === side)).toBeGreaterThan(GAMES / 6);
  }
});

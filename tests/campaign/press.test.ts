import { describe, expect, test } from 'vitest';
import { staff } from '../../src/ai/staff/staff.js';
import { type Claim, NO_PRESS, type Press } from '../../src/engine/model/claim.js';
import type { GameEvent } from '../../src/engine/model/event.js';
import { type BySide, SIDES } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { agreementsOn } from '../../src/engine/rules/agreement.js';
import { pressAfter } from '../../src/engine/rules/press.js';
import { nearlyTaken, outOfReach } from '../../src/engine/rules/rumour.js';
import { standsOf } from '../../src/engine/rules/stands.js';
import { holderOn, verdictOf } from '../../src/engine/rules/verdict.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario } from '../support/changed.js';

const GAMES = 60;

const scenario = changedScenario('last-hills.json', () => {});
const { briefing } = scenario;
const { outlets } = briefing;

/** A day of a game: the press after it, and for each outlet the places it might have called taken wrongly, and did. */
interface Day {
  press: Press;
  early: { chances: number; claims: number }[];
  false: { chances: number; claims: number }[];
}

interface Game {
  days: Day[];
  state: GameState;
}

const games: Game[] = Array.from({ length: GAMES }, (_, i) => {
  const days: Day[] = [];
  let events: GameEvent[] = [];
  const state = playGame(scenario, [staff, staff], rootOf(String(i + 1)), 'drawn', {
    emit: (event) => events.push(event),
    after: (_orders, now) => {
      days.push(dayOf(days.at(-1)?.press ?? NO_PRESS, now, events));
      events = [];
    },
  });
  return { days, state };
});

function dayOf(before: Press, state: GameState, events: readonly GameEvent[]): Day {
  const press = pressAfter(briefing, before, state, events);
  const claims = press.claims.slice(before.claims.length).filter(({ kind }) => kind === 'captured');
  const near = SIDES.map((side) => nearlyTaken(briefing, state, side));
  const far = SIDES.map((side) => outOfReach(briefing, state, side));
  const counted = (places: readonly (readonly number[])[], mostPerDay: number) =>
    outlets.map((outlet, no) => {
      const stands = standsOf(briefing, state, before.claims, no);
      const followed = SIDES.filter((side) => outlet.side === side || outlet.side < 0);
      return {
        // A place that the outlet already has as taken is left out: of `far` one is picked, and may be such a place.
        chances: followed.reduce<number>((all, side) => {
          const open = places[side]!.filter((place) => stands.get(place) !== side).length;
          return all + (mostPerDay === 1 ? open / Math.max(1, places[side]!.length) : open);
        }, 0),
        claims: claims.filter(({ outlet: by, side, place }) => by === no && places[side]!.includes(place))
          .length,
      };
    });
  return { press, early: counted(near, Number.POSITIVE_INFINITY), false: counted(far, 1) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('over 60 games of the last hills', () => {
  test.each(outlets.map(({ id }, no) => [id, no] as const))(
    '%s calls places taken too soon, and falsely, as often as its habits say',
    (_, no) => {
      for (const habit of ['early', 'false'] as const) {
        const all = games.flatMap(({ days }) => days.map((day) => day[habit][no]!));
        const chances = sum(all.map((day) => day.chances));
        const expected = (chances * outlets[no]![habit]) / 1000;
        const claims = sum(all.map((day) => day.claims));
        // Four standard deviations of a count of rare events, and one claim for those that hardly ever err.
        expect(Math.abs(claims - expected), `${habit}: ${claims} for ${expected}`).toBeLessThanOrEqual(
          4 * Math.sqrt(expected) + 1,
        );
      }
    },
  );

  test('the outlets of the attacker err more often than the agency and the monitor, and a propagandist most', () => {
    const share = (id: string): number => {
      const judged = games.flatMap(({ days, state }) =>
        captures(days.at(-1)!.press)
          .filter(({ outlet }) => outlets[outlet]!.id === id)
          .map((claim) => verdictOf(claim, state, days.at(-1)!.press.facts)!.type),
      );
      return judged.filter((type) => type !== 'right').length / judged.length;
    };
    expect(share('sohr')).toBeLessThan(0.15);
    expect(share('reuters')).toBeLessThan(0.25);
    expect(share('amn')).toBeGreaterThan(share('sohr'));
    expect(share('army')).toBeGreaterThan(share('amn'));
    expect(share('inside-syria')).toBeGreaterThan(share('army'));
    expect(share('inside-syria')).toBeGreaterThan(0.5);
  });

  test('who waits until outlets of two leanings agree is right far more often than who believes the first', () => {
    const first: boolean[] = [];
    const second: boolean[] = [];
    const brier = { first: 0, second: 0, days: 0 };
    for (const { days, state } of games) {
      const { facts } = days.at(-1)!.press;
      const known: BySide<Set<string>> = [new Set(), new Set()];
      for (const [i, { press }] of days.entries()) {
        for (const place of briefing.places.keys()) {
          for (const { side, confirmed } of agreementsOn(outlets, press.claims, place)) {
            const isSo = holderOn(state, facts, place, i + 1) === side;
            const key = `${place} ${side}`;
            brier.days += 1;
            brier.first += isSo ? 0 : 1;
            brier.second += (confirmed !== null) === isSo ? 0 : 1;
            if (!known[0].has(key)) first.push(isSo);
            known[0].add(key);
            if (confirmed !== null && !known[1].has(key)) second.push(isSo);
            if (confirmed !== null) known[1].add(key);
          }
        }
      }
    }
    const right = (believed: readonly boolean[]): number =>
      believed.filter((is) => is).length / believed.length;
    expect(second.length).toBeGreaterThan(100);
    expect(right(second)).toBeGreaterThan(0.9);
    expect(right(second)).toBeGreaterThan(right(first) + 0.25);
    // The waiting costs days on which he does not yet believe what is so: over all days he is better informed still.
    expect(brier.second / brier.days).toBeLessThan((0.7 * brier.first) / brier.days);
  });
});

function captures({ claims }: Press): Claim[] {
  return claims.filter(({ kind }) => kind === 'captured');
}

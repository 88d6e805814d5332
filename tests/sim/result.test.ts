import { describe, expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { eventRecord } from '../../src/sim/event-record.js';
import { playGame } from '../../src/sim/play.js';
import { resultOf } from '../../src/sim/result.js';
import { rootOf } from '../../src/sim/seed.js';
import { drill } from '../save/recorded.js';

const { scenario } = drill();
const { random } = PLAYERS;
const made = { seed: '3', version: '1.2.3', digest: '0123456789abcdef' };

test('a result has the names of the contract, in their order', () => {
  const result = resultOf(scenario, playGame(scenario, [random!, random!], rootOf('3'), 'drawn'), made);
  expect(Object.keys(result)).toEqual([
    'scenario',
    'seed',
    'world',
    'version',
    'turns',
    'endDate',
    'winner',
    'level',
    'scores',
    'milestones',
    'losses',
    'digest',
  ]);
  expect(result).toMatchObject({
    scenario: 'drill',
    ...made,
    world: 'drawn',
    turns: 12,
    endDate: '2017-07-12',
  });
  expect(Object.keys(result.scores)).toEqual(['gov', 'is']);
  expect(Object.keys(result.losses)).toEqual(['gov', 'is']);
});

test('the milestones are the places that the first side and third parties do not hold at the start', () => {
  const state = playGame(scenario, [random!, random!], rootOf('3'), 'best', { until: 1 });
  for (const place of state.places) place.firstHeld[0] = -1;
  const [base, hill] = ['east-base', 'east-hill'].map((id) =>
    scenario.briefing.places.findIndex((it) => it.id === id),
  );
  state.places[hill!]!.firstHeld[0] = 1;
  state.places[base!]!.firstHeld[0] = 12;
  expect(resultOf(scenario, state, made).milestones).toEqual({
    'east-base': '2017-07-12',
    'east-hill': '2017-07-01',
    'east-village': null,
  });
});

test('a place of a third party is no milestone', () => {
  const { places } = scenario;
  const hill = scenario.briefing.places.findIndex(({ id }) => id === 'east-hill');
  const other = { ...scenario, places: places.map((it, no) => (no === hill ? { ...it, holder: 2 } : it)) };
  const state = playGame(other, [random!, random!], rootOf('3'), 'best', { until: 1 });
  expect(Object.keys(resultOf(other, state, made).milestones)).toEqual(['east-base', 'east-village']);
});

test('a game that was stopped is open, without a winner, with the scores so far', () => {
  const state = playGame(scenario, [random!, random!], rootOf('3'), 'best', { until: 5 });
  const result = resultOf(scenario, state, made);
  expect(result).toMatchObject({ turns: 5, endDate: '2017-07-05', winner: null, level: 'open' });
  expect(result.scores.gov).toBeGreaterThan(0);
});

describe('an event in a file', () => {
  /** Every number that may stand under its own name; all others are turned into ids. */
  const QUANTITIES = new Set(
    [
      'sorties losses density men metres left attack defence ratio permille attackerLosses defenderLosses gov is',
      'vehicleBombs count guards area people due',
    ].flatMap((names) => names.split(' ')),
  );

  test('has ids where the engine has numbers, in whole games of every kind of player', () => {
    const types = new Set<string>();
    for (const player of Object.values(PLAYERS)) {
      playGame(scenario, [player, player], rootOf('5'), 'drawn', {
        emit: (event) => {
          types.add(event.type);
          expect(
            numbersIn(eventRecord(scenario.briefing, event)).filter((name) => !QUANTITIES.has(name)),
          ).toEqual([]);
        },
      });
    }
    expect(types.size).toBeGreaterThan(10);
  });

  test('says null for none, and names third parties as such', () => {
    const { briefing } = scenario;
    const refused = eventRecord(briefing, {
      type: 'order-refused',
      side: 1,
      order: { type: 'attack', formation: 0, target: 2, via: -1 },
      problem: 'no-way',
    });
    expect(refused).toEqual({
      type: 'order-refused',
      side: 'is',
      order: { type: 'attack', formation: briefing.cards[0]!.id, target: briefing.places[2]!.id, via: null },
      problem: 'no-way',
    });
    expect(eventRecord(briefing, { type: 'place-taken', side: 0, place: 0, from: 2 })).toMatchObject({
      side: 'gov',
      from: 'third-party',
    });
    expect(eventRecord(briefing, { type: 'race-over', party: 2, places: [0, 1] })).toMatchObject({
      party: 'third-party',
      places: [briefing.places[0]!.id, briefing.places[1]!.id],
    });
    const outcome = { winner: null, level: 'draw', scores: [3, 4] } as const;
    expect(eventRecord(briefing, { type: 'game-ended', outcome: { ...outcome, scores: [3, 4] } })).toEqual({
      type: 'game-ended',
      outcome: { winner: null, level: 'draw', scores: { gov: 3, is: 4 } },
    });
  });
});

/** The names under which numbers stand in `value`. */
function numbersIn(value: unknown, name = ''): string[] {
  if (typeof value === 'number') return [name];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, Array.isArray(value) ? name : key));
}

import { describe, expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario } from '../../src/cli/scenarios.js';
import type { FightReport, GameEvent } from '../../src/engine/model/event.js';
import { NONE } from '../../src/engine/model/place.js';
import { SIDES } from '../../src/engine/model/side.js';
import { dayLines } from '../../src/report/day.js';
import { eventText } from '../../src/report/event.js';
import { fightTable } from '../../src/report/fight.js';
import { WIDTH, wrapped } from '../../src/report/wrap.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { LEXICON, noOf } from '../parser/names.js';

const { briefing } = LEXICON;

/** What must never stand in a text: the marks of a number or a name that is not there. */
const BROKEN = /undefined|NaN|null|Infinity|\bobject\b|(?<![\d.])-1\b|\s{2}|\s\.|\.\./;

test.each(['last-hills', 'drill'])(
  'every event of games of %s is told in whole sentences, to both sides and to a third',
  async (id) => {
    const { scenario } = await openScenario(id);
    const seen = new Set<string>();
    for (const seed of ['1', '2', '3', '4']) {
      const players = seed === '4' ? PLAYERS.staff! : PLAYERS.random!;
      playGame(scenario, [PLAYERS.staff!, players], rootOf(seed), 'drawn', {
        emit: (event) => {
          seen.add(event.type);
          for (const side of [null, ...SIDES]) {
            const text = eventText({ briefing: scenario.briefing, side }, event);
            if (BROKEN.test(text) || !/^[A-Z0-9a-z].*\.$/.test(text)) expect(text).toBe('a sentence');
          }
        },
      });
    }
    expect(seen.size).toBeGreaterThan(12);
  },
);

const corps = noOf('formations', '5th-corps');
const division = noOf('formations', '18th-division');
const enemy = LEXICON.formations.findIndex(({ side }) => side === 1);
const arak = noOf('places', 'arak');
const hulayhilah = noOf('places', 'hulayhilah');
const road = noOf('links', 'arak--hulayhilah');
const name = (no: number): string => briefing.cards[no]!.name;

const FIGHT: FightReport = {
  attackers: [corps],
  defenders: [enemy],
  attackerSide: 0,
  place: hulayhilah,
  link: NONE,
  attack: 900,
  defence: 600,
  ratio: 1500,
  attackModifiers: [
    { cause: 'cohesion', permille: 900 },
    { cause: 'artillery', permille: 1400 },
  ],
  defenceModifiers: [
    { cause: 'cohesion', permille: 500 },
    { cause: 'terrain', permille: 1450 },
  ],
  advanceModifiers: [{ cause: 'heat', permille: 900 }],
  result: 'gain',
  metres: 1_200,
  left: 6_800,
  vehicleBombs: 0,
  attackerLosses: 13,
  defenderLosses: 27,
};

describe('a fight', () => {
  test('says who, how it ended, what it cost and why', () => {
    expect(eventText({ briefing, side: 0 }, { type: 'fought', fight: FIGHT })).toBe(
      `5th Corps attacked Hulayhilah, defended by ${name(enemy)}: the attack went forward (1.2 km gained, 6.8 km to go). ` +
        'Losses: Government and allies 13 men, IS about 30 men. What weighed most: in the attack artillery (x1.40) and low ' +
        'cohesion (x0.90); in the defence good ground (x1.45); on the way the summer heat (x0.90).',
    );
  });

  test("keeps the enemy's cohesion from each side, and tells a third all of it", () => {
    const attacker = fightTable({ briefing, side: 0 }, FIGHT).join('\n');
    const defender = fightTable({ briefing, side: 1 }, FIGHT).join('\n');
    const all = fightTable({ briefing, side: null }, FIGHT).join('\n');
    expect(attacker).not.toContain('x0.50');
    expect(attacker).toContain('x0.90');
    expect(defender).toContain('x0.50');
    expect(defender).not.toMatch(/cohesion +x0\.90/);
    expect(all).toMatch(/cohesion +x0\.50/);
    expect(all).toContain('1.5 to 1');
  });

  test('rounds the losses of the other side to tens', () => {
    expect(eventText({ briefing, side: 1 }, { type: 'fought', fight: FIGHT })).toContain(
      'Government and allies about 10 men, IS 27 men',
    );
  });
});

test.each<[GameEvent, string]>([
  [{ type: 'march-ended', formation: corps, place: arak }, '5th Corps reached Arak.'],
  [
    { type: 'march-halted', formation: corps, before: hulayhilah, cause: 'enemy-there' },
    '5th Corps halted on the way to Hulayhilah: the enemy is there.',
  ],
  [
    { type: 'place-taken', side: 0, place: hulayhilah, from: 1 },
    'Hulayhilah passed from IS to Government and allies.',
  ],
  [
    { type: 'place-taken', side: 0, place: hulayhilah, from: -1 },
    'Government and allies occupied Hulayhilah, which nobody held.',
  ],
  [
    { type: 'supply-changed', formation: corps, supply: 'cut', bottleneck: NONE },
    '5th Corps is cut off from supply.',
  ],
  [
    { type: 'mines-met', formation: corps, link: road, place: NONE, density: 63, losses: 7 },
    '5th Corps met mines on the highway from Arak to Hulayhilah (thickly mined, density 63) and lost 7 men.',
  ],
  [
    { type: 'formation-broke', formation: enemy, place: hulayhilah, to: NONE, losses: 12, cause: 'flank' },
    `${name(enemy)} broke at Hulayhilah: it was attacked from several sides, and it had no way out; about 10 men were lost on the way.`,
  ],
  [
    { type: 'sighted', side: 0, formation: enemy, place: hulayhilah, link: NONE, men: 90 },
    `${name(enemy)} was seen at Hulayhilah, about 90 men.`,
  ],
])('%o is told', (event, text) => {
  expect(eventText({ briefing, side: 0 }, event)).toBe(text);
});

test('a stall that gained ground made little ground, and the way to go is that of the nearest column', () => {
  const attackModifiers: FightReport['attackModifiers'] = [{ cause: 'directions', permille: 1200 }];
  const tell = (fight: FightReport): string => eventText({ briefing, side: 0 }, { type: 'fought', fight });
  expect(tell({ ...FIGHT, result: 'stall', attackModifiers })).toContain(
    'the attack made little ground (1.2 km gained, 6.8 km to go for the nearest column)',
  );
  expect(tell({ ...FIGHT, result: 'stall', metres: 0 })).toContain(
    'the attack stalled (no ground gained, 6.8 km to go)',
  );
});

test('a sentence begins with a capital, whatever the place is called', () => {
  const place = noOf('places', 'palmyra-chain-end');
  expect(eventText({ briefing, side: 0 }, { type: 'place-taken', side: 0, place, from: 1 })).toMatch(/^The /);
});

describe('the report of a day', () => {
  test('says of a place that was entered without a fight that it was, and of no other', () => {
    const begun: GameEvent = { type: 'operation-begun', side: 0, place: hulayhilah };
    const taken: GameEvent = { type: 'place-taken', side: 0, place: hulayhilah, from: 1 };
    const told = (...events: GameEvent[]) => dayLines({ briefing, side: 0 }, 2, events).join('\n');
    expect(told(begun, taken)).toContain(
      'Hulayhilah passed from IS to Government and allies, and was entered without a fight.',
    );
    expect(told(begun, { type: 'fought', fight: FIGHT }, taken)).not.toContain('without a fight');
    expect(told(taken)).not.toContain('without a fight');
  });

  test('puts fights first, and tells things with one cause together', () => {
    const lines = dayLines({ briefing, side: 0 }, 2, [
      { type: 'march-ended', formation: corps, place: arak },
      { type: 'supply-changed', formation: corps, supply: 'strained', bottleneck: road },
      { type: 'fought', fight: FIGHT },
      { type: 'supply-changed', formation: division, supply: 'strained', bottleneck: road },
      { type: 'march-ended', formation: division, place: arak },
    ]);
    expect(lines[0]).toBe('Report for Friday 14 July 2017 (day 2 of 19)');
    expect(lines.filter((line) => !line.startsWith(' ')).slice(1)).toEqual([
      'Fights:',
      'Supply:',
      'Movement:',
    ]);
    expect(lines).toContain('  - 5th Corps and 18th Division reached Arak.');
    expect(lines).toContain(
      '  - 5th Corps and 18th Division are short of supply: the highway from Arak to Hulayhilah cannot carry more.',
    );
  });

  test('of a quiet day says so, and no line is too long once wrapped', () => {
    expect(dayLines({ briefing, side: 0 }, 3, [])).toEqual([
      'Report for Saturday 15 July 2017 (day 3 of 19)',
      'Nothing happened that your side knows of.',
    ]);
    const lines = wrapped(dayLines({ briefing, side: 0 }, 2, [{ type: 'fought', fight: FIGHT }]));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(WIDTH);
  });
});

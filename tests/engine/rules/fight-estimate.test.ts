import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESULTS } from '../../../src/engine/model/figures.js';
import { KINDS, POSTURES, SUPPLY_STATES } from '../../../src/engine/model/formation.js';
import { modified } from '../../../src/engine/model/modifier.js';
import { TERRAINS } from '../../../src/engine/model/place.js';
import { estimateFight, type Fight, type Fighter } from '../../../src/engine/rules/fight.js';
import { FIGURES } from '../../support/figures.js';

const anyFighter = (role: 'attack' | 'defence', approaches: number): fc.Arbitrary<Fighter> =>
  fc.record({
    kind: fc.constantFrom(...KINDS),
    men: fc.integer({ min: 10, max: 3000 }),
    quality: fc.integer({ min: 300, max: 1500 }),
    cohesion: fc.nat({ max: 1000 }),
    fatigue: fc.nat({ max: 1000 }),
    supply: fc.constantFrom(...SUPPLY_STATES),
    posture: role === 'attack' ? fc.constant('attack' as const) : fc.constantFrom(...POSTURES),
    approach: fc.nat({ max: approaches - 1 }),
  });

const anyFight: fc.Arbitrary<Fight> = fc.integer({ min: 1, max: 3 }).chain((approaches) =>
  fc.record({
    attackers: fc.array(anyFighter('attack', approaches), { minLength: 1, maxLength: 4 }),
    defenders: fc.array(anyFighter('defence', 1), { minLength: 1, maxLength: 4 }),
    approaches: fc.array(
      fc.record({
        terrain: fc.constantFrom(...TERRAINS),
        left: fc.nat({ max: 9000 }),
        mines: fc.nat({ max: 200 }),
      }),
      { minLength: approaches, maxLength: approaches },
    ),
    terrain: fc.constantFrom(...TERRAINS, null),
    surrounded: fc.boolean(),
    observed: fc.boolean(),
    overlooked: fc.boolean(),
    artillery: fc.record({ attack: fc.nat({ max: 500 }), defence: fc.nat({ max: 500 }) }),
    sorties: fc.record({ attack: fc.nat({ max: 20 }), defence: fc.nat({ max: 20 }) }),
    vehicleBombs: fc.nat({ max: 5 }),
  }),
);

describe('every estimate', () => {
  test('explains itself: men times its modifiers is the power, as far as rounding goes', () => {
    fc.assert(
      fc.property(anyFight, (fight) => {
        const { attack, attackModifiers, defence, defenceModifiers } = estimateFight(FIGURES, fight);
        const men = (fighters: readonly Fighter[]) => fighters.reduce((sum, one) => sum + one.men, 0);
        for (const [power, base, modifiers] of [
          [attack, men(fight.attackers), attackModifiers],
          [defence, men(fight.defenders), defenceModifiers],
        ] as const) {
          const product = modified(base, modifiers);
          expect(Math.abs(product - power)).toBeLessThanOrEqual(1 + product * 0.002 * modifiers.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives chances that are none below nothing and add up to a thousand', () => {
    fc.assert(
      fc.property(anyFight, (fight) => {
        const { chances } = estimateFight(FIGURES, fight);
        expect(RESULTS.reduce((sum, result) => sum + chances[result], 0)).toBe(1000);
        for (const result of RESULTS) expect(chances[result]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the order in which fighters are listed', () => {
    fc.assert(
      fc.property(anyFight, (fight) => {
        const other = {
          ...fight,
          attackers: [...fight.attackers].reverse(),
          defenders: [...fight.defenders].reverse(),
        };
        const [one, two] = [estimateFight(FIGURES, fight), estimateFight(FIGURES, other)];
        expect([two.attack, two.defence, two.ratio, two.paces]).toEqual([
          one.attack,
          one.defence,
          one.ratio,
          one.paces,
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives finite losses and paces of whole metres, none of them negative', () => {
    fc.assert(
      fc.property(anyFight, (fight) => {
        const { attackerLosses, defenderLosses, paces } = estimateFight(FIGURES, fight);
        for (const losses of [attackerLosses, defenderLosses]) {
          expect(Number.isFinite(losses)).toBe(true);
          expect(losses).toBeGreaterThanOrEqual(0);
        }
        for (const pace of paces) expect(Number.isInteger(pace) && pace >= 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

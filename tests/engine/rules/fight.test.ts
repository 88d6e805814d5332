import { describe, expect, test } from 'vitest';
import { RESULTS } from '../../../src/engine/model/figures.js';
import { POSTURES } from '../../../src/engine/model/formation.js';
import { TERRAINS } from '../../../src/engine/model/place.js';
import { type Approach, estimateFight, type Fight, type Fighter } from '../../../src/engine/rules/fight.js';
import { lossesAfter, metresAfter, resultFor } from '../../../src/engine/rules/result.js';
import { FIGURES, figuresWith } from '../../support/figures.js';

const infantry = (changes: Partial<Fighter> = {}): Fighter => ({
  kind: 'infantry',
  men: 1000,
  quality: 1000,
  cohesion: 1000,
  fatigue: 0,
  supply: 'supplied',
  posture: 'attack',
  approach: 0,
  ...changes,
});

const plain: Approach = { terrain: 'flat', left: 3000, mines: 0 };

/** A thousand infantrymen attack a thousand in a hasty defence over flat ground: evenly matched. */
const even = (changes: Partial<Fight> = {}): Fight => ({
  attackers: [infantry()],
  defenders: [infantry({ posture: 'hasty' })],
  approaches: [plain],
  terrain: 'flat',
  surrounded: false,
  observed: false,
  overlooked: false,
  artillery: { attack: 0, defence: 0 },
  sorties: { attack: 0, defence: 0 },
  vehicleBombs: 0,
  ...changes,
});

const estimate = (changes: Partial<Fight> = {}) => estimateFight(FIGURES, even(changes));

describe('the power of an attack', () => {
  test('is the men, if nothing speaks for or against them', () => {
    expect(estimate()).toMatchObject({ attack: 1000, defence: 1000, ratio: 1000 });
    expect(estimate().attackModifiers).toEqual([]);
    expect(estimate().defenceModifiers).toEqual([]);
  });

  test.each<[string, Partial<Fighter>, number, string]>([
    ['tanks', { kind: 'armoured' }, 2000, 'kind'],
    ['good troops', { quality: 1200 }, 1200, 'quality'],
    ['half their cohesion', { cohesion: 500 }, 750, 'cohesion'],
    ['no cohesion', { cohesion: 0 }, 500, 'cohesion'],
    ['full fatigue', { fatigue: 1000 }, 700, 'fatigue'],
    ['strained supply', { supply: 'strained' }, 800, 'supply'],
    ['no supply', { supply: 'cut' }, 500, 'supply'],
    ['too many for the ground', { men: 4000 }, 2000, 'frontage'],
  ])('with %s is changed, and says why', (_, changes, power, cause) => {
    const { attack, attackModifiers } = estimate({ attackers: [infantry(changes)] });
    expect(attack).toBe(power);
    expect(attackModifiers).toEqual([
      { cause, permille: Math.round((power * 1000) / (changes.men ?? 1000)) },
    ]);
  });

  test.each([
    [1, 1000],
    [2, 1100],
    [3, 1200],
    [4, 1200],
  ])('from %d sides is multiplied by %d permille', (sides, permille) => {
    const attackers = Array.from({ length: sides }, (_, approach) => infantry({ men: 100, approach }));
    const { attack } = estimate({ attackers, approaches: attackers.map(() => plain) });
    expect(attack).toBe(Math.round((100 * sides * permille) / 1000));
  });

  test('has the frontage of each approach', () => {
    const crowd = (approach: number) => infantry({ men: 2000, approach });
    expect(estimate({ attackers: [crowd(0), crowd(0)] }).attack).toBe(2000);
    expect(estimate({ attackers: [crowd(0), crowd(1)], approaches: [plain, plain] }).attack).toBe(4400);
  });

  test('is less on a way that the defender overlooks', () => {
    expect(estimate({ overlooked: true })).toMatchObject({ attack: 900, defence: 1000 });
  });
});

describe('the power of a defence', () => {
  test.each(POSTURES)('in posture %s is that of the figures', (posture) => {
    const { defence } = estimate({ defenders: [infantry({ posture })] });
    expect(defence).toBe(FIGURES.combat.posture[posture].strength);
  });

  test.each(TERRAINS)('grows with the ground: %s', (terrain) => {
    const defenders = [infantry({ men: 100, posture: 'hasty' })];
    expect(estimate({ terrain, defenders }).defence).toBe(FIGURES.combat.terrain[terrain].defence / 10);
  });

  test('is not helped by the ground in a meeting fight', () => {
    const defenders = [infantry({ men: 100 })];
    const approaches: Approach[] = [{ ...plain, terrain: 'hills' }];
    expect(estimate({ terrain: null, defenders, approaches }).defence).toBe(100);
  });

  test('has room for so many men', () => {
    expect(estimate({ defenders: [infantry({ men: 3000, posture: 'hasty' })] }).defence).toBe(2000);
  });

  test.each<[string, Partial<Fight>, number]>([
    ['who have no way out grows', { surrounded: true }, 1300],
    ['whom the attacker observes falls', { observed: true }, 800],
  ])('of those %s', (_, changes, power) => {
    expect(estimate(changes)).toMatchObject({ attack: 1000, defence: power });
  });

  test('of nobody leaves the attacker with the greatest ratio there is', () => {
    const { defence, ratio, defenderLosses } = estimate({ defenders: [] });
    expect({ defence, ratio, defenderLosses }).toEqual({ defence: 0, ratio: 20_000, defenderLosses: 0 });
  });
});

describe('support', () => {
  test.each<[string, Partial<Fight>, number, number]>([
    ['artillery adds its worth', { artillery: { attack: 100, defence: 0 } }, 1100, 1000],
    ['artillery adds no more than a limit', { artillery: { attack: 900, defence: 0 } }, 1250, 1000],
    ['sorties add theirs', { sorties: { attack: 10, defence: 0 } }, 1200, 1000],
    ['sorties add no more than a limit', { sorties: { attack: 99, defence: 0 } }, 1350, 1000],
    [
      'the defender has his own',
      { artillery: { attack: 0, defence: 100 }, sorties: { attack: 0, defence: 5 } },
      1000,
      1210,
    ],
    [
      'is better where the attacker observes',
      { observed: true, artillery: { attack: 100, defence: 0 } },
      1150,
      800,
    ],
    [
      'is no better for an observed defender',
      { observed: true, artillery: { attack: 0, defence: 80 } },
      1000,
      880,
    ],
  ])('%s', (_, changes, attack, defence) => {
    expect(estimate(changes)).toMatchObject({ attack, defence });
  });

  test('counts for less on bad ground', () => {
    const { attack } = estimate({ terrain: 'hills', artillery: { attack: 100, defence: 0 } });
    expect(attack).toBe(1080);
  });

  test('of nobody is nothing', () => {
    expect(
      estimate({ attackers: [infantry({ men: 0 })], artillery: { attack: 100, defence: 0 } }).attack,
    ).toBe(0);
  });
});

describe('the pace of an attack', () => {
  test.each([
    ['armoured', 'hasty', 4000],
    ['mechanised', 'hasty', 3000],
    ['infantry', 'hasty', 2000],
    ['infantry', 'prepared', 1000],
    ['infantry', 'fortified', 500],
    ['infantry', 'delay', 2000],
  ] as const)('of %s against a %s defence is %d m at even odds', (kind, posture, pace) => {
    const figures = figuresWith({ combat: { attack: { armoured: 1000, mechanised: 1000 } } });
    const men = (1_000_000 / FIGURES.combat.posture[posture].strength) | 0;
    const fight = even({ attackers: [infantry({ kind })], defenders: [infantry({ posture, men })] });
    expect(Math.abs(estimateFight(figures, fight).paces[0]! - pace)).toBeLessThanOrEqual(5);
  });

  test.each([
    [{ hasty: 60, prepared: 40 }, 4000],
    [{ hasty: 40, prepared: 60 }, 2000],
    [{ hasty: 40, prepared: 30, fortified: 30 }, 2000],
    [{ hasty: 20, prepared: 20, fortified: 60 }, 1000],
  ])('goes by the positions in which most of the defenders are: %j', (men, pace) => {
    const defenders = Object.entries(men).map(
      ([posture, few]) => infantry({ posture: posture as 'hasty' | 'prepared' | 'fortified', men: few }), // the keys above
    );
    expect(estimate({ attackers: [infantry({ men: 2000 })], defenders }).paces).toEqual([pace]);
  });

  test('grows with the ratio', () => {
    expect(estimate({ attackers: [infantry({ men: 2000 })] }).paces).toEqual([3000]);
  });

  test('is that of the slowest', () => {
    const attackers = [infantry({ kind: 'armoured', men: 250 }), infantry({ men: 500 })];
    expect(estimate({ attackers }).paces).toEqual([2000]);
  });

  test('is that of engineers where they attack alone, and is not slowed by them otherwise', () => {
    const [alone] = estimate({ attackers: [infantry({ kind: 'engineers', men: 2000 })] }).paces;
    expect(alone).toBe(3000);
    const tanks = [infantry({ kind: 'armoured', men: 450 }), infantry({ kind: 'engineers', men: 200 })];
    expect(estimate({ attackers: tanks }).paces).toEqual([4000]);
  });

  test.each(TERRAINS)('depends on the ground of the approach: %s', (terrain) => {
    const fight = {
      attackers: [infantry({ men: 100 })],
      defenders: [infantry({ men: 100, posture: 'hasty' })],
    } as const;
    const { paces } = estimate({ ...fight, approaches: [{ ...plain, terrain }] });
    expect(paces).toEqual([2 * FIGURES.attack.terrain[terrain].infantry]);
  });

  test('is less over mines, and less so with engineers', () => {
    const approaches = [{ ...plain, mines: 100 }];
    expect(estimate({ approaches }).paces).toEqual([1000]);
    const attackers = [infantry({ men: 900 }), infantry({ kind: 'engineers', men: 200 })];
    expect(estimate({ approaches, attackers }).paces).toEqual([1500]);
  });

  test('is the share of the result, back for a repulse', () => {
    expect(RESULTS.map((result) => metresAfter(FIGURES, 2001, result))).toEqual([-1000, 0, 2001, 3001, 5002]);
  });
});

describe('losses', () => {
  test('at even odds are those of the figures', () => {
    expect(estimate()).toMatchObject({ attackerLosses: 10, defenderLosses: 20 });
  });

  test('fall with one’s own superiority, and rise with the other’s', () => {
    const { attackerLosses, defenderLosses } = estimate({ attackers: [infantry({ men: 2000 })] });
    expect([attackerLosses, defenderLosses]).toEqual([10, 30]);
  });

  test('are less for those in positions, and on bad ground', () => {
    const men = 500;
    const defenders = [infantry({ men, posture: 'fortified' })];
    expect(estimate({ defenders }).defenderLosses).toBeCloseTo((men * 0.5 * 0.02 * 1) as number);
    const hills = estimate({
      terrain: 'hills',
      attackers: [infantry({ men: 750 })],
      defenders: [infantry({ men: 500, posture: 'hasty' })],
    });
    expect(hills.attackerLosses).toBeCloseTo(750 * 0.01 * 0.5);
  });

  test('are those of the men engaged only', () => {
    const { defenderLosses } = estimate({
      attackers: [infantry({ men: 2000 })],
      defenders: [infantry({ men: 9000, posture: 'hasty' })],
    });
    expect(defenderLosses).toBe(40);
  });

  test('depend on the result', () => {
    const before = { attackerLosses: 10, defenderLosses: 20 };
    expect(lossesAfter(FIGURES, before, 'repulse')).toEqual({ attacker: 15, defender: 10 });
    expect(lossesAfter(FIGURES, before, 'collapse')).toEqual({ attacker: 5, defender: 40 });
  });
});

describe('the chances of the results', () => {
  test.each([
    [100, [600, 400, 0, 0, 0]],
    [1000, [200, 500, 300, 0, 0]],
    [2000, [100, 350, 350, 150, 50]],
    [9000, [0, 200, 400, 300, 100]],
  ])('at a ratio of %d permille are %j', (ratio, expected) => {
    const figures = figuresWith({ combat: { room: { flat: 9999 }, frontage: { flat: 9999 } } });
    const { chances } = estimateFight(figures, even({ attackers: [infantry({ men: ratio })] }));
    expect(RESULTS.map((result) => chances[result])).toEqual(expected);
  });

  test.each([
    [0, 'repulse'],
    [199, 'repulse'],
    [200, 'stall'],
    [699, 'stall'],
    [700, 'gain'],
    [999, 'gain'],
  ])('give for the draw %d: %s', (draw, result) => {
    expect(resultFor(estimate().chances, draw)).toBe(result);
  });
});

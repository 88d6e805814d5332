import { expect, test } from 'vitest';
import type { FightReport } from '../../../src/engine/model/event.js';
import { RESULTS } from '../../../src/engine/model/figures.js';
import { estimateFight, type Fighter, reckoningOf } from '../../../src/engine/rules/fight.js';
import { chanceOfResult } from '../../../src/sim/compare/fight-chance.js';
import { drill } from '../../save/recorded.js';

const { figures } = drill().scenario.briefing;

/** Infantrymen, fresh and supplied. */
const infantry = (men: number, posture: Fighter['posture']): Fighter => ({
  kind: 'infantry',
  men,
  quality: 1000,
  cohesion: 1000,
  fatigue: 0,
  supply: 'supplied',
  posture,
  approach: 0,
});

test.each([300, 900, 1500, 2300, 4000])(
  'the chance of a result is the one it was drawn by (%i men)',
  (men) => {
    const estimate = estimateFight(figures, {
      attackers: [infantry(men, 'attack')],
      defenders: [infantry(1000, 'prepared')],
      approaches: [{ terrain: 'flat', left: 0, mines: 0 }],
      terrain: 'flat',
      surrounded: false,
      observed: false,
      overlooked: false,
      artillery: { attack: 0, defence: 0 },
      sorties: { attack: 0, defence: 0 },
      vehicleBombs: 2,
    });
    for (const result of RESULTS) {
      const report: FightReport = {
        attackers: [0],
        defenders: [1],
        attackerSide: 0,
        place: 0,
        link: -1,
        ...reckoningOf(estimate),
        result,
        metres: 0,
        left: 0,
        attackerLosses: 0,
        defenderLosses: 0,
        vehicleBombs: 2,
      };
      expect(chanceOfResult(figures, report)).toBe(estimate.chances[result]);
    }
  },
);

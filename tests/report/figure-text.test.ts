import { expect, test } from 'vitest';
import { figureText } from '../../src/report/figure-text.js';

test.each([
  ['combat.observed', 850, 'x0.85'],
  ['combat.surrounded', 1125, 'x1.125'],
  ['supply.decay', { highway: 1, desert: 8 }, 'highway 0.1%, desert 0.8%'],
  ['cohesion.fight', 20, '2%'],
  ['march.gap', 1000, '1000 m'],
  ['supply.mostHours', 120, '120'],
  ['combat.mobility', { light: 'mechanised' }, 'light mechanised'],
  [
    'combat.posture',
    { hasty: { strength: 1300, vulnerability: 700 } },
    'hasty (strength x1.30, vulnerability x0.70)',
  ],
  ['combat.directions', { at: [1, 2], value: [1000, 1100] }, 'at 1: x1.00, at 2: x1.10'],
  ['attack.opposition', { at: [490], value: [1350] }, 'at 0.49 to 1: x1.35'],
  [
    'attack.results',
    { repulse: { advance: -100, attackerCohesion: 50 } },
    'repulse (advance x-0.10, attackerCohesion 5%)',
  ],
])('%s is told in its own unit', (name, value, text) => {
  expect(figureText(name, value)).toBe(text);
});

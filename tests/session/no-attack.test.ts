import { expect, test } from 'vitest';
import { whyNoAttack } from '../../src/session/no-attack.js';
import type { Sketch } from '../support/sketch.js';
import { drawnGame } from './at-keyboard.js';

const FRONT: Sketch = {
  places: {
    alpha: { holder: 0 },
    bravo: { holder: 1, x: 10_000 },
    rear: { holder: 0, x: -20_000 },
  },
  links: { 'alpha-bravo': {}, 'alpha-rear': { length: 20_000 } },
  formations: {
    lead: { at: 'alpha', men: 3000 },
    reserve: { at: 'rear', men: 500 },
    enemy: { at: 'bravo', side: 1, men: 400 },
  },
};

test('who can attack is told nothing, and who has no enemy next to it neither', () => {
  const { setting, session, no } = drawnGame(FRONT);
  expect(whyNoAttack(setting, session, no('lead'))).toBeNull();
  expect(whyNoAttack(setting, session, no('reserve'))).toBeNull();
  expect(whyNoAttack(setting, session, no('enemy'))).toBeNull();
});

test('who stands before an enemy and may not attack is told why', () => {
  const game = drawnGame(FRONT);
  game.state.formations[game.no('lead')]!.supply = 'strained';
  expect(whyNoAttack(game.setting, game.session, game.no('lead'))).toMatch(/not fully supplied/);
});

import { test } from 'vitest';
import { openScenario } from '../../src/cli/scenarios.js';
import { Rng } from '../../src/engine/random/stream.js';
import { FIGURES } from '../support/figures.js';
import { compareFight } from './compared.js';
import { randomFight } from './random-fight.js';

const shipped = (await openScenario('last-hills')).scenario.briefing.figures;

test.each([
  ['round', FIGURES],
  ['shipped', shipped],
])('2,500 random fights by the %s figures are what the rule book makes of them', (name, figures) => {
  for (let no = 1; no <= 2500; no++) {
    compareFight(figures, randomFight(new Rng(no, 1), figures), `${name} figures, fight ${no}`);
  }
});

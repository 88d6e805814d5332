import { expect, test } from 'vitest';
import { passive } from '../../src/ai/passive.js';
import { staff } from '../../src/ai/staff/staff.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario, type Loose } from '../support/changed.js';

/** The drill with a road of 40 km through the open between the villages, and hasty defenders half as strong, and no guns. */
function openGround(file: Loose): void {
  for (const link of file.links ?? []) {
    if (link.id === 'west-village--east-village') link.length.value = 40;
  }
  if (!file.formations) return;
  file.hypotheses = [];
  file.formations = file.formations.filter(({ kind }: Loose) => kind !== 'artillery');
  for (const formation of file.formations) {
    Object.assign(formation, { posture: 'hasty', dugIn: 0 });
    if (formation.side === 'is' && formation.at === 'east-village') {
      Object.assign(formation.men, { low: 500, best: 500, high: 500 });
    }
  }
}

test('on open ground the same figures give an advance of 5 to 15 km a day against hasty defenders', () => {
  const scenario = changedScenario('drill.json', openGround);
  const place = scenario.briefing.places.findIndex(({ id }) => id === 'east-village');
  const km = scenario.briefing.links.find(({ id }) => id === 'west-village--east-village')!.length / 1000;
  const paces: number[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const state = playGame(scenario, [staff, passive], rootOf(String(seed)), 'drawn');
    const first = state.places[place]!.firstHeld[0];
    if (first > 0) paces.push(km / first);
  }
  paces.sort((a, b) => a - b);
  expect(paces.length).toBeGreaterThan(150);
  expect(paces[Math.floor(paces.length * 0.1)]).toBeGreaterThanOrEqual(5);
  expect(paces[Math.floor(paces.length * 0.9)]).toBeLessThanOrEqual(15);
});

import { readFileSync } from 'node:fs';
import { openScenario } from '../../src/cli/scenarios.js';
import { type Beside, type Debrief, debriefOf } from '../../src/debrief/debrief.js';
import { orderSheetsOf } from '../../src/save/order-sheets.js';
import { readSave } from '../../src/save/read-save.js';
import { playRecorded } from '../../src/sim/compare/recorded-game.js';

const loaded = await openScenario('last-hills');
const save = readSave(readFileSync('saves/last-hills-staff.json', 'utf8'));
const orders = orderSheetsOf(save, loaded.scenario.briefing);

/** Two dates beside the game: one that it was early for, one that it never came to. */
const BESIDE: Beside = {
  milestones: [
    { name: 'Last hills taken', from: 14, to: 15, sources: ['S3'] },
    { name: 'Town entered', from: 19, to: 21, sources: ['P22'] },
  ],
  track: [
    { milestone: 0, day: 12, off: -2, verdict: 'early' },
    { milestone: 1, day: null, off: null, verdict: 'open' },
  ],
  departure: ['Where the game left the reported course', 'It was early.'],
};

/** The debrief of the game of both staffs that ships, or of its first `days`. */
export function shippedGame(days = orders.length): Debrief {
  const { scenario, file, library } = loaded;
  const game = playRecorded(scenario, save.seed, save.world, orders.slice(0, days));
  const label = { seed: save.seed, world: save.world, players: save.players, version: '0.0.0' };
  return debriefOf(label, { shelf: { file, library }, dossier: library }, game, BESIDE);
}

/** The same with `changes` to the texts of the scenario. */
export function withTexts(debrief: Debrief, changes: Partial<Debrief['shelf']['file']>): Debrief {
  const { shelf } = debrief;
  return { ...debrief, shelf: { ...shelf, file: { ...shelf.file, ...changes } } };
}

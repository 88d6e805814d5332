import { type Asked, askedOf } from '../../src/bot/answer.js';
import { openScenario } from '../../src/cli/scenarios.js';
import { settingFor } from '../../src/cli/setting.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { rootOf } from '../../src/sim/seed.js';

/** The real scenario that bots are asked about. */
export const loaded = await openScenario('last-hills');

/** The government on the first morning, asked for its orders. */
export function firstMorning(): Asked {
  const { scenario } = loaded;
  const { lexicon } = settingFor(loaded, [null, null]);
  return askedOf(scenario.briefing, lexicon, viewFor(scenario, newGame(scenario, rootOf('1'), 'best'), 0));
}

/** A line with these orders for a turn. */
export function line(orders: unknown, turn = 1): string {
  return JSON.stringify({ type: 'orders', turn, orders });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Order } from '../../src/engine/model/order.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { isFault } from '../../src/parser/fault.js';
import { lexiconFor } from '../../src/parser/lexicon.js';
import { parseOrder } from '../../src/parser/order-text.js';
import { recordTurn } from '../../src/save/record.js';
import type { Recorded } from '../../src/save/write-save.js';
import type { LoadedScenario } from '../../src/scenario/loaded.js';
import { loadScenario } from '../../src/scenario/parse.js';
import { rootOf } from '../../src/sim/seed.js';

/** The drill, from its files. */
export function drill(): LoadedScenario {
  const read = (path: string) => ({ path, text: readFileSync(join('scenarios', path), 'utf8') });
  return loadScenario(read('drill.json'), read);
}

/** A game of the drill in which each side gives these orders on these days, and none on the others. */
export function recorded(
  { scenario, digest }: LoadedScenario,
  days: readonly { gov?: readonly string[]; is?: readonly string[] }[],
): Recorded {
  const { briefing } = scenario;
  const lexicon = lexiconFor(briefing, { places: {}, formations: {} });
  const orders = (texts: readonly string[] = []) =>
    texts.map((text): Order => {
      const order = parseOrder(lexicon, text);
      if (isFault(order)) throw new Error(`${text}: ${order.fault}`);
      return order;
    });
  const state = newGame(scenario, rootOf('7'), 'drawn');
  const turns = days.map(({ gov, is }) => {
    adjudicate(scenario, state, [orders(gov), orders(is)]);
    return recordTurn(briefing, [orders(gov), orders(is)], state);
  });
  return {
    version: '0.0.0',
    scenario: briefing.id,
    scenarioDigest: digest,
    seed: '7',
    world: 'drawn',
    players: { gov: 'person', is: 'passive' },
    turns,
    state,
  };
}

/** Four days of fighting, so that most columns of the state have something in them. */
export const FOUR_DAYS = [
  {
    gov: [
      'attack east-village with west-infantry',
      'march west-mechanised to west-village',
      'air 4 support west-infantry',
    ],
  },
  {
    gov: ['bombard east-village with west-artillery'],
    is: ['air 2 strike west-village', 'dig in east-infantry'],
  },
  { is: ['withdraw east-guard to east-village', 'march east-mechanised to east-village'] },
  { gov: ['attack east-hill with west-guard from west-hill', 'clear place west-hill with west-engineers'] },
] as const;

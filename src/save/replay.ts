import type { Scenario } from '../engine/model/scenario.js';
import type { Root } from '../engine/random/stream.js';
import { adjudicate } from '../engine/turn/adjudicate.js';
import { newGame } from '../engine/turn/new-game.js';
import { digestOf } from '../scenario/digest.js';
import { type Difference, firstDifference } from './difference.js';
import { fieldDigests } from './field-digests.js';
import { orderSheetsOf } from './order-sheets.js';
import { SaveError } from './save-error.js';
import type { Save, SavedTurn } from './schema.js';
import { stateOf } from './state.js';

/** How a game came out when it was played again. */
export interface Replay {
  turns: number;
  /** The first turn after which the state was another than at the time; null where all came out the same. */
  firstDifferentTurn: number | null;
  /** The columns of the state that differed after that turn. */
  fields: string[];
  /** The first difference to the snapshot, where that is from the turn that differs; null otherwise. */
  difference: Difference | null;
}

/**
 * Plays the orders of `save` again from its seed, and compares the state after each turn with what it was.
 *
 * @param root of the save's seed
 * @param digest of the scenario at hand
 * @throws {SaveError} where the save does not fit the scenario, or holds orders that make no sense in it
 */
export function replaySave(save: Save, scenario: Scenario, digest: string, root: Root): Replay {
  const snapshot = stateOf(save, scenario, digest);
  const { briefing } = scenario;
  const sides = briefing.sides.map(({ id }) => id);
  const sheets = orderSheetsOf(save, briefing);
  const state = newGame(scenario, root, save.world);
  const turns = save.turns.length;

  for (const [i, turn] of save.turns.entries()) {
    if (state.outcome) throw new SaveError([`turns[${i}]: the game was over before it`]);
    adjudicate(scenario, state, sheets[i]!);
    if (digestOf(state) === turn.digest) continue;
    const fields = fieldsThatDiffer(turn, fieldDigests(state, sides));
    const difference = i === turns - 1 ? firstDifference(snapshot, state, 'state') : null;
    return { turns, firstDifferentTurn: i + 1, fields, difference };
  }
  // The snapshot is compared as well: a save of a game without a turn has nothing else, and a forged one would pass.
  const difference = firstDifference(snapshot, state, 'state');
  if (!difference) return { turns, firstDifferentTurn: null, fields: [], difference };
  const fields = fieldsThatDiffer({ fields: fieldDigests(snapshot, sides) }, fieldDigests(state, sides));
  return { turns, firstDifferentTurn: turns, fields, difference };
}

function fieldsThatDiffer({ fields }: Pick<SavedTurn, 'fields'>, now: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(fields)])].sort();
  return names.filter((name) => !Object.hasOwn(fields, name) || fields[name] !== now[name]);
}

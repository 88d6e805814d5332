import type { Player } from '../../ai/player.js';
import type { Briefing } from '../../engine/model/scenario.js';
import type { BySide } from '../../engine/model/side.js';
import { compareLines } from '../../report/compare.js';
import { wrapped } from '../../report/wrap.js';
import { orderSheetsOf } from '../../save/order-sheets.js';
import { SaveError } from '../../save/save-error.js';
import type { Save } from '../../save/schema.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { comparisonOf } from '../../sim/compare/comparison.js';
import type { Milestone } from '../../sim/compare/milestone.js';
import { milestonesOf } from '../../sim/compare/milestones-of.js';
import { orderingOf } from '../../sim/compare/ordering.js';
import { playRecorded, type RecordedGame } from '../../sim/compare/recorded-game.js';
import { COMPARED_GAMES } from '../compared-games.js';
import { openMilestones } from '../milestones.js';
import { wholeNumber } from '../options.js';
import { findPlayer } from '../players.js';
import { progressing, type Screen } from '../progress.js';
import { inFile } from '../read-saves.js';
import { formatJson, forTerminal } from '../text.js';
import type { CompareOptions } from './compare.js';
import { comparisonRecord } from './compare-record.js';
import { openCompared } from './open-compared.js';

/** What is printed, and the exit code: 0, or 3 for a game that comes out differently now. */
export interface Compared {
  stdout: string;
  stderr: string;
  code: 0 | 3;
}

/**
 * Compares the game in a save with the reports, and with what the same orders come to with other chance.
 *
 * @param screen where progress is shown, if it is a terminal
 * @throws {UsageError} where an option is wrong
 * @throws {SaveError} where the save cannot be used, or holds no finished day
 */
export async function compareSave(options: CompareOptions, screen: Screen): Promise<Compared> {
  const games = wholeNumber('games', options.games ?? COMPARED_GAMES, 1, MOST_GAMES);
  const { save, path, warning, loaded, different } = await openCompared(options);
  const stderr = warning === null ? '' : `${forTerminal(warning)}\n`;
  if (different !== null) return { stdout: '', stderr: stderr + different, code: 3 };
  const { scenario } = loaded;
  if (save.turns.length === 0) {
    throw new SaveError([`${path}: no day of it has been played: there is nothing to compare yet`]);
  }
  const orders = inFile(path, () => orderSheetsOf(save, scenario.briefing));
  const game = playRecorded(scenario, save.seed, save.world, orders);
  const milestones = milestonesOf(
    scenario.briefing,
    game.states[0]!,
    openMilestones(loaded)?.milestones ?? [],
  );
  const text = compared(options, screen, loaded, save, game, milestones, games);
  return { stdout: text, stderr, code: 0 };
}

/** Most games that may be asked for. */
const MOST_GAMES = 10_000;

/** Nothing is redrawn on it. */
const NO_SCREEN: Screen = { write: () => {} };

function compared(
  { answering, plain, json }: CompareOptions,
  screen: Screen,
  loaded: LoadedScenario,
  save: Save,
  game: RecordedGame,
  milestones: readonly Milestone[],
  games: number,
): string {
  const { scenario } = loaded;
  const { briefing } = scenario;
  const state = game.states.at(-1)!;
  const ordering = orderingOf(game, answering ? playersOf(briefing, save) : [null, null]);
  const comparison = comparisonOf(game, milestones, ordering, games, progressing(plain ? NO_SCREEN : screen));
  if (json) {
    return formatJson(comparisonRecord(loaded, state, save.seed, answering, milestones, comparison));
  }
  const told = { ...comparison, seed: save.seed, world: save.world, players: save.players, answering };
  return `${forTerminal(wrapped(compareLines(briefing, state, milestones, told, loaded.library)).join('\n'))}\n`;
}

/** The program that led each side; null for a person, and for a program that is no longer there. */
function playersOf({ sides }: Briefing, { players }: Save): BySide<Player | null> {
  const [own, other] = sides.map(({ id }) => findPlayer(players[id] ?? ''));
  return [own ?? null, other ?? null];
}

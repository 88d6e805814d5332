import type { GameState, World } from '../engine/model/state.js';
import { digestOf } from '../scenario/digest.js';
import { faultsOfShape } from '../scenario/fault.js';
import { parseJson } from '../scenario/json.js';
import { SaveError, shapeError } from './save-error.js';
import { FORMAT, GAME, type Save, type SavedTurn, saveSchema } from './schema.js';

/** All that a save is made of. */
export interface Recorded {
  /** The version of the program. */
  version: string;
  /** Id and digest of the scenario. */
  scenario: string;
  scenarioDigest: string;
  seed: string;
  world: World;
  /** What gave each side's orders, by id of side: the name of a player, or `person`. */
  players: Record<string, string>;
  turns: readonly SavedTurn[];
  state: GameState;
}

/**
 * The text of a save: JSON with one turn a line, so that it reads as a transcript of the game.
 *
 * Seed and orders are the game; the snapshot lets it go on even where the rules have changed since; the digests let a
 * replay name the first turn that comes out differently; the seal tells when the file has been damaged.
 */
export function writeSave(game: Recorded): string {
  const { turns, state, ...head } = game;
  const content = { format: FORMAT, game: GAME, ...head, turns, state };
  const lines = Object.entries({ format: FORMAT, game: GAME, ...head }).map(([key, value]) =>
    entry(key, value),
  );
  const rows = turns.map((turn) => `  ${JSON.stringify(turn)}`);
  lines.push(rows.length === 0 ? entry('turns', []) : `"turns": [\n${rows.join(',\n')}\n]`);
  lines.push(entry('state', state), entry('seal', digestOf(content)));
  return `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * The save that `text` holds. Its snapshot is not looked at: see `stateOf`.
 *
 * @throws {SaveError} where the text is cut short, is no JSON, is something else than a save, is a save of a later
 *   version, has been damaged or edited by hand, or has a wrong shape
 */
export function readSave(text: string): Save {
  if (text.length > LONGEST) throw new SaveError([`it is longer than ${LONGEST} characters; no game is`]);
  const content = parsed(text);
  if (!isRecord(content) || content.game !== GAME) throw new SaveError(['it is not a save of sukhnah-sim']);
  if (content.format !== FORMAT) {
    const format = typeof content.format === 'number' ? String(content.format) : 'unknown';
    throw new SaveError([`its format is ${format}; this version of sukhnah-sim reads format ${FORMAT}`]);
  }
  const { seal, ...rest } = content;
  if (sealOf(rest) !== seal) {
    throw new SaveError(['it has been damaged or edited by hand: its seal does not fit what it holds']);
  }
  const result = saveSchema.safeParse(content);
  if (!result.success) throw shapeError(faultsOfShape('', content, result.error.issues));
  return result.data;
}

/** A save of the longest scenario is well under a hundredth of this. */
const LONGEST = 50_000_000;

function entry(key: string, value: unknown): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function parsed(text: string): unknown {
  const result = parseJson('', text);
  if ('value' in result) return result.value;
  const { path, wrong, right } = result.fault;
  const what = text.trimEnd().endsWith('}') && !wrong.includes('ends') ? 'it is not JSON' : 'it is cut short';
  throw new SaveError([`${what}: ${path} ${wrong}; right would be: ${right}`]);
}

/** The seal that belongs to a save, or null for data nested too deeply to be one. */
function sealOf(rest: unknown): string | null {
  try {
    return digestOf(rest);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

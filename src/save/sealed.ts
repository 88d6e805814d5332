import { digestOf } from '../scenario/digest.js';
import { parseJson } from '../scenario/json.js';
import { SaveError } from './save-error.js';

/** The number of the form that saves are written in. */
export const FORMAT = 1;

/** What tells a save from any other file. */
export const GAME = 'sukhnah-sim';

/**
 * What the text of a save holds, whole as it was written; its shape is not looked at: see `readSave`.
 *
 * @throws {SaveError} where the text is cut short, is no JSON, is something else than a save, is a save of a later
 *   version, or has been damaged or edited by hand
 */
export function readSealed(text: string): Record<string, unknown> {
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
  return content;
}

/** A save of the longest scenario is well under a hundredth of this. */
const LONGEST = 50_000_000;

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

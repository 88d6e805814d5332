import type { Case } from './case.js';
import type { Kind } from './kind.js';
import { smaller } from './smaller.js';

/** A case that failed. */
export interface Find {
  /** Its number, null where a case was asked for by itself. */
  no: number | null;
  /** As it was tried, and the smallest that fails alike. */
  tried: Case;
  least: Case;
  error: string;
  /** What finds of one cause have in common. */
  mark: string;
}

/** Tries a case: null where nothing is wrong with it. */
export async function errorOf(kind: Kind, one: Case): Promise<unknown> {
  try {
    await kind.run(one);
    return null;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}

/** The find that a failed case is, made as small as it can be. */
export async function findOf(
  kind: Kind,
  no: number | null,
  tried: Case,
  error: unknown,
  begin: (one: Case) => void,
): Promise<Find> {
  const mark = markOf(error);
  const steps = await smaller(tried.steps, async (fewer) => {
    const one = { ...tried, steps: fewer };
    begin(one);
    const other = await errorOf(kind, one);
    return other !== null && markOf(other) === mark;
  });
  return { no, tried, least: { ...tried, steps }, error: fullText(error), mark };
}

/** The message without what differs from case to case, and where it was thrown: alike for finds of one cause. */
export function markOf(error: unknown): string {
  const [first = '', ...rest] = fullText(error).split('\n');
  const frame = rest.find((line) => /^ +at /.test(line)) ?? '';
  return `${first
    .replace(/(breaks laws: [^:]*):.*/, '$1')
    .replace(/"[^"]*"|[\d.]+/g, '#')
    .slice(0, 200)} ${frame.replace(/\(.*[\\/]/, '(')}`;
}

function fullText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${fullText(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

import { readShard } from './shard.js';

/** What the games of a series come from: equal heads give equal games. It is the first line of a part and of a shard. */
export interface SeriesHead {
  /** Of this form of file. */
  format: 1;
  /** Id of the scenario. */
  scenario: string;
  /** A check of the compiled scenario, 16 hexadecimal digits. */
  digest: string;
  /** The version of the program. */
  version: string;
  /** That of the first game: see `seedOf`. */
  seed: string;
  /** Of the whole series. */
  games: number;
  /** By id of side, the first side first. */
  players: Record<string, string>;
  world: string;
  /** `K/N`, null for the whole series. */
  shard: string | null;
}

/** The head as the first line of a file, with its line end. */
export function headLine(head: SeriesHead): string {
  return `${JSON.stringify({ series: head })}\n`;
}

/** The head that stands in a line, null where none does. */
export function readHead(line: string): SeriesHead | null {
  const value = parsed(line);
  return isRecord(value) && isHead(value.series) ? value.series : null;
}

/** What of the games is another thing in `found` than in `asked`, in words; empty where nothing is. */
export function headDifferences(found: SeriesHead, asked: SeriesHead): string[] {
  return (Object.keys(asked) as (keyof SeriesHead)[]) // they are the keys of a head
    .filter((key) => JSON.stringify(found[key]) !== JSON.stringify(asked[key]))
    .map((key) => `${key} ${shown(found[key])}, not ${shown(asked[key])}`);
}

function shown(value: SeriesHead[keyof SeriesHead]): string {
  if (value === null) return 'none';
  return typeof value === 'object' ? Object.values(value).join(' and ') : String(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // what is no JSON is no head: the caller says so
  }
}

function isHead(value: unknown): value is SeriesHead {
  if (!isRecord(value) || value.format !== 1 || !isRecord(value.players)) return false;
  const { scenario, digest, version, seed, games, players, world, shard } = value;
  return (
    [scenario, digest, version, seed, world, ...Object.values(players)].every(isText) &&
    Object.keys(players).length === 2 &&
    Number.isSafeInteger(games) &&
    Number(games) > 0 &&
    (shard === null || (typeof shard === 'string' && (readShard(shard)?.of ?? Infinity) <= Number(games)))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

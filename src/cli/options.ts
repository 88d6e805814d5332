import { availableParallelism } from 'node:os';
import { WORLDS, type World } from '../engine/model/state.js';
import { THEMES, type Theme } from '../tui/look.js';
import { forOneLine } from './text.js';
import { UsageError } from './usage-error.js';

/** Options of every command that plays games without a screen. */
export interface GameOptions {
  scenario: string;
  seed: string;
  gov: string;
  is: string;
  world: World;
  json: boolean;
}

/** The scenario that a command works on. */
export const SCENARIO = {
  type: 'string',
  demandOption: true,
  describe: 'an id, or the path of a file',
} as const;

/** `--json`. */
export const JSON_OPTION = {
  json: { type: 'boolean', default: false, describe: 'print one JSON document' },
} as const;

/** `--world`. */
export const WORLD_OPTION = {
  world: {
    ...single<World>(
      'world',
      'drawn',
      'whether what nobody knows takes its best value, or is drawn by the seed',
    ),
    choices: WORLDS,
  },
} as const;

/** `--timeout`, for bots. */
export const TIMEOUT_OPTION = {
  timeout: single('timeout', '10000', 'milliseconds that a bot has for the orders of a turn'),
} as const;

/**
 * What `--timeout` asks for, in milliseconds.
 *
 * @throws {UsageError} where it is no whole number up to an hour
 */
export function timeoutOf(timeout: string): number {
  return wholeNumber('timeout', timeout, 1, 3_600_000);
}

/** `--workers`. */
export const WORKERS_OPTION = {
  workers: single(
    'workers',
    undefined,
    'how many threads play; one for each core unless said, where there is enough to play',
  ),
} as const;

/**
 * The number of threads to play so many games: what `--workers` asks for, or else one for each core, as far as each has
 * enough to do.
 *
 * @throws {UsageError} where it is no whole number, or too many
 */
export function workersOf(workers: string | undefined, games: number): number {
  if (workers !== undefined) return wholeNumber('workers', workers, 1, MOST_WORKERS);
  return Math.max(1, Math.min(availableParallelism(), MOST_WORKERS, Math.floor(games / GAMES_A_WORKER)));
}

const MOST_WORKERS = 64;

/** A thread needs about a second before it plays as fast as the first one (measured): fewer games are not worth it. */
const GAMES_A_WORKER = 50;

/** How the full screen looks. */
export const LOOK_OPTIONS = {
  ascii: {
    type: 'boolean',
    // Left out means: as far as the terminal says what it can show.
    default: undefined,
    describe: 'draw the full screen with ASCII characters alone',
  },
  theme: {
    ...single<Theme | undefined>('theme', undefined, 'the colours of the full screen'),
    choices: THEMES,
  },
} as const;

/** Options of every command that lets somebody type. */
export const TYPING_OPTIONS = {
  plain: {
    type: 'boolean',
    default: false,
    describe: 'nothing that moves the cursor: for screen readers',
  },
  script: single('script', undefined, 'read the commands from this file, one a line'),
  saves: single('saves', undefined, 'the folder for saved games'),
  ...LOOK_OPTIONS,
} as const;

/** `GameOptions` for yargs. Numbers come as text and are checked by `wholeNumber`: yargs turns a bad one into NaN. */
export const GAME_OPTIONS = {
  seed: single('seed', '1', 'any text; the same seed gives the same game'),
  gov: single('gov', 'staff', 'the player of the government and its allies'),
  is: single('is', 'staff', 'the player of IS'),
  ...WORLD_OPTION,
  ...JSON_OPTION,
} as const;

/** An option that takes one text, and is refused when given twice. */
export function single<T extends string | undefined>(name: string, fallback: T, describe: string) {
  return {
    type: 'string',
    requiresArg: true,
    default: fallback,
    describe,
    coerce: (value: T | T[]): T => {
      if (Array.isArray(value)) throw new UsageError(`--${name} is given more than once`);
      return value;
    },
  } as const;
}

/**
 * The whole number that `text` is.
 *
 * @throws {UsageError} where it is something else, or not from `least` to `most`
 */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name} ${forOneLine(text)}: give a whole number from ${least} to ${most}`);
}

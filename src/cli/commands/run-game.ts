import type { Briefing } from '../../engine/model/scenario.js';
import type { GameState } from '../../engine/model/state.js';
import { digestOf } from '../../scenario/digest.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { type PlayOptions, playGame } from '../../sim/play.js';
import { type RunResult, resultOf } from '../../sim/result.js';
import { rootOf } from '../../sim/seed.js';
import { dateOfTurn, isDate, turnOf } from '../../text/calendar.js';
import { eventLines } from '../event-lines.js';
import type { GameKeeper } from '../game-file.js';
import { timeoutOf } from '../options.js';
import { isProgram, playersOf } from '../players.js';
import { checkApart, checkNotScenario, checkResultPath, writeLines } from '../result-file.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { toldGame } from '../told-game.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { RunOptions } from './run.js';

/** What a command prints. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/**
 * Plays one game, and writes its save and its events where they are asked for.
 *
 * With the events on stdout nothing else is printed there: the result goes to stderr.
 *
 * @throws {UsageError} where an option is wrong
 */
export async function runGame(options: RunOptions): Promise<Printed> {
  const { seed, world, json, save, events } = options;
  const eventsOnStdout = events === '-';
  if (eventsOnStdout && json) {
    throw new UsageError('--events - and --json both want stdout: give --events a file');
  }
  checkResultPath('save', save);
  checkResultPath('events', eventsOnStdout ? undefined : events);
  checkApart(save, events, '--save and --events');
  checkNotScenario(options.scenario, save, 'save');
  checkNotScenario(options.scenario, events, 'events');
  const timeout = timeoutOf(options.timeout);
  const players = isProgram(options.gov) || isProgram(options.is) ? null : playersOf(options);
  const loaded = await openScenario(options.scenario);
  const { scenario } = loaded;
  const until = lastTurn(scenario.briefing, options.until);

  const keeper = save === undefined ? null : await keeperOf(loaded, options);
  const record = events === undefined ? null : eventLines(scenario.briefing);
  const follow: PlayOptions = {
    until,
    ...(record === null ? {} : { emit: record.emit }),
    after: (orders, now) => {
      keeper?.keep(orders, now);
      record?.endDay(now);
    },
  };
  const state =
    players === null
      ? await playPrograms(loaded, options, timeout, follow)
      : playGame(scenario, players, rootOf(seed), world, follow);
  const lines = record?.lines ?? [];

  if (save !== undefined) keeper?.write(save, state);
  if (events !== undefined && !eventsOnStdout) writeLines(events, lines);

  const result = resultOf(scenario, state, { seed, version: VERSION, digest: digestOf(state) });
  if (json) return { stdout: formatJson(result), stderr: '' };
  const told = headLine(result, options) + toldGame(loaded, state);
  if (eventsOnStdout) return { stdout: lines.map((line) => `${line}\n`).join(''), stderr: told };
  return { stdout: told, stderr: '' };
}

/** Loads what speaks with bots only where one plays. */
async function playPrograms(
  loaded: LoadedScenario,
  { gov, is, seed, world }: RunOptions,
  timeout: number,
  follow: PlayOptions,
): Promise<GameState> {
  const { playPrograms: play } = await import('../bot/play-programs.js');
  return play({ loaded, players: { gov, is }, seed, world, timeout }, follow);
}

/** Loads what saves a game only where one is saved. */
async function keeperOf(loaded: LoadedScenario, options: RunOptions): Promise<GameKeeper> {
  const { gameKeeper } = await import('../game-file.js');
  const { seed, world } = options;
  return gameKeeper({ loaded, seed, world, players: playerNames(loaded, options) });
}

/** What it takes to play the same game again. */
function headLine({ scenario, seed, world, version, digest }: RunResult, { gov, is }: RunOptions): string {
  const game = `${scenario}, seed ${forOneLine(seed)}, world ${world}, gov by ${gov}, is by ${is}`;
  return `${game}\nsukhnah-sim ${version}, digest ${digest}\n\n`;
}

/** The turn of the date of --until, the last one where it is left out. */
function lastTurn({ start, turns }: Briefing, until: string | undefined): number {
  if (until === undefined) return turns;
  const end = dateOfTurn(start, turns);
  if (isDate(until)) {
    const turn = turnOf(start, until);
    if (turn >= 1 && turn <= turns) return turn;
  }
  throw new UsageError(`--until ${forOneLine(until)}: give a date from ${start} to ${end}`);
}

/** The names of the players by id of side. */
export function playerNames(
  { scenario }: LoadedScenario,
  { gov, is }: { gov: string; is: string },
): Record<string, string> {
  const [first, second] = scenario.briefing.sides;
  return { [first.id]: gov, [second.id]: is };
}

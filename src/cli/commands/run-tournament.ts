import { PLAYERS } from '../../ai/register.js';
import type { BySide } from '../../engine/model/side.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { type GameTask, tasksOf } from '../../sim/game-task.js';
import {
  type Meeting,
  meetingOf,
  pairsOf,
  type Tournament,
  tournamentOf,
} from '../../sim/tournament/tournament.js';
import { type Entrant, entrantsIn } from '../bot/entrants.js';
import { botsPart } from '../bot/series-bots.js';
import { timeoutOf, wholeNumber, workersOf } from '../options.js';
import { collectGames } from '../pool/collect.js';
import type { Screen } from '../progress.js';
import { openScenario, shippedIds } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { stoppedEarly } from '../until-signal.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { Printed } from './run-game.js';
import type { TournamentOptions } from './tournament.js';
import { tournamentText } from './tournament-text.js';

/** One series: a scenario with a player on each side, by number. */
interface Match {
  loaded: LoadedScenario;
  players: BySide<number>;
}

/**
 * Lets every two players meet on both sides of every scenario, on the same seeds.
 *
 * @param screen where progress is shown, if it is a terminal
 * @throws {UsageError} where an option is wrong, BotError where a bot ends a game
 */
export async function runTournament(
  options: TournamentOptions,
  screen: Screen,
  isStopped: () => boolean,
): Promise<Printed> {
  const { seed, json } = options;
  const games = wholeNumber('games', options.games, 1, 100_000);
  const timeout = timeoutOf(options.timeout);
  const entrants = entrantsIn(options.players ?? Object.keys(PLAYERS).join(','));
  const players = entrants.map(({ name }) => name);
  if (players.length < 2) throw new UsageError('--players: give at least two');
  const named = options.scenarios === undefined ? shippedIds() : namesIn(options.scenarios);
  const scenarios: LoadedScenario[] = [];
  for (const name of named) scenarios.push(await openScenario(name));
  const ids = scenarios.map(({ scenario }) => scenario.briefing.id);
  const double = ids.find((id, i) => ids.indexOf(id) < i);
  if (double !== undefined) throw new UsageError(`--scenarios: two of them have the id ${double}`);

  const matches = scenarios.flatMap((loaded) =>
    pairsOf(players.length).flatMap(([one, other]): Match[] => [
      { loaded, players: [one, other] },
      { loaded, players: [other, one] },
    ]),
  );
  const total = matches.length * games;
  const workers = workersOf(options.workers, total);
  function* tasks(): Generator<GameTask> {
    for (const { loaded, players: pair } of matches) {
      yield* tasksOf({
        ...botsPart(loaded, [entrants[pair[0]]!.bot, entrants[pair[1]]!.bot], timeout),
        scenario: loaded.scenario,
        players: [players[pair[0]]!, players[pair[1]]!],
        seed,
        games,
        world: 'drawn',
        version: VERSION,
        milestones: [],
        digests: false,
      });
    }
  }
  const records = await collectGames(tasks(), total, { workers, isStopped }, screen);
  if (records.length < total) return stoppedEarly(records.length, total);

  const meetings = records.map(({ result }, i): Meeting => {
    const { players: pair } = matches[Math.floor(i / games)]!;
    return meetingOf(result, i % games, pair);
  });
  // The usual player is the fixed point, so that ratings of different tournaments can be compared.
  const anchor = Math.max(0, players.indexOf('staff'));
  const head = { version: VERSION, seed, games, scenarios: ids, players };
  const tournament = tournamentOf(head, meetings, anchor);
  return {
    stdout: json ? formatJson(withBots(tournament, entrants)) : tournamentText(tournament),
    stderr: '',
  };
}

/** The result with the command of each bot by its label, where bots played. */
function withBots(tournament: Tournament, entrants: readonly Entrant[]): object {
  const bots = entrants.flatMap(({ name, command }) => (command === null ? [] : [[name, command]]));
  return bots.length === 0 ? tournament : { ...tournament, bots: Object.fromEntries(bots) };
}

/** What stands between the commas, each once. */
function namesIn(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.includes(''))
    throw new UsageError(`--scenarios ${forOneLine(text)}: give names with commas between them`);
  const double = names.find((name, i) => names.indexOf(name) < i);
  if (double === undefined) return names;
  throw new UsageError(`--scenarios ${forOneLine(text)}: ${forOneLine(double)} is named twice`);
}

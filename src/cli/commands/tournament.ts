import type { CommandModule } from 'yargs';
import { JSON_OPTION, single, TIMEOUT_OPTION, WORKERS_OPTION } from '../options.js';
import { untilSignal } from '../until-signal.js';

/** The options of `tournament`. */
export interface TournamentOptions {
  players: string | undefined;
  scenarios: string | undefined;
  games: string;
  seed: string;
  workers: string | undefined;
  timeout: string;
  json: boolean;
}

/** `sukhnah-sim tournament`: every player against every other, on both sides of every scenario. */
export const tournamentCommand: CommandModule<object, TournamentOptions> = {
  command: 'tournament',
  describe: 'Let players meet on both sides of every scenario, and rate them',
  builder: (yargs) =>
    yargs
      .options({
        players: single(
          'players',
          undefined,
          'names with commas between them, bots as LABEL=cmd:COMMAND; all our players unless said',
        ),
        scenarios: single(
          'scenarios',
          undefined,
          'ids or files with commas between them; all that ship unless said',
        ),
        games: single(
          'games',
          '10',
          'how many seeds for each scenario; each pair plays each seed on both sides',
        ),
        seed: single('seed', '1', 'of the first game'),
        ...WORKERS_OPTION,
        ...TIMEOUT_OPTION,
        ...JSON_OPTION,
      })
      .example('$0 tournament --players staff,random --scenarios last-hills', 'how much better the staff is')
      .example('$0 tournament --players "staff,mine=cmd:python3 mybot.py"', 'how good a bot of yours is'),
  handler: async (options) => {
    const { runTournament } = await import('./run-tournament.js');
    await untilSignal((isStopped) => runTournament(options, process.stderr, isStopped));
  },
};

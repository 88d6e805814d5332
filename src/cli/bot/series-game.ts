import { PLAYERS } from '../../ai/register.js';
import type { BySide } from '../../engine/model/side.js';
import type { World } from '../../engine/model/state.js';
import type { Lexicon } from '../../parser/lexicon.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { GameRecord } from '../../sim/game-task.js';
import { type MilestoneMark, milestoneWatch } from '../../sim/milestone-watch.js';
import { settingFor } from '../setting.js';
import type { Seat } from './bot-game.js';
import type { Returned } from './bot-stock.js';
import type { BotTalk } from './bot-talk.js';
import { playWithBots } from './play-with-bots.js';

/** A game of a series in which bots play. Plain data: it can be sent to another thread. */
export interface SeriesGame {
  loaded: LoadedScenario;
  /** Names of players in the register; of a bot whatever. */
  players: BySide<string>;
  seed: string;
  world: World;
  /** Milliseconds that a bot has for a turn. */
  timeout: number;
  /** What to date. */
  milestones: readonly MilestoneMark[];
}

/** What such a game has come to. Plain data. */
export interface SeriesGameOver extends Returned {
  /** Null where a bot ended it. */
  record: GameRecord | null;
  /** How a bot ended it, empty where none did. */
  failure: string;
  /** What the bots got wrong, for people. */
  told: string[];
}

/** A bot as a game of a series has it: see `Seat`. */
export interface SeriesBot {
  talk: BotTalk;
  kept: boolean;
}

/** Plays a game of a series with these bots, null for the side of a player of ours. */
export async function playSeriesGame(
  game: SeriesGame,
  bots: BySide<SeriesBot | null>,
): Promise<SeriesGameOver> {
  const { loaded, players, seed, world, timeout, milestones } = game;
  const watch = milestoneWatch(loaded.scenario.briefing, milestones);
  const told: string[] = [];
  const seatOf = (side: 0 | 1): Seat => {
    const bot = bots[side];
    return bot === null ? { type: 'player', player: PLAYERS[players[side]]! } : { type: 'bot', ...bot };
  };
  const seats: BySide<Seat> = [seatOf(0), seatOf(1)];
  const tell = (line: string): void => void told.push(line);
  try {
    const { result, series } = await playWithBots(
      { loaded, lexicon: lexiconOf(loaded), seats, seed, world, timeout, tell },
      { after: (_, now) => watch.look(now) },
    );
    const goesOn = (bot: SeriesBot | null): boolean => bot !== null && series.includes(bot.talk);
    return {
      record: { result, turns: watch.turns },
      failure: '',
      told,
      series: [goesOn(bots[0]), goesOn(bots[1])],
    };
  } catch (error) {
    // Whoever collects the games says where it was; anything else is a bug of ours.
    if (!(error instanceof Error && error.name === 'BotError')) throw error;
    return { record: null, failure: error.message, told, series: [false, false] };
  }
}

/** The names of a scenario are gathered once, not for each game. */
function lexiconOf(loaded: LoadedScenario): Lexicon {
  const known = lexicons.get(loaded);
  if (known !== undefined) return known;
  const { lexicon } = settingFor(loaded, [null, null]);
  lexicons.set(loaded, lexicon);
  return lexicon;
}

const lexicons = new WeakMap<LoadedScenario, Lexicon>();

import type { BySide } from '../../engine/model/side.js';
import { type BotProgram, startProgram } from './program.js';
import type { Command } from './split-command.js';

/** A bot of a series: what it is called in messages, and how it is started. */
export interface BotEntry {
  name: string;
  command: Command;
}

/** A bot that is lent for a game; `kept` is one that has played a game before. */
export interface LentBot {
  program: BotProgram;
  kept: boolean;
}

/** What a game with lent bots has come to, as far as it matters to them. */
export interface Returned {
  /** By side: whether the bot may be kept for another game. */
  series: BySide<boolean>;
}

/** The bots of a series of games. */
export interface BotStock {
  /**
   * Lends the bots of a game to `play`: those of the same entries, by identity, that are free, or new ones. It waits until
   * few enough games are being played. A bot that does not go on is ended before the next game.
   */
  lend<T extends Returned>(
    entries: BySide<BotEntry | null>,
    play: (lent: BySide<LentBot | null>) => Promise<T>,
  ): Promise<T>;
  /** Ends all bots, those that are lent too, and lends no more. */
  close(): Promise<void>;
}

/** A bot of the stock, with the entry that it was started for. */
interface Running extends LentBot {
  entry: BotEntry;
}

/**
 * A stock of bots from which so many games at once are served. They end with this program, but by the second Ctrl-C only:
 * at the first a series comes to an end in order.
 *
 * @param most games at once, 1 and up
 */
export function botStock(most: number): BotStock {
  const running = new Set<Running>();
  const free: Running[] = [];
  const waiting: (() => void)[] = [];
  let games = 0;
  let isClosed = false;

  const start = (entry: BotEntry): Running => {
    const bot = { entry, program: startProgram(entry.command, entry.name, 'second'), kept: false };
    running.add(bot);
    return bot;
  };
  const take = (entry: BotEntry | null): Running | null => {
    if (entry === null) return null;
    const at = free.findIndex((bot) => bot.entry === entry);
    return at === -1 ? start(entry) : free.splice(at, 1)[0]!;
  };
  const end = async (bot: Running): Promise<void> => {
    await bot.program.stop();
    running.delete(bot);
  };
  /** Those that have waited longest are ended: they are of players whose games are over. */
  const giveBack = async (bot: Running, goesOn: boolean): Promise<void> => {
    if (!goesOn) return end(bot);
    bot.kept = true;
    free.push(bot);
    if (free.length > 2 * most) await end(free.shift()!);
  };

  return {
    async lend(entries, play) {
      if (games === most) await new Promise<void>((resume) => waiting.push(resume));
      else games += 1;
      if (isClosed) throw new Error('a bot was asked for when the series was over');
      const bots: BySide<Running | null> = [take(entries[0]), take(entries[1])];
      let series: BySide<boolean> = [false, false];
      try {
        const played = await play(bots);
        ({ series } = played);
        return played;
      } finally {
        if (!isClosed) {
          await Promise.all(bots.map((bot, side) => bot && giveBack(bot, series[side]!)));
        }
        // Whoever waits longest takes the turn over.
        const next = waiting.shift();
        if (next === undefined) games -= 1;
        else next();
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([...running].map(end));
      for (const resume of waiting.splice(0)) resume();
    },
  };
}

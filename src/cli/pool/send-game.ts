import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { BotStock, LentBot } from '../bot/bot-stock.js';
import type { SeriesGameOver } from '../bot/series-game.js';
import { dataPacker } from './packed-data.js';
import type { BotAtPort, PackedGame } from './packed-game.js';
import { type BotTask, gameOf } from './pool-task.js';
import { servePort } from './talk-port.js';

/** Runs a game in a thread; the ports in it go with it. */
export type RunThere = (game: PackedGame, ports: readonly MessagePort[]) => Promise<SeriesGameOver>;

/** Sends games with bots to the threads of one pool. The bots stay programs of this thread. */
export function gameSender(stock: BotStock, run: RunThere): (task: BotTask) => Promise<SeriesGameOver> {
  const pack = dataPacker<LoadedScenario>();
  return (task) => {
    const { loaded, ...game } = gameOf(task);
    const packed = pack(loaded);
    return stock.lend(task.bots.entries, async (lent) => {
      const ends: MessagePort[] = [];
      const atPort = (bot: LentBot | null): BotAtPort | null => {
        if (bot === null) return null;
        const { port1, port2 } = new MessageChannel();
        servePort(port1, bot.program);
        ends.push(port1);
        return { port: port2, name: bot.program.talk.name, kept: bot.kept };
      };
      const bots: PackedGame['bots'] = [atPort(lent[0]), atPort(lent[1])];
      try {
        return await run(
          { ...game, ...packed, bots },
          bots.flatMap((bot) => (bot === null ? [] : [bot.port])),
        );
      } finally {
        for (const end of ends) end.close();
      }
    });
  };
}

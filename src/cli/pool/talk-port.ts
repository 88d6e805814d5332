import type { MessagePort } from 'node:worker_threads';
import type { Heard } from '../bot/bot-lines.js';
import type { BotTalk } from '../bot/bot-talk.js';
import type { BotProgram } from '../bot/program.js';

/*
 * A bot is started by the main thread, which lives to see its end, and is spoken to by the thread that plays its game. To
 * the bot a text goes, a line; a number asks for its next line, and is how many milliseconds to wait for it.
 */

/** What comes back for a number. */
interface Reply {
  heard: Heard;
  /** Why no more comes, once it has ended. */
  reason: string;
}

/** Lets another thread speak to a bot of this one through a port, until the port is closed. */
export function servePort(port: MessagePort, { talk, write }: BotProgram): void {
  port.on('message', (asked: string | number) => {
    if (typeof asked === 'string') {
      write(asked);
      return;
    }
    void talk.next(asked).then((heard) => {
      port.postMessage({ heard, reason: heard.type === 'ended' ? talk.reason() : '' } satisfies Reply);
    });
  });
}

/** The bot at the other end of a port. One line at a time may be waited for. */
export function portTalk(port: MessagePort, name: string): BotTalk {
  let why = '';
  return {
    name,
    next(milliseconds) {
      return new Promise((resolve) => {
        port.once('message', ({ heard, reason }: Reply) => {
          why = reason;
          resolve(heard);
        });
        port.postMessage(milliseconds);
      });
    },
    send: (message) => port.postMessage(JSON.stringify(message)),
    reason: () => why,
  };
}

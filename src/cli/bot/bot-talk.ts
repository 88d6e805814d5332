import type { Sent } from '../../bot/messages.js';
import { BotError } from './bot-error.js';
import { type BotLines, botLines } from './bot-lines.js';

/** A bot that can be spoken to, wherever it runs. */
export interface BotTalk extends BotLines {
  /** What it is called in messages for people. */
  name: string;
  send(message: Sent): void;
  /** Why no more comes from it, once `next` has said that it has ended. */
  reason(): string;
}

/** The bot at the other end of this program's own standard input and output. */
export function stdioTalk(): BotTalk {
  // A bot that reads no more is a game without a player: `bin.ts` ends the program with this code.
  process.stdout.prependListener('error', () => {
    process.exitCode = 1;
  });
  return {
    name: 'the bot',
    ...botLines(process.stdin),
    send: (message) => void process.stdout.write(lineOf(message)),
    reason: () => 'its lines have ended',
  };
}

/** A message as a line. */
export function lineOf(message: Sent): string {
  return `${JSON.stringify(message)}\n`;
}

/** The error for a bot from which nothing more can come. */
export function goneError({ name, reason }: BotTalk, turn: number): BotError {
  return new BotError(
    `${name}: ${reason()} on turn ${turn}, before the game was over; the game is not played on`,
  );
}

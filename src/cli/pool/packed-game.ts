import type { MessagePort } from 'node:worker_threads';
import type { BySide } from '../../engine/model/side.js';
import type { SeriesGame } from '../bot/series-game.js';
import type { PackedData } from './packed-data.js';

/** A game with bots as it is sent to a thread: its scenario packed, and a way to speak to each bot. */
export interface PackedGame extends Omit<SeriesGame, 'loaded'>, PackedData {
  bots: BySide<BotAtPort | null>;
}

/** A bot that another thread has. */
export interface BotAtPort {
  port: MessagePort;
  /** What it is called in messages. */
  name: string;
  kept: boolean;
}

import type { Player } from '../../ai/player.js';
import type { BySide } from '../../engine/model/side.js';
import type { World } from '../../engine/model/state.js';
import type { Lexicon } from '../../parser/lexicon.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { BotTalk } from './bot-talk.js';

/** Who gives the orders of a side: a player of ours, or a bot; `kept` is one that has played a game before this one. */
export type Seat = { type: 'player'; player: Player } | { type: 'bot'; talk: BotTalk; kept: boolean };

/** What a game with bots is. */
export interface BotGame {
  loaded: LoadedScenario;
  lexicon: Lexicon;
  seats: BySide<Seat>;
  seed: string;
  world: World;
  /** Milliseconds that a bot has for a turn. */
  timeout: number;
  /** Takes a line for people: what a bot got wrong. */
  tell: (line: string) => void;
}

import { askedOf } from '../../bot/answer.js';
import { turnMessageFor } from '../../bot/day-message.js';
import { MOST_SILENT } from '../../bot/protocol.js';
import type { OrderSheet } from '../../engine/model/order.js';
import type { SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import type { SideView } from '../../engine/model/view.js';
import { playerChance } from '../../engine/random/stream.js';
import { viewFor } from '../../engine/rules/sighting.js';
import { ordersFrom } from './ask.js';
import { BotError } from './bot-error.js';
import type { BotGame } from './bot-game.js';
import type { BotTalk } from './bot-talk.js';

/** A bot in the middle of a game. */
export interface SeatedBot {
  side: SideNo;
  talk: BotTalk;
  /** Whether it has said that it plays game after game. */
  series: boolean;
  /** Turns running without an answer. */
  silent: number;
  /** What its side knows this morning. */
  morning: SideView;
}

/**
 * The orders of both sides for the next turn. Two bots are asked at the same time; what they get wrong is told when both
 * are done, the first side first.
 *
 * @throws {BotError} where a bot has gone, or gives no answer for some turns running
 */
export async function sheetOf(
  game: BotGame,
  state: GameState,
  bots: readonly SeatedBot[],
): Promise<OrderSheet> {
  const { loaded, lexicon, timeout, tell } = game;
  const { scenario } = loaded;
  // Ours first: while one thinks, no answer is heard, and the time of a bot would run.
  const sheet: OrderSheet = [ordersOfOurs(game, state, 0), ordersOfOurs(game, state, 1)];
  const told: string[][] = bots.map(() => []);
  const answers = await Promise.allSettled(
    bots.map(({ talk, morning }, no) => {
      talk.send(turnMessageFor(scenario, morning));
      const asked = askedOf(scenario.briefing, lexicon, morning);
      return ordersFrom(talk, asked, timeout, (line) => told[no]!.push(line));
    }),
  );
  for (const line of told.flat()) tell(line);
  for (const [no, answer] of answers.entries()) {
    if (answer.status === 'rejected') throw answer.reason;
    const bot = bots[no]!;
    const { orders, silent, series } = answer.value;
    bot.series = series ?? bot.series;
    bot.silent = silent ? bot.silent + 1 : 0;
    if (bot.silent >= MOST_SILENT) throw silentError(bot, timeout);
    sheet[bot.side] = orders;
  }
  return sheet;
}

/** None for the side of a bot. */
function ordersOfOurs({ loaded, seats }: BotGame, state: GameState, side: SideNo): OrderSheet[SideNo] {
  const seat = seats[side];
  if (seat.type === 'bot') return [];
  const { scenario } = loaded;
  const rng = playerChance(state.root, state.turn, scenario.briefing.sides[side].id);
  return seat.player(scenario.briefing, viewFor(scenario, state, side), rng);
}

function silentError({ talk }: SeatedBot, timeout: number): BotError {
  return new BotError(
    `${talk.name}: no answer for ${MOST_SILENT} turns running, each of ${timeout} ms; the game is not played on`,
  );
}

import { dayMessageFor } from '../../bot/day-message.js';
import { helloFor } from '../../bot/hello.js';
import type { GameEvent } from '../../engine/model/event.js';
import { SIDES } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import { viewFor } from '../../engine/rules/sighting.js';
import { adjudicate } from '../../engine/turn/adjudicate.js';
import { newGame } from '../../engine/turn/new-game.js';
import { digestOf } from '../../scenario/digest.js';
import type { PlayOptions } from '../../sim/play.js';
import { type RunResult, resultOf } from '../../sim/result.js';
import { rootOf } from '../../sim/seed.js';
import { VERSION } from '../version.js';
import type { BotGame } from './bot-game.js';
import { helloAgain } from './hello-again.js';
import { type SeatedBot, sheetOf } from './sheet.js';

/** A game with bots, over. */
export interface BotGameOver {
  state: GameState;
  result: RunResult;
  /** The bots that have said that they play game after game. */
  series: readonly SeatedBot['talk'][];
}

/**
 * Plays a game in which bots give orders: with the same orders the same game as `playGame`.
 *
 * @throws {BotError} where a bot has gone, or gives no answer for some turns running
 */
export async function playWithBots(game: BotGame, options: PlayOptions = {}): Promise<BotGameOver> {
  const { loaded, seats, seed, world, timeout } = game;
  const { scenario } = loaded;
  const { until = scenario.briefing.turns, emit, after } = options;
  const root = rootOf(seed);
  const state = newGame(scenario, root, world);
  // The state moves on under a view: what a bot knew in the morning is still wanted in the evening.
  const morningOf = (side: SeatedBot['side']) => structuredClone(viewFor(scenario, state, side));
  const bots: SeatedBot[] = [];
  for (const side of SIDES) {
    const seat = seats[side];
    if (seat.type === 'player') continue;
    const { talk, kept } = seat;
    talk.send(helloFor(loaded, { side, root, version: VERSION, timeout }));
    const series = kept && (await helloAgain(talk, timeout));
    bots.push({ side, talk, series, silent: 0, morning: morningOf(side) });
  }

  while (!state.outcome && state.turn < until) {
    for (const bot of bots) bot.morning = morningOf(bot.side);
    const sheet = await sheetOf(game, state, bots);
    const events: GameEvent[] = [];
    adjudicate(scenario, state, sheet, (event) => {
      emit?.(event, state.turn);
      events.push(structuredClone(event));
    });
    after?.(sheet, state);
    for (const { talk, morning } of bots) {
      talk.send(dayMessageFor(scenario, { morning, after: state, events }));
    }
  }
  const result = resultOf(scenario, state, { seed, version: VERSION, digest: digestOf(state) });
  for (const { talk } of bots) talk.send({ type: 'result', result });
  return { state, result, series: bots.filter(({ series }) => series).map(({ talk }) => talk) };
}

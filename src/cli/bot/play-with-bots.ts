import type { Player } from '../../ai/player.js';
import { askedOf } from '../../bot/answer.js';
import { dayMessageFor, turnMessageFor } from '../../bot/day-message.js';
import { helloFor } from '../../bot/hello.js';
import { MOST_SILENT } from '../../bot/protocol.js';
import type { Order, OrderSheet } from '../../engine/model/order.js';
import { type BySide, SIDES, type SideNo } from '../../engine/model/side.js';
import type { GameState, World } from '../../engine/model/state.js';
import { keyOf, stream } from '../../engine/random/stream.js';
import { viewFor } from '../../engine/rules/sighting.js';
import { newGame } from '../../engine/turn/new-game.js';
import type { Lexicon } from '../../parser/lexicon.js';
import { digestOf } from '../../scenario/digest.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { advance } from '../../session/advance.js';
import type { PlayOptions } from '../../sim/play.js';
import { resultOf } from '../../sim/result.js';
import { rootOf } from '../../sim/seed.js';
import { VERSION } from '../version.js';
import { ordersFrom } from './ask.js';
import { BotError } from './bot-error.js';
import type { BotTalk } from './bot-talk.js';

/** Who gives the orders of a side: a player of ours, or a bot. */
export type Seat = { type: 'player'; player: Player } | { type: 'bot'; talk: BotTalk };

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

/**
 * Plays a game in which bots give orders, and returns its last state: with the same orders the same game as `playGame`.
 *
 * @throws {BotError} where a bot has gone, or gives no answer for some turns running
 */
export async function playWithBots(game: BotGame, options: PlayOptions = {}): Promise<GameState> {
  const { loaded, seats, seed, world, timeout } = game;
  const { scenario } = loaded;
  const { until = scenario.briefing.turns, emit, after } = options;
  const root = rootOf(seed);
  const silent: BySide<number> = [0, 0];
  const bots = SIDES.flatMap((side) => {
    const seat = seats[side];
    return seat.type === 'bot' ? [{ side, talk: seat.talk }] : [];
  });

  for (const { side, talk } of bots) {
    talk.send(helloFor(loaded, { side, root, version: VERSION, timeout }));
  }
  let state = newGame(scenario, root, world);
  while (!state.outcome && state.turn < until) {
    const sheet: OrderSheet = [
      await ordersOfSeat(game, state, 0, silent),
      await ordersOfSeat(game, state, 1, silent),
    ];
    const { state: next, events } = advance(scenario, state, sheet);
    if (emit) for (const event of events) emit(event, next.turn);
    after?.(sheet, next);
    for (const { side, talk } of bots) {
      talk.send(dayMessageFor(scenario, { before: state, after: next, events }, side));
    }
    state = next;
  }
  const result = resultOf(scenario, state, { seed, version: VERSION, digest: digestOf(state) });
  for (const { talk } of bots) talk.send({ type: 'result', result });
  return state;
}

async function ordersOfSeat(
  { loaded, lexicon, seats, timeout, tell }: BotGame,
  state: GameState,
  side: SideNo,
  silent: BySide<number>,
): Promise<readonly Order[]> {
  const { scenario } = loaded;
  const { briefing } = scenario;
  const view = viewFor(scenario, state, side);
  const seat = seats[side];
  if (seat.type === 'player') {
    return seat.player(
      briefing,
      view,
      stream(state.root, state.turn, PLAYER, keyOf(briefing.sides[side].id)),
    );
  }
  const { talk } = seat;
  talk.send(turnMessageFor(scenario, view));
  const ordered = await ordersFrom(talk, askedOf(briefing, lexicon, view), timeout, tell);
  silent[side] = ordered.silent ? silent[side] + 1 : 0;
  if (silent[side] < MOST_SILENT) return ordered.orders;
  throw new BotError(
    `${talk.name}: no answer for ${MOST_SILENT} turns running, each of ${timeout} ms; the game is not played on`,
  );
}

/** The same key as for games without bots: a player of ours has the same luck in both. */
const PLAYER = keyOf('player');

import { protocolSchema } from '../../bot/json-schema.js';
import type { BySide } from '../../engine/model/side.js';
import { sayAside } from '../bot/aside.js';
import type { Seat } from '../bot/bot-game.js';
import { stdioTalk } from '../bot/bot-talk.js';
import { playWithBots } from '../bot/play-with-bots.js';
import { namedSeat, seatOf } from '../bot/seats.js';
import { gameKeeper } from '../game-file.js';
import { timeoutOf } from '../options.js';
import { checkNotScenario, checkResultPath } from '../result-file.js';
import { openScenario } from '../scenarios.js';
import { settingFor } from '../setting.js';
import { formatJson } from '../text.js';
import { UsageError } from '../usage-error.js';
import type { BotOptions } from './bot.js';

/**
 * Plays a game with the bot at the other end of stdin and stdout; or prints the schema, or checks a bot.
 *
 * @throws {UsageError} where an option is wrong, BotError where the bot goes before the game is over
 */
export async function runBot(options: BotOptions): Promise<void> {
  const { scenario, check, schema, json } = options;
  if (schema && check !== undefined) throw new UsageError('give --schema or --check, not both');
  if (schema) {
    process.stdout.write(formatJson(protocolSchema()));
    return;
  }
  if (check !== undefined) {
    const { printCheck } = await import('../bot/print-check.js');
    process.exitCode = await printCheck(check, options);
    return;
  }
  if (json) throw new UsageError('--json goes with --check: what a game prints is JSON lines');
  if (scenario === undefined) throw new UsageError('give a scenario: an id, or the path of a file');
  await playStdio(scenario, options);
}

async function playStdio(path: string, options: BotOptions): Promise<void> {
  const { side, opponent, seed, world, save } = options;
  const timeout = timeoutOf(options.timeout);
  checkResultPath('save', save);
  checkNotScenario(path, save, 'save');
  const other = namedSeat('opponent', opponent);
  const loaded = await openScenario(path);
  const [first, second] = loaded.scenario.briefing.sides;
  const players =
    side === 'gov'
      ? { [first.id]: 'bot', [second.id]: opponent }
      : { [first.id]: opponent, [second.id]: 'bot' };
  const keeper = gameKeeper({ loaded, seed, world, players });
  const { lexicon } = settingFor(loaded, [null, null]);

  const { seat, program } = seatOf(other);
  try {
    const bot = { type: 'bot', talk: stdioTalk(), kept: false } as const;
    const seats: BySide<Seat> = side === 'gov' ? [bot, seat] : [seat, bot];
    const { state } = await playWithBots(
      { loaded, lexicon, seats, seed, world, timeout, tell: sayAside },
      { after: (orders, now) => keeper.keep(orders, now) },
    );
    if (save !== undefined) keeper.write(save, state);
  } finally {
    await program?.stop();
    // An open stdin would keep the program from ending.
    process.stdin.destroy();
  }
}

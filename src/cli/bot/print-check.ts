import type { BotOptions } from '../commands/bot.js';
import { timeoutOf } from '../options.js';
import { isProgram, PROGRAM } from '../players.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';
import { checkBot } from './check-bot.js';
import { commandOf } from './split-command.js';

/**
 * Tries a bot and prints what came of it.
 *
 * @param bot its command line after `cmd:`
 * @returns the exit code: 0 where it keeps to the protocol, 1 where not
 * @throws {UsageError} where that is no command line
 */
export async function printCheck(bot: string, options: BotOptions): Promise<number> {
  const { scenario = SMALL, seed, json } = options;
  const timeout = timeoutOf(options.timeout);
  if (!isProgram(bot)) {
    throw new UsageError(`--check ${forOneLine(bot)}: give "${PROGRAM}" and the command that starts the bot`);
  }
  const command = commandOf(bot);
  const loaded = await openScenario(scenario);
  const checks = await checkBot({ command, loaded, seed, timeout });
  const passed = checks.filter(({ ok }) => ok).length;
  const ok = passed === checks.length;
  if (json) process.stdout.write(formatJson({ bot, scenario: loaded.scenario.briefing.id, ok, checks }));
  else {
    for (const { name, ok: isOk, reason } of checks) {
      process.stdout.write(
        `${isOk ? 'pass' : 'FAIL'}  ${name}${isOk ? '' : `\n      ${forOneLine(reason)}`}\n`,
      );
    }
    process.stdout.write(`${passed} of ${checks.length} passed.\n`);
  }
  return ok ? 0 : 1;
}

/** Played where no scenario is named: both sides have orders to give, and it is over soon. */
const SMALL = 'drill';

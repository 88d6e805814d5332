import type { CommandModule } from 'yargs';
import type { World } from '../../engine/model/state.js';
import { JSON_OPTION, SCENARIO, single, TIMEOUT_OPTION, WORLD_OPTION } from '../options.js';

/** The options of `bot`. */
export interface BotOptions {
  scenario: string | undefined;
  side: 'gov' | 'is';
  opponent: string;
  seed: string;
  world: World;
  save: string | undefined;
  timeout: string;
  schema: boolean;
  check: string | undefined;
  json: boolean;
}

/** `sukhnah-sim bot`: a game whose orders come as JSON lines. */
export const botCommand: CommandModule<object, BotOptions> = {
  command: 'bot [scenario]',
  describe: 'Play a game with a program: JSON lines on stdin and stdout',
  builder: (yargs) =>
    yargs
      .positional('scenario', { type: SCENARIO.type, describe: SCENARIO.describe })
      .options({
        side: {
          ...single<'gov' | 'is'>('side', 'gov', 'whose orders the bot gives'),
          choices: ['gov', 'is'] as const,
        },
        opponent: single('opponent', 'staff', 'the player of the other side, or "cmd:" and a command'),
        seed: single('seed', '1', 'any text; the bot is not told it'),
        ...WORLD_OPTION,
        save: single('save', undefined, 'write the game to this file, for verify and resume'),
        ...TIMEOUT_OPTION,
        schema: { type: 'boolean', default: false, describe: 'print the JSON Schema of all messages' },
        check: single('check', undefined, 'try whether the bot that "cmd:..." starts keeps to the protocol'),
        ...JSON_OPTION,
      })
      .example('$0 bot last-hills --side gov', 'the bot reads what is printed and answers on stdin')
      .example('$0 bot --check "cmd:python3 mybot.py"', 'whether a bot keeps to the protocol')
      .example('$0 run last-hills --gov "cmd:python3 mybot.py"', 'a game in which the program starts the bot')
      .epilogue('The protocol, and sample bots in JavaScript and Python: src/bot in the package.'),
  handler: async (options) => {
    const { runBot } = await import('./run-bot.js');
    await runBot(options);
  },
};

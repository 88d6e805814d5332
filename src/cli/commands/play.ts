import type { CommandModule } from 'yargs';
import type { World } from '../../engine/model/state.js';
import type { Theme } from '../../tui/look.js';
import { SCENARIO, single, TYPING_OPTIONS, WORLD_OPTION } from '../options.js';
import { DEFAULT_SCENARIO } from './default.js';

/** The options of `play`. */
export interface PlayGameOptions {
  scenario: string;
  side: 'gov' | 'is' | 'both';
  opponent: string;
  seed: string | undefined;
  world: World;
  plain: boolean;
  script: string | undefined;
  saves: string | undefined;
  ascii: boolean | undefined;
  theme: Theme | undefined;
}

/** `sukhnah-sim play`: a game at the keyboard. */
export const playCommand: CommandModule<object, PlayGameOptions> = {
  command: 'play [scenario]',
  describe: 'Play a game by typing words',
  builder: (yargs) =>
    yargs
      .positional('scenario', {
        type: SCENARIO.type,
        default: DEFAULT_SCENARIO,
        describe: SCENARIO.describe,
      })
      .options({
        side: {
          ...single<'gov' | 'is' | 'both'>('side', 'gov', 'whose orders are typed'),
          choices: ['gov', 'is', 'both'] as const,
        },
        opponent: single('opponent', 'staff', 'the player of the other side'),
        seed: single('seed', undefined, 'any text; drawn and shown where it is left out'),
        ...WORLD_OPTION,
        ...TYPING_OPTIONS,
      })
      .example('$0 play', `${DEFAULT_SCENARIO}, for the government and its allies`)
      .example('$0 play --side both --seed 7', 'both sides at one keyboard'),
  handler: async (options) => {
    const { playGame } = await import('./play-game.js');
    process.exitCode = await playGame(options);
  },
};

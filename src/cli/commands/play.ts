import type { CommandModule } from 'yargs';
import { WORLDS, type World } from '../../engine/model/state.js';
import { single } from '../options.js';
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
}

/** `sukhnah-sim play`: a game at the keyboard. */
export const playCommand: CommandModule<object, PlayGameOptions> = {
  command: 'play [scenario]',
  describe: 'Play a game by typing words',
  builder: (yargs) =>
    yargs
      .positional('scenario', {
        type: 'string',
        default: DEFAULT_SCENARIO,
        describe: 'an id, or the path of a file',
      })
      .options({
        side: {
          ...single<'gov' | 'is' | 'both'>('side', 'gov', 'whose orders are typed'),
          choices: ['gov', 'is', 'both'] as const,
        },
        opponent: single('opponent', 'staff', 'the player of the other side'),
        seed: single('seed', undefined, 'any text; drawn and shown where it is left out'),
        world: {
          ...single<World>(
            'world',
            'drawn',
            'whether what nobody knows takes its best value, or is drawn by the seed',
          ),
          choices: WORLDS,
        },
        plain: {
          type: 'boolean',
          default: false,
          describe: 'nothing that moves the cursor: for screen readers',
        },
        script: single('script', undefined, 'read the commands from this file, one a line'),
        saves: single('saves', undefined, 'the folder for saved games'),
      })
      .example('$0 play', `${DEFAULT_SCENARIO}, for the government and its allies`)
      .example('$0 play --side both --seed 7', 'both sides at one keyboard'),
  handler: async (options) => {
    const { playGame } = await import('./play-game.js');
    process.exitCode = await playGame(options);
  },
};

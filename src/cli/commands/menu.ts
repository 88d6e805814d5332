import type { CommandModule } from 'yargs';
import type { Theme } from '../../tui/look.js';
import { LOOK_OPTIONS, single } from '../options.js';
import { DEFAULT_SCENARIO } from './default.js';

/** The options of `menu`. */
export interface MenuOptions {
  saves: string | undefined;
  ascii: boolean | undefined;
  theme: Theme | undefined;
}

/** `sukhnah-sim menu`: the title of the full screen, as without any words. */
export const menuCommand: CommandModule<object, MenuOptions> = {
  command: 'menu',
  describe: 'Open the menu on the full screen, as without any command',
  builder: (yargs) =>
    yargs.options({ saves: single('saves', undefined, 'the folder for saved games'), ...LOOK_OPTIONS }),
  handler: async (options) => {
    const { wantsFullScreen } = await import('../full-screen/wanted.js');
    if (!wantsFullScreen({ plain: false, script: undefined })) {
      const { playGame } = await import('./play-game.js');
      const game = { scenario: DEFAULT_SCENARIO, side: 'gov', opponent: 'staff', world: 'drawn' } as const;
      const rest = { seed: undefined, plain: true, script: undefined };
      process.exitCode = await playGame({ ...options, ...game, ...rest });
      return;
    }
    const { runFullScreen } = await import('../full-screen/run-full-screen.js');
    const { savesFolder } = await import('../saves.js');
    process.exitCode = await runFullScreen(null, savesFolder(options.saves), options);
  },
};

import { randomInt } from 'node:crypto';
import { SIDES } from '../../engine/model/side.js';
import { newGame } from '../../engine/turn/new-game.js';
import { completionsFor } from '../../parser/complete.js';
import { guideOpening } from '../../session/guide.js';
import { answerTo } from '../../session/questions.js';
import { newSession, type Session, type Setting } from '../../session/session.js';
import { rootOf } from '../../sim/seed.js';
import { readTextFile } from '../files.js';
import { playPlain } from '../plain.js';
import { playerNamed } from '../players.js';
import { freePath } from '../recorder.js';
import { savesFolder } from '../saves.js';
import { openScenario } from '../scenarios.js';
import { settingFor } from '../setting.js';
import { scriptLines, stdinLines, type Typing } from '../typed-lines.js';
import { UsageError } from '../usage-error.js';
import type { PlayGameOptions } from './play.js';

/** What stands in a save for a side whose orders were typed. */
export const PERSON = 'person';

/**
 * Plays a new game in words.
 *
 * @returns the exit code
 * @throws {UsageError} where an option is wrong
 */
export async function playGame(options: PlayGameOptions): Promise<number> {
  const { side, opponent, world } = options;
  const player = playerNamed('opponent', opponent);
  const folder = savesFolder(options.saves);
  const script = readScript(options.script);
  const loaded = await openScenario(options.scenario);
  const { briefing } = loaded.scenario;
  const isTyped = SIDES.map((no) => side === 'both' || (side === 'gov' ? 0 : 1) === no);
  const setting = settingFor(loaded, [isTyped[0] ? null : player, isTyped[1] ? null : player]);
  const seed = options.seed ?? String(randomInt(100_000, 1_000_000));
  const session = newSession(setting, newGame(loaded.scenario, rootOf(seed), world));
  return playPlain({
    setting,
    session,
    recorder: {
      loaded,
      seed,
      world,
      players: Object.fromEntries(
        SIDES.map((no) => [briefing.sides[no].id, isTyped[no] ? PERSON : opponent]),
      ),
      path: freePath(folder, briefing.id, seed),
      earlier: [],
      known: 0,
      saved: null,
    },
    typing: typingFor(script, options.plain, setting),
    opening: [
      ...answerTo(setting, session, { type: 'briefing' }),
      '',
      ...openingLines(setting, session, seed),
    ],
    script: options.script ?? null,
  });
}

/** The situation, what to type first, and where the scenario has a guide, its first step. */
export function openingLines(setting: Setting, session: Session, seed: string): string[] {
  const guide = guideOpening(setting, session);
  return [
    ...answerTo(setting, session, { type: 'look' }),
    '',
    `Seed ${seed}. Type orders in words, "help" for all commands, "end day" when you are done.`,
    ...(guide.length === 0 ? [] : ['', ...guide]),
  ];
}

/** Where the lines of a game come from. */
export function typingFor(script: string | null, plain: boolean, { lexicon }: Setting): Typing {
  return script === null ? stdinLines(plain, (line) => completionsFor(lexicon, line)) : scriptLines(script);
}

/** The text of the script, or null where none is named. */
export function readScript(path: string | undefined): string | null {
  if (path === undefined) return null;
  const file = readTextFile(path);
  if (file === null) throw new UsageError(`--script ${path}: there is no such file`);
  return file.text;
}

import { PLAYERS } from '../../ai/register.js';
import { type Answer, answerOf, askedOf } from '../../bot/answer.js';
import { turnMessageFor } from '../../bot/day-message.js';
import { helloFor } from '../../bot/hello.js';
import type { BySide, SideNo } from '../../engine/model/side.js';
import { viewFor } from '../../engine/rules/sighting.js';
import { newGame } from '../../engine/turn/new-game.js';
import { digestOf } from '../../scenario/digest.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { rootOf } from '../../sim/seed.js';
import { settingFor } from '../setting.js';
import { VERSION } from '../version.js';
import { playWithBots, type Seat } from './play-with-bots.js';
import { type BotProgram, startProgram } from './program.js';
import type { Command } from './split-command.js';

/** What one check came to. */
export interface Checked {
  name: string;
  ok: boolean;
  /** What was wrong, empty where nothing was. */
  reason: string;
}

/** What a bot is tried on. */
export interface Trial {
  command: Command;
  loaded: LoadedScenario;
  seed: string;
  /** Milliseconds for a turn. */
  timeout: number;
}

/** Tries whether a bot keeps to the protocol. Each check starts it anew. */
export async function checkBot(trial: Trial): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const [name, check] of Object.entries(CHECKS)) {
    let reason: string;
    try {
      reason = await check(trial);
    } catch (error) {
      // That a bot has gone is what is looked for here; anything else is a bug of ours.
      if (!(error instanceof Error && error.name === 'BotError')) throw error;
      reason = error.message;
    }
    checked.push({ name, ok: reason === '', reason });
  }
  return checked;
}

/** Each gives what is wrong, or nothing. */
const CHECKS: Readonly<Record<string, (trial: Trial) => Promise<string>>> = {
  'answers the first turn with orders for it': (trial) =>
    meeting(trial, async (met) => {
      met.askTurn();
      return faultOf(await met.answer());
    }),
  'goes on after lines that it does not know': (trial) =>
    meeting(trial, async (met) => {
      for (const line of UNKNOWN) met.program.write(line);
      met.askTurn();
      return faultOf(await met.answer());
    }),
  'answers again when an order is refused': (trial) =>
    meeting(trial, async (met) => {
      met.askTurn();
      const first = faultOf(await met.answer());
      if (first !== '') return first;
      const problem = { order: 0, code: 'no-way', text: 'A trial: this order is refused.' };
      met.program.talk.send({ type: 'problems', turn: 1, problems: [problem], last: false });
      return faultOf(await met.answer());
    }),
  'leaves by itself when its input ends': (trial) => meeting(trial, async () => '', true),
  'plays a game to its end within the rules, and leaves': (trial) => playedOn(trial, 0),
  'does so on the other side': (trial) => playedOn(trial, 1),
  'gives the same orders in the same game': async (trial) => {
    const [one, other] = [await played(trial, 0), await played(trial, 0)];
    return one.digest === other.digest
      ? ''
      : `two games of one seed ended with ${one.digest} and ${other.digest}`;
  },
};

/** No message that a bot knows: of another kind, of a later version, cut off, a bare value. */
const UNKNOWN = ['{"type":"of-a-later-version","turn":1}', '{"type":', '17', '[]', '{}', ''];

/** A bot that has been told hello. */
interface Met {
  program: BotProgram;
  askTurn(): void;
  /** Its next line as an answer, or why there is none. */
  answer(): Promise<Answer | string>;
}

/** Lets a bot be met on the first turn, and ends it. */
async function meeting(
  trial: Trial,
  check: (met: Met) => Promise<string>,
  mustLeave = false,
): Promise<string> {
  const { loaded, seed, timeout } = trial;
  const { scenario } = loaded;
  const program = startProgram(trial.command, 'bot');
  const root = rootOf(seed);
  const view = viewFor(scenario, newGame(scenario, root, 'best'), 0);
  const asked = askedOf(scenario.briefing, settingFor(loaded, [null, null]).lexicon, view);
  program.talk.send(helloFor(loaded, { side: 0, root, version: VERSION, timeout }));
  let reason = '';
  let code: number | null = null;
  try {
    reason = await check({
      program,
      askTurn: () => program.talk.send(turnMessageFor(scenario, view)),
      answer: async () => {
        const heard = await program.talk.next(timeout);
        if (heard.type === 'line') return answerOf(asked, heard.text);
        return heard.type === 'ended' ? program.talk.reason() : NO_ANSWER[heard.type];
      },
    });
  } finally {
    code = await program.stop();
  }
  return reason === '' && mustLeave ? leaving(code) : reason;
}

const NO_ANSWER = { late: 'no answer in its time', 'too-long': 'its line is too long' } as const;

function faultOf(answer: Answer | string): string {
  if (typeof answer === 'string') return answer;
  return answer.type === 'error' ? answer.text : '';
}

function leaving(code: number | null): string {
  if (code === 0) return '';
  return code === null ? 'it stayed and had to be ended' : `it left with exit code ${code}; right would be 0`;
}

interface PlayedTrial {
  digest: string;
  faults: readonly string[];
  code: number | null;
}

async function playedOn(trial: Trial, side: SideNo): Promise<string> {
  const { faults, code } = await played(trial, side);
  return faults[0] ?? leaving(code);
}

/** A whole game against the staff. An order that it corrects in time is no fault. */
async function played({ command, loaded, seed, timeout }: Trial, side: SideNo): Promise<PlayedTrial> {
  const program = startProgram(command, 'bot');
  const bot: Seat = { type: 'bot', talk: program.talk };
  const staff: Seat = { type: 'player', player: PLAYERS.staff! };
  const seats: BySide<Seat> = side === 0 ? [bot, staff] : [staff, bot];
  const faults: string[] = [];
  const tell = (line: string): void => {
    if (!line.includes(' to be corrected: ')) faults.push(line);
  };
  let code: number | null = null;
  let digest = '';
  try {
    const { lexicon } = settingFor(loaded, [null, null]);
    digest = digestOf(await playWithBots({ loaded, lexicon, seats, seed, world: 'best', timeout, tell }));
  } finally {
    code = await program.stop();
  }
  return { digest, faults, code };
}

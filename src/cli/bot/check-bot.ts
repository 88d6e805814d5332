import { performance } from 'node:perf_hooks';
import { type Answer, answerOf, askedOf } from '../../bot/answer.js';
import { turnMessageFor } from '../../bot/day-message.js';
import { helloFor } from '../../bot/hello.js';
import type { SideNo } from '../../engine/model/side.js';
import { viewFor } from '../../engine/rules/sighting.js';
import { newGame } from '../../engine/turn/new-game.js';
import { rootOf } from '../../sim/seed.js';
import { settingFor } from '../setting.js';
import { VERSION } from '../version.js';
import { type BotProgram, startProgram } from './program.js';
import { type GameOfTrial, playTrial, type Trial } from './trial-game.js';

/** What one check came to. */
export interface Checked {
  name: string;
  ok: boolean;
  /** What was wrong, empty where nothing was. */
  reason: string;
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
  'plays each game of a series as by itself, where it says that it plays series': (trial) =>
    playedAgain(trial),
};

/** No message that a bot knows: of another kind, of a later version, cut off, a bare value. */
const UNKNOWN = ['{"type":"of-a-later-version","turn":1}', '{"type":', '17', '[]', '{}', ''];

/** A bot that has been told hello. */
interface Met {
  program: BotProgram;
  askTurn(): void;
  /** Its next line as an answer, its hello passed over, or why there is none. */
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
        const until = performance.now() + timeout;
        for (;;) {
          const left = until - performance.now();
          const heard = left <= 0 ? ({ type: 'late' } as const) : await program.talk.next(left);
          if (heard.type === 'ended') return program.talk.reason();
          if (heard.type !== 'line') return NO_ANSWER[heard.type];
          const answer = answerOf(asked, heard.text);
          if (answer.type !== 'hello') return answer;
        }
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

interface PlayedTrial extends GameOfTrial {
  code: number | null;
}

async function playedOn(trial: Trial, side: SideNo): Promise<string> {
  const { faults, code } = await played(trial, side);
  return faults[0] ?? leaving(code);
}

/** A game on one side, one on the other, and the first again: what is left over from one would show there. */
async function playedAgain(trial: Trial): Promise<string> {
  const program = startProgram(trial.command, 'bot');
  try {
    const first = await playTrial(trial, program.talk, 0, false);
    if (!first.series) return '';
    for (const side of [1, 0] as const) {
      const { digest, series } = await playTrial(trial, program.talk, side, true);
      if (!series) return 'it says that it plays a series in the first game only';
      if (side === 0 && digest !== first.digest) {
        return `the first game and the third, of one seed, ended with ${first.digest} and ${digest}`;
      }
    }
    return '';
  } finally {
    await program.stop();
  }
}

/** A whole game by a program of its own. */
async function played(trial: Trial, side: SideNo): Promise<PlayedTrial> {
  const program = startProgram(trial.command, 'bot');
  let code: number | null = null;
  let game: GameOfTrial | null = null;
  try {
    game = await playTrial(trial, program.talk, side, false);
  } finally {
    code = await program.stop();
  }
  return { ...game, code };
}

import { PLAYERS } from '../../src/ai/register.js';
import { settingFor } from '../../src/cli/setting.js';
import { SIDES } from '../../src/engine/model/side.js';
import type { Rng } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { completionsFor } from '../../src/parser/complete.js';
import type { Lexicon } from '../../src/parser/lexicon.js';
import { sentencesOf } from '../../src/parser/words.js';
import { WIDTH, wrapped } from '../../src/report/wrap.js';
import { type Answer, answer, toldBy } from '../../src/session/answer.js';
import { newSession, type Session, type Setting } from '../../src/session/session.js';
import { anyLine } from './any-line.js';
import { anyNumber, type Case, chanceOfNumber } from './case.js';
import type { Kind } from './kind.js';
import { checkLaws } from './laws.js';
import { SHIPPED } from './shipped.js';

/** Scripts of words near the grammar, through a session as plain mode leads it. Each step is a line. */
export const scripts: Kind = {
  name: 'scripts',
  steps: { least: 5, most: 40 },
  run({ start, steps }) {
    const { setting, session: first } = begin(start);
    let session = first;
    for (const step of steps) session = typed(setting, session, lineOf(setting.lexicon, step), step);
    return { lines: steps.length, days: session.played.length };
  },
  file: (one) => ({ name: 'script.txt', text: `${linesOf(one).join('\n')}\n` }),
};

function begin(start: number): { setting: Setting; session: Session } {
  const rng = chanceOfNumber(start);
  const { loaded } = SHIPPED[rng.below(SHIPPED.length)]!;
  const opponent = PLAYERS[rng.chance(50) ? 'staff' : rng.chance(500) ? 'random' : 'passive']!;
  const way = rng.below(3);
  const setting = settingFor(loaded, [way === 1 ? opponent : null, way === 0 ? opponent : null]);
  const world = rng.chance(500) ? 'best' : 'drawn';
  return { setting, session: newSession(setting, newGame(loaded.scenario, [anyNumber(rng), 3], world)) };
}

function lineOf(lexicon: Lexicon, step: number): string {
  return anyLine(lexicon, chanceOfNumber(step));
}

function linesOf({ start, steps }: Case): string[] {
  const { setting } = begin(start);
  return steps.map((step) => lineOf(setting.lexicon, step));
}

/** The session after a line; whatever it says, what it leads to is whole. */
function typed(setting: Setting, before: Session, line: string, step: number): Session {
  const rng: Rng = chanceOfNumber(step ^ 1);
  let session = before;
  completionsFor(
    setting.lexicon,
    line.slice(0, rng.below(line.length + 1)),
    rng.chance(500) ? session.side : null,
  );
  // A line that is not parted at its semicolons is read, too: the full screen hands such ones over.
  for (const sentence of rng.chance(900) ? sentencesOf(line) : [line]) {
    const told = answer(setting, session, sentence);
    checkTold(told);
    for (const day of told.session.played.slice(session.played.length))
      checkLaws(setting.scenario, day.before, day.after, day.events);
    session = told.session;
  }
  if (rng.chance(100)) checkSheets(setting, session);
  return session;
}

function checkTold(told: Answer): void {
  const lines = toldBy(told);
  if (lines.some((line) => typeof line !== 'string' || /\bundefined\b|\bNaN\b|\[object/.test(line)))
    throw new Error(`an answer with a hole in it: ${JSON.stringify(lines).slice(0, 500)}`);
  // A word that is longer than a line stays whole.
  if (wrapped(lines).some((row) => row.length > WIDTH && row.trim().includes(' ')))
    throw new Error('an answer that cannot be wrapped');
}

/** Each order on the sheet is one that may be given. */
function checkSheets({ scenario }: Setting, { state, history }: Session): void {
  if (state.outcome !== null) return;
  for (const side of SIDES) {
    const sheet = history.present[side];
    if (sheet.length === 0) continue;
    const view = viewFor(scenario, state, side);
    for (const [no, order] of sheet.entries()) {
      const problem = problemWithOrder(scenario.briefing, view, order, sheet.toSpliced(no, 1));
      if (problem !== null) throw new Error(`on the sheet: ${JSON.stringify(order)}: ${problem}`);
    }
  }
}

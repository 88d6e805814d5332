import { newGame } from '../../engine/turn/new-game.js';
import { parseCommand } from '../../parser/command.js';
import { faultText, isFault } from '../../parser/fault.js';
import { wrapped } from '../../report/wrap.js';
import { typistOf } from '../../session/answer.js';
import { whyLines } from '../../session/questions.js';
import { newSession } from '../../session/session.js';
import { rootOf } from '../../sim/seed.js';
import { openScenario } from '../scenarios.js';
import { settingFor } from '../setting.js';
import { formatJson, forTerminal } from '../text.js';
import { UsageError } from '../usage-error.js';
import type { WhyOptions } from './why.js';

/** The version of the keys of `--json`. */
const SCHEMA_VERSION = 1;

/**
 * Where something of a scenario comes from, with all reports whatever their day, as text or as one JSON document.
 *
 * @throws {UsageError} where nothing is called so, with what may have been meant
 */
export async function explain({ about, scenario, json }: WhyOptions): Promise<string> {
  const asked = about.join(' ');
  const loaded = await openScenario(scenario);
  const setting = settingFor(loaded, [null, null]);
  // What "why" tells outside of a game does not depend on chance: any seed will do.
  const session = newSession(setting, newGame(loaded.scenario, rootOf('why'), 'best'));
  const command = parseCommand(typistOf(setting, session), `why ${asked}`);
  if (isFault(command)) throw new UsageError(faultText(command));
  if (command.type !== 'why') throw new UsageError(`"${asked}" is no one thing to ask about`);
  if (command.topic.type === 'fight') throw new UsageError('fights can be asked about in a game only');
  const lines = whyLines(setting, session, command.topic, ALL);
  if (json) {
    return formatJson({ schemaVersion: SCHEMA_VERSION, scenario: loaded.scenario.briefing.id, asked, lines });
  }
  return `${forTerminal(wrapped(lines).join('\n'))}\n`;
}

/** Later than any report. */
const ALL = '2100-12-31';

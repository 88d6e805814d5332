import { PLAYERS } from '../../../src/ai/register.js';
import { openScenario } from '../../../src/cli/scenarios.js';
import { settingFor } from '../../../src/cli/setting.js';
import { newGame } from '../../../src/engine/turn/new-game.js';
import { answer } from '../../../src/session/answer.js';
import { orderedView } from '../../../src/session/ordered-view.js';
import { newSession, type Session, type Setting, viewOf } from '../../../src/session/session.js';
import { supplyLinesOf } from '../../../src/session/supply-lines.js';
import { rootOf } from '../../../src/sim/seed.js';
import type { Layers } from '../../../src/tui/map/map-rows.js';
import type { Scene } from '../../../src/tui/map/scene.js';
import { sceneOf } from '../../../src/tui/map/scene-of.js';
import type { Row } from '../../../src/tui/row.js';

/** All that a map can show. */
export const ALL: Layers = { supply: true, fire: true, mines: true, plans: true, names: true };

/** The scene of a shipped scenario for the government, after some typed lines. */
export async function sceneAfter(scenario: string, ...lines: string[]): Promise<Scene> {
  const loaded = await openScenario(scenario);
  const setting: Setting = settingFor(loaded, [null, PLAYERS.staff!]);
  let session: Session = newSession(setting, newGame(loaded.scenario, rootOf('1'), 'best'));
  for (const line of lines) session = answer(setting, session, line).session;
  const { briefing } = loaded.scenario;
  const view = orderedView(briefing, viewOf(setting, session), session.history.present[session.side]);
  return sceneOf(briefing, view, loaded.library.lines, supplyLinesOf(briefing, view));
}

/** The characters of rows, one line each. */
export function textOf(rows: readonly Row[]): string {
  return rows.map((cells) => cells.map(({ text }) => text).join('')).join('\n');
}

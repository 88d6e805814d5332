import { askGuide } from '../../session/guide.js';
import type { Game } from '../app.js';
import { kept } from '../memo.js';
import type { Row } from '../row.js';
import { keysFor } from '../screens/guide-keys.js';
import { textRows } from '../texts.js';

/** Whether the scenario leads the side at the keyboard by the hand. */
export function hasGuide({ setting, session }: Game): boolean {
  const { guide } = setting.shelf.file;
  return session.guide.isOn && guide?.side === setting.scenario.briefing.sides[session.side].id;
}

/** What the guide said last, or the step that it has come to, and by which keys it is done. */
export function guideRows(game: Game, columns: number): Row[] {
  const { setting, session, guide } = game;
  return kept(session, `guide ${columns}`, () => {
    const lines = guide.length > 0 ? guide : askGuide(setting, session, 'show').lines;
    return textRows([...lines, ...keysFor(game)], columns);
  });
}

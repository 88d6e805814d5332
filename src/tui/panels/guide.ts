import { askGuide } from '../../session/guide.js';
import type { App, Game } from '../app.js';
import { type Layout, layoutOf } from '../layout.js';
import type { Row, Size } from '../row.js';
import { keysFor } from '../screens/guide-keys.js';
import { textRows } from '../texts.js';

/** Whether the scenario leads the side at the keyboard by the hand. */
export function hasGuide({ setting, session }: Game): boolean {
  const { guide } = setting.shelf.file;
  return session.guide.isOn && guide?.side === setting.scenario.briefing.sides[session.side].id;
}

/** How the plan shares the screen out, with room for the guide where one leads. */
export function planLayout({ game }: App, size: Size): Layout {
  return layoutOf(size, game !== null && hasGuide(game));
}

/** An answer of so many rows stands above the words of the guide: those speak of it. */
const SHORT = 3;

/**
 * What the guide said last, or the step that it has come to, and by which keys it is done; with the answer that it
 * speaks of, where that is short.
 */
export function guideRows(game: Game, columns: number): Row[] {
  const { setting, session, guide, told } = game;
  const lines = guide.length > 0 ? guide : askGuide(setting, session, 'show').lines;
  const answered = textRows(told, columns);
  return [
    ...(answered.length <= SHORT ? answered : []),
    ...textRows([...lines.filter((line) => line !== ''), ...keysFor(game)], columns),
  ];
}

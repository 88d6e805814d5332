import { askGuide } from '../../session/guide.js';
import type { App, Game } from '../app.js';
import { type Layout, layoutOf } from '../layout.js';
import { EMPTY, type Row, type Size } from '../row.js';
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

/** An answer of so many rows stands with the words of the guide: those speak of it. Longer ones open as a page. */
export const SHORT_ANSWER = 3;

/** Rows of the panel of the guide in the smallest window. */
const LEAST_ROWS = 10;

/**
 * What the guide said last, or the step that it has come to, and by which keys it is done; with the answer that it
 * speaks of, where that is short. Where all of it has no room, the step to be done comes first.
 */
export function guideRows(game: Game, columns: number): Row[] {
  const { setting, session, guide, told } = game;
  const lines = (guide.length > 0 ? guide : askGuide(setting, session, 'show').lines).filter(
    (line) => line !== '',
  );
  const step = Math.max(
    0,
    lines.findIndex((line) => /^Guide, step/.test(line)),
  );
  const answered = textRows(told, columns);
  const past = [
    ...(answered.length <= SHORT_ANSWER ? answered : []),
    ...textRows(lines.slice(0, step), columns),
  ];
  const next = textRows([...lines.slice(step), ...keysFor(game)], columns);
  const all = [...past, ...next];
  return all.length <= LEAST_ROWS ? all : [...next, EMPTY, ...past];
}

import { type App, closed, done, type Step } from '../app.js';
import type { Key } from '../key.js';
import { panel } from '../panel.js';
import { EMPTY, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { endDays } from './end-days.js';
import type { AskScreen, ScreenKind } from './screen.js';

/** Cells of a question: the widest, and from the left. */
const WIDEST = 76;
const INDENT = 2;

/** A question with a key for each answer. */
export const ASK: ScreenKind<AskScreen> = {
  rows: ({ look }, { title, lines, answers }, size) =>
    panel(row(title, 'title'), contentOf(lines, answers, size), size, look.ascii),
  press: pressAsk,
  keys: (_, { answers }) => answers.map(({ key, label }) => ({ keys: nameOf(key), does: label })),
};

function contentOf(lines: readonly string[], answers: AskScreen['answers'], size: Size): Row[] {
  const indented = (cells: Row): Row => [span(' '.repeat(INDENT)), ...cells];
  return [
    EMPTY,
    ...textRows(lines, Math.min(WIDEST, size.columns - 2 * INDENT)).map(indented),
    EMPTY,
    ...answers.map(({ key, label }) => indented([span(nameOf(key).padEnd(8), 'key'), span(label)])),
  ];
}

function nameOf(key: Key): string {
  const names: Record<string, string> = { enter: 'Enter', escape: 'Esc' };
  return names[key] ?? key;
}

function pressAsk(app: App, { answers }: AskScreen, key: Key): Step {
  const given = answers.find((one) => one.key === key);
  if (!given) return done(app);
  switch (given.leads.type) {
    case 'close':
      return done(closed(app));
    case 'end-day':
      return endDays(closed(app), given.leads.line);
    case 'to-title':
      return done({ ...app, screens: [{ name: 'title', chosen: 0 }], game: null });
    case 'quit':
      return { app, effects: [{ type: 'quit', code: 0 }] };
  }
}

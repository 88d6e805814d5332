import { type App, closed, done, replaced, type Step } from '../app.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { panel } from '../panel.js';
import { EMPTY, oneCell, type Row, row, type Size, span } from '../row.js';
import type { Screen, ScreenKind } from './screen.js';

type Saves = Extract<Screen, { name: 'saves' }>;

/** Saved games, the one played last on top. */
export const SAVES: ScreenKind<Saves> = {
  rows: (app, screen, size) =>
    panel(row('Saved games', 'title'), [EMPTY, ...contentOf(screen, size)], size, app.look.ascii),
  press: pressSaves,
  keys: (_, { saves }) => [
    ...(saves?.length
      ? [
          { keys: 'Up Down', does: 'choose' },
          { keys: 'Enter', does: 'go on with it' },
        ]
      : []),
    { keys: 'Esc', does: 'back' },
  ],
};

function contentOf({ saves, chosen }: Saves, size: Size): Row[] {
  if (saves === null) return [row('  Looking...', 'dim')];
  if (saves.length === 0)
    return [row('  There is no saved game yet. Every game saves itself after each day.')];
  const widest = Math.min(36, Math.max(...saves.map(({ name }) => oneCell(name).length)));
  const entries = saves.map(
    ({ name, about, isPlayable }): Row => [
      span(`${oneCell(name).slice(0, widest).padEnd(widest)}  `, isPlayable ? 'strong' : 'dim'),
      span(oneCell(about), isPlayable ? 'text' : 'dim'),
    ],
  );
  return listRows(entries, chosen, { columns: size.columns, rows: size.rows - 2 });
}

function pressSaves(app: App, screen: Saves, key: Key): Step {
  const { saves, chosen } = screen;
  if (key === 'escape' || key === 'q') return done(closed(app));
  const save = saves?.[chosen];
  if (key === 'enter' && save) {
    if (!save.isPlayable)
      return done({ ...app, notice: `This save cannot be played: ${oneCell(save.about)}` });
    return { app: { ...app, notice: 'Opening...' }, effects: [{ type: 'resume', path: save.path }] };
  }
  const page = Math.max(1, app.size.rows - 6);
  return done(replaced(app, { ...screen, chosen: chosenAfter(key, chosen, saves?.length ?? 0, page) }));
}

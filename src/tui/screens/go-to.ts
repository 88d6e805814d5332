import type { Named, Thing } from '../../parser/lexicon.js';
import { type App, closed, done, replaced, type Selected, type Step, withGame } from '../app.js';
import { charOf, isTyped, type Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { kept } from '../memo.js';
import { oneCell, type Row, row, type Size, span } from '../row.js';
import { planRows } from './plan-rows.js';
import type { Screen, ScreenKind } from './screen.js';
import { showing } from './selection.js';

type GoTo = Extract<Screen, { name: 'go-to' }>;

interface Entry {
  name: string;
  /** All ways to write it, without blanks and marks, a line each. */
  spellings: string;
  selected: Selected;
}

/** To jump to a place or a formation by the letters of its name. */
export const GO_TO: ScreenKind<GoTo> = {
  rows: (app, screen, size) =>
    planRows(app, size, { title: 'Go to', rows: (room) => goToRows(app, screen, room) }),
  press: pressGoTo,
  keys: () => [
    { keys: 'letters', does: 'part of a name' },
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Enter', does: 'go there' },
    { keys: 'Esc', does: 'back' },
  ],
};

function goToRows(app: App, { typed, chosen }: GoTo, { columns, rows }: Size): Row[] {
  const found = fitting(app, typed);
  const entries = found.map(
    ({ name, selected }): Row => [
      span(oneCell(name)),
      span(selected.type === 'formation' ? '  formation' : '', 'dim'),
    ],
  );
  return [
    [span('Name: ', 'key'), span(typed), span(' ', 'selected')],
    ...(entries.length === 0
      ? [row('Nothing has these letters in its name.', 'warning')]
      : listRows(entries, chosen, { columns, rows: rows - 1 })),
  ];
}

/** Places and own formations with `typed` in one of their names; those that begin so come first. */
function fitting(app: App, typed: string): Entry[] {
  const wanted = typed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return entriesOf(app)
    .filter(({ spellings }) => spellings.includes(wanted))
    .sort((one, other) => rank(one, wanted) - rank(other, wanted) || (one.name < other.name ? -1 : 1));
}

function rank({ name }: Entry, wanted: string): number {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .startsWith(wanted)
    ? 0
    : 1;
}

function entriesOf({ game }: App): Entry[] {
  if (game === null) return [];
  const { setting, session } = game;
  const { formations, places } = setting.lexicon;
  return kept(setting, `names for ${session.side}`, () => [
    ...formations.filter(({ side }) => side === session.side).map(entryFor),
    ...places.map(entryFor),
  ]);
}

function entryFor({ kind, no, name, forms }: Named & Thing): Entry {
  return {
    name,
    spellings: forms.map(({ joined }) => joined).join('\n'),
    selected: { type: kind === 'formation' ? 'formation' : 'place', no },
  };
}

function pressGoTo(app: App, screen: GoTo, key: Key): Step {
  const { typed, chosen } = screen;
  if (key === 'escape') return done(closed(app));
  if (isTyped(key) && typed.length < 30)
    return done(replaced(app, { ...screen, typed: typed + charOf(key), chosen: 0 }));
  if (key === 'backspace') return done(replaced(app, { ...screen, typed: typed.slice(0, -1), chosen: 0 }));
  const found = fitting(app, typed);
  const entry = found[chosen];
  if (key === 'enter')
    return done(entry ? withGame(closed(app), (game) => showing(app, game, entry.selected)) : app);
  return done(replaced(app, { ...screen, chosen: chosenAfter(key, chosen, found.length, 6) }));
}

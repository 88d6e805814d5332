import { type App, done, opened, type Step } from '../app.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { lookName, nextLook } from '../look.js';
import { panel } from '../panel.js';
import { EMPTY, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { keysPage } from './keys-page.js';
import { newGameScreen } from './new-game.js';
import type { Screen, ScreenKind } from './screen.js';

type Title = Extract<Screen, { name: 'title' }>;

/** What can be chosen, each with a letter of its own. */
const ENTRIES = [
  { key: 't', label: 'Tutorial', about: 'ten minutes to learn on, led by the hand' },
  { key: 'n', label: 'New game', about: 'choose a scenario, a side and an opponent' },
  { key: 'c', label: 'Continue', about: 'go on with a saved game' },
  { key: 'r', label: 'The campaign as reported', about: 'day by day, by what was published in 2017' },
  { key: 'h', label: 'Help', about: 'keys and commands' },
  { key: 'l', label: 'Look', about: '' },
  { key: 'q', label: 'Quit', about: '' },
] as const;

/** The first screen. */
export const TITLE: ScreenKind<Title> = {
  rows: titleRows,
  press: pressTitle,
  keys: () => [
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Enter', does: 'open' },
    { keys: 'T', does: 'colours' },
    { keys: 'q', does: 'quit' },
  ],
};

function titleRows({ look, offer }: App, { chosen }: Title, size: Size): Row[] {
  const entries = ENTRIES.map(
    ({ key, label, about }): Row => [
      span(`${key}  `, 'key'),
      span(label.padEnd(26)),
      span(key === 'l' ? lookName(look) : about, 'dim'),
    ],
  );
  const inner = { columns: Math.min(76, size.columns - 4), rows: ENTRIES.length };
  const content: Row[] = [
    EMPTY,
    row('SUKHNAH', 'title'),
    row('The road Palmyra - Sukhnah - Deir ez-Zor, summer 2017', 'strong'),
    row(`A wargame in words and maps; every figure names its source. Version ${offer.version}`, 'dim'),
    EMPTY,
    ...listRows(entries, chosen, inner),
    EMPTY,
    ...textRows([NOTE], inner.columns).map((cells) => cells.map((one) => ({ ...one, role: 'dim' as const }))),
  ];
  const left = ' '.repeat(Math.max(2, Math.floor((size.columns - inner.columns) / 2)));
  const top = Math.max(0, Math.floor((size.rows - content.length) / 3));
  const rows = [
    ...Array.from({ length: top }, () => EMPTY),
    ...content.map((cells) => [span(left), ...cells]),
  ];
  return panel(EMPTY, rows, size, look.ascii);
}

const NOTE =
  'This is about a real war in which many people died, most of them not soldiers. The game tells of both sides in the same words, shows what the fighting did to those who lived there, and gives no points for it.';

function pressTitle(app: App, title: Title, key: Key): Step {
  const byLetter = ENTRIES.findIndex((entry) => entry.key === key);
  if (byLetter >= 0) return choose({ ...app, screens: [{ name: 'title', chosen: byLetter }] }, byLetter);
  if (key === 'enter') return choose(app, title.chosen);
  if (key === '?') return done(opened(app, keysPage()));
  if (key === 'T') return done({ ...app, look: nextLook(app.look) });
  const chosen = chosenAfter(key, title.chosen, ENTRIES.length, ENTRIES.length);
  return done({ ...app, screens: [{ name: 'title', chosen }] });
}

function choose(app: App, no: number): Step {
  switch (ENTRIES[no]!.key) {
    case 't': {
      const guided = app.offer.scenarios.find(({ hasGuide }) => hasGuide);
      if (!guided) return done({ ...app, notice: 'No scenario here has a guide.' });
      return {
        app: { ...app, notice: 'Opening...' },
        effects: [
          { type: 'begin', scenario: guided.id, side: 'gov', opponent: 'staff', seed: '', world: 'drawn' },
        ],
      };
    }
    case 'n':
      return done(opened(app, newGameScreen(app.offer)));
    case 'c':
      return {
        app: opened(app, { name: 'saves', saves: null, chosen: 0 }),
        effects: [{ type: 'list-saves' }],
      };
    case 'r':
      return { app: { ...app, notice: 'Opening...' }, effects: [{ type: 'open-reported' }] };
    case 'h':
      return done(opened(app, keysPage()));
    case 'l':
      return done({ ...app, look: nextLook(app.look) });
    case 'q':
      return { app, effects: [{ type: 'quit', code: 0 }] };
  }
}

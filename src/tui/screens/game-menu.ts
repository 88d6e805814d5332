import { type App, closed, done, opened, type Step } from '../app.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { lookName, nextLook } from '../look.js';
import { panel } from '../panel.js';
import { EMPTY, type Row, row, span } from '../row.js';
import { askToQuit } from './ask-to-quit.js';
import { keysPage } from './keys-page.js';
import { say } from './say.js';
import type { Screen, ScreenKind } from './screen.js';

type GameMenu = Extract<Screen, { name: 'game-menu' }>;

const ENTRIES = [
  { key: 'escape', label: 'Back to the game' },
  { key: 's', label: 'Save now' },
  { key: 'c', label: 'Saved games' },
  { key: 'b', label: 'Briefing' },
  { key: 'h', label: 'Help: keys and commands' },
  { key: 'l', label: 'Look' },
  { key: 'q', label: 'Leave the game' },
] as const;

/** What does not belong to the war: saving, help, looks, leaving. */
export const GAME_MENU: ScreenKind<GameMenu> = {
  rows: ({ look, game }, { chosen }, size) => {
    const entries = ENTRIES.map(
      ({ key, label }): Row => [
        span((key === 'escape' ? 'Esc' : key).padEnd(5), 'key'),
        span(label.padEnd(26)),
        span(key === 'l' ? lookName(look) : '', 'dim'),
      ],
    );
    const rows: Row[] = [
      EMPTY,
      row(`  ${game?.title ?? ''}, seed ${game?.seed ?? ''}`, 'strong'),
      EMPTY,
      ...listRows(entries, chosen, { columns: size.columns, rows: ENTRIES.length }),
    ];
    return panel(row('Menu', 'title'), rows, size, look.ascii);
  },
  press: (app, menu, key) => {
    const letter = ENTRIES.find((entry) => entry.key === key)?.key;
    const chosen = ENTRIES[menu.chosen]!.key;
    if (letter !== undefined) return choose(app, letter);
    if (key === 'enter') return choose(app, chosen);
    return done(moved(app, menu, key));
  },
  keys: () => [
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Enter', does: 'open' },
    { keys: 'Esc', does: 'back' },
  ],
};

function moved(app: App, menu: GameMenu, key: Key): App {
  const chosen = chosenAfter(key, menu.chosen, ENTRIES.length, ENTRIES.length);
  return { ...app, screens: [...app.screens.slice(0, -1), { ...menu, chosen }] };
}

function choose(app: App, key: (typeof ENTRIES)[number]['key']): Step {
  switch (key) {
    case 'escape':
      return done(closed(app));
    case 's':
      return say(closed(app), 'save');
    case 'b':
      return say(closed(app), 'briefing');
    case 'c':
      return {
        app: opened(closed(app), { name: 'saves', saves: null, chosen: 0 }),
        effects: [{ type: 'list-saves' }],
      };
    case 'h':
      return done(opened(closed(app), keysPage()));
    case 'l':
      return done({ ...app, look: nextLook(app.look) });
    case 'q':
      return done(askToQuit(closed(app)));
  }
}

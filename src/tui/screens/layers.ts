import { type App, closed, done, replaced, type Step, withGame } from '../app.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { legendRows } from '../map/legend.js';
import type { Layers } from '../map/map-rows.js';
import { scrolled } from '../panel.js';
import { EMPTY, type Row, row, type Size, span } from '../row.js';
import { planRows } from './plan-rows.js';
import type { Screen, ScreenKind } from './screen.js';

type LayersScreen = Extract<Screen, { name: 'layers' }>;

const LAYERS: readonly { layer: keyof Layers; key: Key; label: string }[] = [
  { layer: 'plans', key: 'p', label: 'planned ways' },
  { layer: 'supply', key: 's', label: 'supply lines' },
  { layer: 'fire', key: 'f', label: 'fire control' },
  { layer: 'mines', key: 'm', label: 'mines' },
  { layer: 'names', key: 'n', label: 'names' },
];

/** What the map shows before anybody has chosen. */
export const ALL_LAYERS: Layers = { plans: true, supply: true, fire: true, mines: true, names: true };

/** Columns of the list, where the marks stand beside it. */
const LIST = 26;
/** Rows that PgUp and PgDn go by. */
const PAGE = 6;

/** To choose what the map shows. */
export function layersMenu(): LayersScreen {
  return { name: 'layers', chosen: 0, scroll: 0 };
}

/** What the map shows, and what its marks mean. */
export const LAYERS_SCREEN: ScreenKind<LayersScreen> = {
  rows: (app, screen, size) =>
    planRows(app, size, { title: 'What the map shows', rows: (room) => layersRows(app, screen, room) }),
  press: pressLayers,
  keys: () => [
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Space', does: 'show or hide' },
    { keys: 'PgUp PgDn', does: 'more marks' },
    { keys: 'Esc', does: 'back' },
  ],
};

/** The list, and the marks beside it in a low panel, below it in a high one. */
function layersRows({ game, look }: App, { chosen, scroll }: LayersScreen, { columns, rows }: Size): Row[] {
  const entries = LAYERS.map(
    ({ layer, key, label }): Row => [
      span(`[${game?.layers[layer] ? 'x' : ' '}] `),
      span(`${key} `, 'key'),
      span(label),
    ],
  );
  const [first, second] = game!.setting.scenario.briefing.sides;
  const sides = [first.name, second.name] as const;
  if (rows > 3 * LAYERS.length) {
    const room = { columns, rows: rows - LAYERS.length - 1 };
    const legend = scrolled(legendRows(look.ascii, columns, sides), scroll, room);
    return [...listRows(entries, chosen, { columns, rows: LAYERS.length }), EMPTY, ...legend];
  }
  const list = listRows(entries, chosen, { columns: LIST - 2, rows });
  const room = { columns: columns - LIST, rows };
  const legend = scrolled(legendRows(look.ascii, room.columns, sides), scroll, room);
  return Array.from({ length: rows }, (_, no): Row => {
    const left = list[no] ?? EMPTY;
    const width = left.reduce((sum, { text }) => sum + text.length, 0);
    return [...left, span(' '.repeat(Math.max(0, LIST - width))), ...(legend[no] ?? row(''))];
  });
}

function pressLayers(app: App, screen: LayersScreen, key: Key): Step {
  if (key === 'escape' || key === 'q') return done(closed(app));
  const turned = (layer: keyof Layers): Step =>
    done(withGame(app, (game) => ({ ...game, layers: { ...game.layers, [layer]: !game.layers[layer] } })));
  const byLetter = LAYERS.find((one) => one.key === key);
  if (byLetter) return turned(byLetter.layer);
  if (key === 'space' || key === 'enter') return turned(LAYERS[screen.chosen]!.layer);
  if (key === 'pagedown' || key === 'pageup') {
    const scroll = Math.max(0, screen.scroll + (key === 'pagedown' ? PAGE : -PAGE));
    return done(replaced(app, { ...screen, scroll: Math.min(scroll, MOST) }));
  }
  const chosen = chosenAfter(key, screen.chosen, LAYERS.length, LAYERS.length);
  return done(replaced(app, { ...screen, chosen }));
}

/** More rows than the marks ever take: what is beyond their end is not scrolled to. */
const MOST = 60;

import { type App, closed, done, replaced, type Step, withGame } from '../app.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { legendRows } from '../map/legend.js';
import type { Layers } from '../map/map-rows.js';
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

/** To choose what the map shows. */
export function layersMenu(): LayersScreen {
  return { name: 'layers', chosen: 0 };
}

/** What the map shows, and what its marks mean. */
export const LAYERS_SCREEN: ScreenKind<LayersScreen> = {
  rows: (app, screen, size) =>
    planRows(app, size, { title: 'What the map shows', rows: (room) => layersRows(app, screen, room) }),
  press: pressLayers,
  keys: () => [
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Space', does: 'show or hide' },
    { keys: 'Esc', does: 'back' },
  ],
};

function layersRows({ game, look }: App, { chosen }: LayersScreen, { columns, rows }: Size): Row[] {
  const entries = LAYERS.map(
    ({ layer, key, label }): Row => [
      span(`[${game?.layers[layer] ? 'x' : ' '}] `),
      span(`${key} `, 'key'),
      span(label),
    ],
  );
  const list = listRows(entries, chosen, { columns: 24, rows });
  const [first, second] = game!.setting.scenario.briefing.sides;
  const sides = [first.name, second.name] as const;
  const legend = legendRows(look.ascii, columns - 26, sides);
  const count = Math.min(rows, Math.max(list.length, legend.length));
  return Array.from({ length: count }, (_, no): Row => {
    const left = list[no] ?? EMPTY;
    const width = left.reduce((sum, { text }) => sum + text.length, 0);
    return [...left, span(' '.repeat(Math.max(0, 26 - width))), ...(legend[no] ?? row(''))];
  });
}

function pressLayers(app: App, screen: LayersScreen, key: Key): Step {
  if (key === 'escape' || key === 'q') return done(closed(app));
  const turned = (layer: keyof Layers): Step =>
    done(withGame(app, (game) => ({ ...game, layers: { ...game.layers, [layer]: !game.layers[layer] } })));
  const byLetter = LAYERS.find((one) => one.key === key);
  if (byLetter) return turned(byLetter.layer);
  if (key === 'space' || key === 'enter') return turned(LAYERS[screen.chosen]!.layer);
  return done(
    replaced(app, { ...screen, chosen: chosenAfter(key, screen.chosen, LAYERS.length, LAYERS.length) }),
  );
}

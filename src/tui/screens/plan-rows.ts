import type { App, Game, PanelName } from '../app.js';
import { sceneOfGame } from '../game-scene.js';
import { bottomSize, type Layout } from '../layout.js';
import { mapRows } from '../map/map-rows.js';
import type { Scene } from '../map/scene.js';
import { beside, mostScroll, panel, scrolled } from '../panel.js';
import { cardRows } from '../panels/card.js';
import { forcesRows } from '../panels/forces.js';
import { guideRows, hasGuide, planLayout } from '../panels/guide.js';
import { headRow, shownHeadRow } from '../panels/head.js';
import { ordersRows } from '../panels/orders.js';
import { EMPTY, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { lineRow } from './line-row.js';
import { cameraOf } from './selection.js';

/** A panel that lies over those of the plan: at the bottom, or where the screen is wide, at the side. */
export interface Overlay {
  title: string;
  rows(room: Size): Row[];
}

/** What the map marks, and what it shows: the plan, or a moment of a day that has been played. */
export interface Shown {
  lit: readonly number[];
  past: Scene | null;
}

/** The plan: head, map and panels, and the line of words. */
export function planRows(app: App, size: Size, overlay: Overlay | null, shown: Shown = PLAN_SHOWN): Row[] {
  const { game, look } = app;
  if (game === null) return [];
  const layout = planLayout(app, { ...size, rows: size.rows + 1 });
  const isPast = shown.past !== null;
  // What stands in the panels is of tomorrow: while a day is shown, the map and the telling have all the room.
  const isAlone = isPast && layout.side !== null;
  const mapSize = isAlone ? { ...layout.map, rows: layout.map.rows + layout.bottom.rows } : layout.map;
  const map = mapRows({
    scene: shown.past ?? sceneOfGame(game),
    camera: cameraOf(app, game),
    size: mapSize,
    ascii: look.ascii,
    selected: game.selected,
    lit: shown.lit,
    layers: game.layers,
  });
  const main = isAlone ? map : [...map, ...bottomRows(app, game, layout, overlay)];
  const { side } = layout;
  const right =
    side === null ? null : isAlone ? wholeSide(app, side, overlay) : sideRows(app, game, side, overlay);
  const body = right === null ? main : beside(main, right, look.ascii);
  const head = isPast ? shownHeadRow(game, size.columns) : headRow(game, size.columns);
  // What lies over the plan takes the keys: no words can be typed there.
  return [head, ...body, overlay === null ? lineRow(app, game, size.columns) : EMPTY];
}

const PLAN_SHOWN: Shown = { lit: [], past: null };

/** All of the column at the side for one panel. */
function wholeSide({ look }: App, side: Size, overlay: Overlay | null): Row[] {
  const room = { columns: side.columns - 2, rows: side.rows - 1 };
  return panel(row(overlay?.title ?? '', 'title'), indented(overlay?.rows(room) ?? []), side, look.ascii);
}

/** Below the map: what was asked last, or where there is no column at the side, the panel that was chosen. */
function bottomRows({ look }: App, game: Game, { side, bottom }: Layout, overlay: Overlay | null): Row[] {
  const room: Size = { columns: bottom.columns - 2, rows: bottom.rows - 1 };
  if (side === null && overlay !== null) {
    return panel(row(overlay.title, 'title'), indented(overlay.rows(room)), bottom, look.ascii);
  }
  const shown = panelBelow(game, side);
  const title = side === null ? tabs(game, shown) : row(TITLES[shown], 'title');
  const rows = scrolled(contentOf(game, shown, room.columns), game.scroll, room);
  return panel(title, indented(rows), bottom, look.ascii);
}

/** How far the panel below the map can be scrolled. */
export function scrollBelow(app: App, game: Game): number {
  const layout = planLayout(app, app.size);
  const { columns, rows } = bottomSize(layout);
  return mostScroll(contentOf(game, panelBelow(game, layout.side), columns).length, rows);
}

function panelBelow(game: Game, side: Size | null): PanelName {
  if (side === null) return shownPanel(game);
  return game.panel !== 'told' && hasGuide(game) ? 'guide' : 'told';
}

/** At the side: the card of what is selected, the orders of the day, and the forces, as far as there is room. */
function sideRows({ look }: App, game: Game, side: Size, overlay: Overlay | null): Row[] {
  const inner = side.columns - 2;
  const top = Math.round(side.rows * 0.4);
  const orders = Math.round(side.rows * 0.24);
  const sized = (rows: number): Size => ({ columns: side.columns, rows });
  const part = (name: PanelName, rows: number): Row[] =>
    panel(
      row(TITLES[name], 'title'),
      indented(clippedText(contentOf(game, name, inner), rows - 1)),
      sized(rows),
      look.ascii,
    );
  if (overlay !== null) {
    const room = { columns: inner, rows: side.rows - orders - 1 };
    return [
      ...panel(
        row(overlay.title, 'title'),
        indented(overlay.rows(room)),
        sized(side.rows - orders),
        look.ascii,
      ),
      ...part('orders', orders),
    ];
  }
  return [...part('card', top), ...part('orders', orders), ...part('forces', side.rows - top - orders)];
}

const TITLES: Readonly<Record<PanelName, string>> = {
  card: 'Card',
  orders: 'Orders',
  forces: 'Forces',
  told: 'Answers',
  guide: 'Guide',
};

/** The panels by number, the one that is shown marked. */
function tabs(game: Game, shown: PanelName): Row {
  const names: PanelName[] = [
    'card',
    'orders',
    'forces',
    'told',
    ...(hasGuide(game) ? (['guide'] as const) : []),
  ];
  return names.flatMap((name, no) => [
    span(`${no + 1} `, 'key'),
    span(name === shown ? `[${TITLES[name]}]` : ` ${TITLES[name]} `, name === shown ? 'title' : 'dim'),
    span(' '),
  ]);
}

function shownPanel(game: Game): PanelName {
  return game.panel === 'guide' && !hasGuide(game) ? 'told' : game.panel;
}

function contentOf(game: Game, name: PanelName, columns: number): Row[] {
  switch (name) {
    case 'card':
      return cardRows(game, columns);
    case 'orders':
      return ordersRows(game, columns);
    case 'forces':
      return forcesRows(game, columns);
    case 'guide':
      return guideRows(game, columns);
    case 'told':
      return game.told.length === 0
        ? [row('Enter gives orders to what is selected, ":" takes words, "?" lists all keys.', 'dim')]
        : textRows(game.told, columns);
  }
}

/** As many rows as there is room for, the chosen one among them; the last one says if there are more. */
function clippedText(rows: readonly Row[], count: number): Row[] {
  if (rows.length <= count) return [...rows];
  const chosen = rows.findIndex((cells) => cells.some(({ role }) => role === 'selected'));
  const from = Math.max(0, Math.min(chosen - Math.floor(count / 2), rows.length - count + 1));
  const more = rows.length - from - count + 1;
  return [...rows.slice(from, from + Math.max(0, count - 1)), row(more > 0 ? `... ${more} more` : '', 'dim')];
}

function indented(rows: readonly Row[]): Row[] {
  return rows.map((cells): Row => (cells.length === 0 ? EMPTY : [span(' '), ...cells]));
}

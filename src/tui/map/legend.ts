import { KINDS } from '../../engine/model/formation.js';
import { LINK_CLASSES, PLACE_TYPES } from '../../engine/model/place.js';
import type { Role } from '../role.js';
import { EMPTY, fitted, type Row, span, widthOf } from '../row.js';
import { textRows } from '../texts.js';
import { newCanvas, rowsOf } from './canvas.js';
import { KIND_CODES } from './counters.js';
import { FIRE_STROKE, LINE_STROKES, LINK_STROKES, ZONE_STROKE } from './ground.js';
import type { Lens } from './lens.js';
import { lineName } from './line-names.js';
import {
  ARROWS,
  FORMATIONS,
  HOLDERS,
  LEADER,
  type Mark,
  REMEMBERED,
  ROUND,
  SIGNS,
  shapeOf,
  TYPES,
} from './marks.js';
import { PATH_STROKE } from './plans.js';
import type { SceneLine } from './scene.js';
import { drawLine, type Stroke } from './strokes.js';

/**
 * What every mark of the map means, as many to a row as there is room for; what is too long for a row is wrapped.
 *
 * @param sides what the two sides are called
 */
export function legendRows(
  ascii: boolean,
  columns: number,
  sides: readonly [string, string] = ['the first side', 'the second side'],
): Row[] {
  const named = (text: string): string =>
    text.replace('the first side', sides[0]).replace('the second side', sides[1]);
  const mark = (one: Mark): Row => entry(shapeOf(one, ascii), one.role, named(one.text));
  const arrows = (kind: 'march' | 'attack' | 'afar', text: string): Row =>
    entry(ascii ? ARROWS.ascii[0] : ARROWS[kind][0], 'plan', text);
  const sections: [string, Row[]][] = [
    ['Who holds a place', Object.values(HOLDERS).map(mark)],
    ['The same from memory, not seen today', Object.values(REMEMBERED).map(mark)],
    ['What a place is', PLACE_TYPES.map((type) => mark(TYPES[type]))],
    ['What else is known', [...Object.values(SIGNS), ...Object.values(ROUND)].map(mark)],
    [
      'Plans of the day',
      ascii
        ? [arrows('march', 'where a formation means to go or to act')]
        : [
            arrows('march', 'march, withdrawal, clearing'),
            arrows('attack', 'attack'),
            arrows('afar', 'guns or raiders'),
          ],
    ],
    [
      'Formations',
      [
        entry('[18th ar 900]', 'first-counter', named('of the first side, 900 men')),
        entry('<road li 70>', 'second-counter', named('of the second side')),
        entry('<road li 70 ?3d>', 'second-memory', 'seen three days ago'),
        entry('[3: 2.1k]', 'first-counter', 'three formations, 2,100 men'),
        entry('[900 broken]', 'first-counter', 'has broken'),
        entry('[900]', 'first-counter', 'men alone, where there is little room'),
      ],
    ],
    [
      'Where formations stand apart from places, or have no room for that',
      Object.values(FORMATIONS).flatMap(({ seen, remembered }) => [mark(seen), mark(remembered)]),
    ],
    ['Kinds of formations', KINDS.map((kind) => entry(KIND_CODES[kind], 'strong', kind))],
    [
      'Lines',
      [
        ...LINK_CLASSES.map((of) => sample(LINK_STROKES[of], LINK_TEXTS[of], ascii)),
        sample(LINE_STROKES.river, 'river', ascii),
        sample(LINE_STROKES.ridge, 'ridge', ascii),
        sample(LINE_STROKES.province, 'border of a province', ascii),
        sample(LINE_STROKES['salt-flat'], 'salt flat', ascii),
        sample(ZONE_STROKE, 'ground closed to both sides', ascii),
        sample(FIRE_STROKE, 'from a height to what it has under fire', ascii),
        sample(PATH_STROKE, 'way of a plan', ascii),
        ...Object.values(LEADER).map(mark),
      ],
    ],
    [
      'Names of lines',
      [
        nameOf('river', 'Name', 'of a river'),
        nameOf('ridge', 'Name', 'of a ridge'),
        nameOf('province', 'Name / name', 'of the border between two provinces'),
        nameOf('salt-flat', 'Name', 'of a salt flat'),
      ],
    ],
  ];
  return sections.flatMap(([title, entries], i) => [
    ...(i === 0 ? [] : [EMPTY]),
    ...textRows([title], columns).map((cells) => cells.map(({ text }) => span(text, 'title'))),
    ...inColumns(entries, columns),
  ]);
}

const LINK_TEXTS = { highway: 'highway', road: 'road', track: 'track', desert: 'desert way' } as const;

function entry(shape: string, role: Role, text: string): Row {
  return [span(shape, role), span(` ${text}`)];
}

/** Columns of a piece of a line in the legend. */
const SAMPLE = 6;

/** A piece of a line as the map draws it. */
function sample(stroke: Stroke, text: string, ascii: boolean): Row {
  const size = { columns: SAMPLE, rows: 1 };
  const lens: Lens = { camera: { x: 0, y: 0, scale: 1 }, size };
  const canvas = newCanvas(size, ascii);
  drawLine(
    canvas,
    lens,
    [
      { x: -SAMPLE, y: 0 },
      { x: SAMPLE, y: 0 },
    ],
    stroke,
  );
  return [...rowsOf(canvas)[0]!, span(` ${text}`)];
}

function nameOf(kind: SceneLine['kind'], name: string, text: string): Row {
  return entry(lineName(kind, name), LINE_STROKES[kind].role, text);
}

/** Blanks before the entries of a section. */
const INDENT = 2;

/** Entries in columns; those that are too long for the whole width go on in the next row, below their text. */
function inColumns(entries: readonly Row[], columns: number): Row[] {
  const room = columns - INDENT;
  const width = Math.max(...entries.map(widthOf)) + 3;
  const count = Math.max(1, Math.floor((room + 3) / width));
  const rows: Row[] = [];
  for (let i = 0; i < entries.length; i += count) {
    const some = entries.slice(i, i + count);
    if (count === 1) rows.push(...wrapped(some[0]!, room));
    else rows.push(some.flatMap((one, no) => (no < some.length - 1 ? [...fitted(one, width)] : [...one])));
  }
  return rows.map((cells) => fitted([span(' '.repeat(INDENT)), ...cells], columns));
}

/** An entry in as many rows as it needs: its text is wrapped beside its shape. */
function wrapped(cells: Row, columns: number): Row[] {
  const text = cells.at(-1)!.text.trimStart();
  const shape = cells.slice(0, -1);
  const left = widthOf(shape) + 1;
  return textRows([text], Math.max(1, columns - left)).map((line, no) =>
    no === 0 ? [...shape, span(' '), ...line] : [span(' '.repeat(left)), ...line],
  );
}

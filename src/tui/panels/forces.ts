import type { Formation, FormationNo } from '../../engine/model/formation.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { shortDate } from '../../report/date.js';
import { taskText } from '../../report/names.js';
import { grouped } from '../../report/number.js';
import { positionText } from '../../report/position.js';
import type { Game } from '../app.js';
import { orderedViewOf } from '../game-scene.js';
import { KIND_CODES } from '../map/counters.js';
import { kept } from '../memo.js';
import type { Role } from '../role.js';
import { clipped, oneCell, type Row, row, span } from '../row.js';

/** The order of battle in brief: a formation in one row, and where it stands and what it does in a second. */
export function forcesRows(game: Game, columns: number): Row[] {
  const { setting, session, selected } = game;
  const { briefing } = setting.scenario;
  const chosen = selected?.type === 'formation' ? selected.no : -1;
  return kept(session, `forces ${columns} ${chosen}`, () => [
    clipped([span(' '.repeat(nameWidth(columns) + 3)), span('kind   men  coh. supply', 'dim')], columns),
    ...orderedViewOf(game).own.flatMap((own, no) =>
      own ? rowsOf(briefing, own, no, no === chosen, columns) : [],
    ),
  ]);
}

function rowsOf(
  briefing: Briefing,
  own: DeepReadonly<Formation>,
  no: FormationNo,
  isChosen: boolean,
  columns: number,
): Row[] {
  const { name, kind } = briefing.cards[no]!;
  const width = nameWidth(columns);
  const title = oneCell(name).slice(0, width);
  const head: Row = [
    span(isChosen ? '> ' : '  ', 'key'),
    span(title.padEnd(width), isChosen ? 'selected' : 'strong'),
    span(`  ${KIND_CODES[kind]} `, 'dim'),
  ];
  if (own.condition === 'waiting')
    return [clipped([...head, span(`  from ${shortDate(briefing.start, own.arrives)}`, 'dim')], columns)];
  if (own.condition === 'destroyed' || own.condition === 'surrendered')
    return [clipped([...head, span(`  ${own.condition}`, 'dim')], columns)];
  const [word, role] = stateOf(own);
  return [
    clipped(
      [
        ...head,
        span(grouped(own.strength).padStart(6)),
        span(
          ` ${String(Math.round(own.cohesion / 10)).padStart(3)}%`,
          own.cohesion < 500 ? 'warning' : 'text',
        ),
        span(` ${word}`, role),
      ],
      columns,
    ),
    row(clip(`    ${positionText(briefing, own)}, ${taskText(briefing, own.task)}`, columns), 'dim'),
  ];
}

/** Cells for a name: what the figures beside it leave. */
function nameWidth(columns: number): number {
  return Math.max(12, columns - 31);
}

/** What is worst about a formation, in one word. */
function stateOf({ condition, supply, fatigue }: DeepReadonly<Formation>): [string, Role] {
  if (condition === 'broken') return ['broken', 'warning'];
  if (supply === 'cut') return ['cut off', 'warning'];
  if (supply === 'strained') return ['strained', 'warning'];
  return fatigue > 500 ? ['tired', 'warning'] : ['supplied', 'good'];
}

function clip(text: string, columns: number): string {
  return oneCell(text).slice(0, columns);
}

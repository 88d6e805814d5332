import { shortDate } from '../../report/date.js';
import { percent } from '../../report/number.js';
import type { ReportedRow, ReportsShown } from '../../report/reports-shown.js';
import { spanLine, spanMarks } from '../chart/span-line.js';
import type { Role } from '../role.js';
import { clipped, EMPTY, fitted, oneCell, type Row, row, span, spread } from '../row.js';
import { textRows } from '../texts.js';
import type { DebriefAsked } from './debrief-rows.js';

/** A game beside the reports: a line of days for each date, where the game left them and why, and who says so. */
export function reportRows(asked: DebriefAsked): Row[] {
  const { reports, size } = asked;
  const { columns } = size;
  if (reports === null) return textRows([NOT_AT_HAND], columns);
  if (reports.rows.length === 0) {
    return textRows(['Beside the reports: no reported date falls into this scenario.'], columns);
  }
  const rows = [
    keyRow(asked),
    ...trackRows(reports, asked),
    EMPTY,
    ...(reports.departure === null ? seekingRows(asked) : textRows(reports.departure, columns)),
    EMPTY,
    ...textRows(reports.claims, columns),
  ];
  return rows.map((cells) => clipped(cells, columns));
}

const NOT_AT_HAND = 'A game is set beside the reports when it is over and all its days are at hand.';

function keyRow({ ascii }: DebriefAsked): Row {
  const { interval, day } = spanMarks(ascii);
  return [
    span('Beside the reports', 'title'),
    span('   '),
    span(interval, 'label'),
    span(' the days reported   ', 'dim'),
    span(day, 'good'),
    span(' the day in the game', 'dim'),
  ];
}

/** Two rows for each date: its line of days, and both tracks in words. */
function trackRows(reports: ReportsShown, { start, size: { columns }, ascii }: DebriefAsked): Row[] {
  const { rows, first, last } = reports;
  const most = (texts: readonly string[]) => texts.reduce((length, text) => Math.max(length, text.length), 0);
  const offs = most(rows.map(({ off }) => off));
  const names = Math.min(
    most(rows.map(({ name }) => name)),
    Math.max(LEAST_LINE, columns - offs - 2 - USUAL_LINE),
  );
  const room = Math.max(LEAST_LINE, columns - names - offs - 2);
  const line = (one: ReportedRow): Row => [
    ...fitted(row(oneCell(one.name), 'strong'), names),
    span(' '),
    ...spanLine({ ...one, first, last, role: ROLES[one.verdict], columns: room, ascii }),
    span(` ${one.off}`, ROLES[one.verdict]),
  ];
  const [from, to] = [first, last].map((turn) => row(shortDate(start, turn), 'dim')) as [Row, Row]; // one for each
  return [
    [span(' '.repeat(names + 1)), ...spread(from, to, room)],
    ...rows.flatMap((one) => [
      line(one),
      ...textRows([`  ${one.text}.`], columns).map(
        (cells): Row => cells.map(({ text }) => span(text, 'dim')),
      ),
    ]),
  ];
}

/** A shorter line of days says too little; names give way to one as long as the other. */
const LEAST_LINE = 12;
const USUAL_LINE = 26;

const ROLES: Record<ReportedRow['verdict'], Role> = {
  'in-time': 'good',
  early: 'warning',
  late: 'warning',
  never: 'warning',
  open: 'dim',
};

/** While it is sought where the game left the reports, and why. */
function seekingRows({ reported, size: { columns } }: DebriefAsked): Row[] {
  const done = reported === null ? '' : ` (${percent(Math.round(reported * 1000))})`;
  return textRows(
    [`Where the game left the reported course, and why, is being sought${done}: other games are played.`],
    columns,
  );
}

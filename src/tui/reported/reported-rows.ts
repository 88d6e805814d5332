import { longDate } from '../../report/date.js';
import type { Dossier } from '../../report/dossier.js';
import { holderWord } from '../../report/holder-words.js';
import { shortName } from '../../report/names.js';
import type { ReportedDay } from '../../report/reported.js';
import { HOLDERS_GO, saidOnText } from '../../report/said-text.js';
import { HOLDERS, REMEMBERED, ROUND, shapeOf } from '../map/marks.js';
import { mostScroll, scrolled } from '../panel.js';
import { clipped, EMPTY, filled, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { claimRows, disputeRows } from './claim-rows.js';
import { placeRows } from './said-rows.js';

/** What stands beside the map of the campaign as it was reported. */
export interface ReportedAsked {
  dossier: Dossier;
  days: readonly ReportedDay[];
  /** The number of the day. */
  at: number;
  /** The place that is asked about, by its number in the dossier; null for none. */
  place: number | null;
  /** What a filter leaves out, in lines; and all that was said, of the same day, where the filter leaves out outlets. */
  filter?: readonly string[];
  whole?: { dossier: Dossier; day: ReportedDay } | null;
  scroll: number;
  size: Size;
  ascii: boolean;
}

/** The rows of a day, exactly `size.rows`, of at most `size.columns` cells; what runs over can be scrolled. */
export function reportedRows(asked: ReportedAsked): Row[] {
  const { scroll, size } = asked;
  return filled(scrolled(reportedDayRows(asked), scroll, size), size.rows);
}

/** All rows of a day, before they are scrolled. */
export function reportedDayRows(asked: ReportedAsked): Row[] {
  return dayRows(asked).map((cells) => clipped(cells, asked.size.columns));
}

/** How far the rows of a day can be scrolled. */
export function reportedScroll(asked: ReportedAsked): number {
  return mostScroll(dayRows(asked).length, asked.size.rows);
}

function dayRows(asked: ReportedAsked): Row[] {
  const { dossier, days, at, place, size, ascii, filter = [], whole = null } = asked;
  const day = days[at];
  if (!day) return textRows(['Nothing is recorded of the campaign.'], size.columns);
  return [
    row(longDate(day.date, 1), 'title'),
    row(`Day ${at + 1} of ${days.length} with reports`, 'dim'),
    ...textRows([HOLDERS_GO[day.by]], size.columns).map((cells) =>
      cells.map(({ text }) => span(text, 'dim')),
    ),
    ...textRows(filter, size.columns).map((cells) => cells.map(({ text }) => span(text, 'strong'))),
    ...keyRows(size.columns, ascii),
    ...(place === null ? [] : [EMPTY, ...placeRows(dossier, day, place, size.columns)]),
    ...(place === null || whole === null
      ? []
      : [
          row('By all that was reported', 'dim'),
          ...placeRows(whole.dossier, whole.day, place, size.columns).slice(1),
        ]),
    ...changedRows(asked, day),
    EMPTY,
    ...claimRows(dossier, day, size.columns),
    ...disputeRows(dossier, day, size.columns),
  ];
}

/** The places for which another holder is named than before. */
function changedRows({ dossier, days, at, size }: ReportedAsked, day: ReportedDay): Row[] {
  if (day.changed.length === 0) return [];
  const lines = day.changed.map((no) => {
    const { said, isDisputed } = day.places[no]!; // what has changed has been told
    const before = days[at - 1]!.places[no]!.said;
    const disputed = isDisputed ? '; disputed' : '';
    return `- ${shortName(dossier.places[no]!.name)}: ${holderWord(said.holder)}, before ${holderWord(before.holder)} (${saidOnText(dossier, said, day)}${disputed}).`;
  });
  return [EMPTY, row('Holders newly told', 'title'), ...textRows(lines, size.columns)];
}

/** What the marks of the map mean here. */
function keyRows(columns: number, ascii: boolean): Row[] {
  const { first, second, third, nobody } = HOLDERS;
  const marks = [first, second, third, nobody].map((mark) => shapeOf(mark, ascii));
  const hollow = [REMEMBERED.first, REMEMBERED.second, REMEMBERED.third].map((mark) => shapeOf(mark, ascii));
  const lines = [
    `${marks[0]} government and allies  ${marks[1]} IS  ${marks[2]} others  ${marks[3]} contested, or not told`,
    `${hollow.join(' ')} the same, disputed  ${shapeOf(ROUND.lit, ascii)} reported of this day`,
  ];
  return textRows(lines, columns).map((cells) => cells.map(({ text }) => span(text, 'dim')));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScenario } from '../../../src/cli/scenarios.js';
import { reportedDays, reportedOn } from '../../../src/report/reported.js';
import { type ReportedAsked, reportedRows, reportedScroll } from '../../../src/tui/reported/reported-rows.js';
import { widthOf } from '../../../src/tui/row.js';
import { told } from '../chart/told.js';
import { dossier } from './dossier.js';

/** The rows of a date. */
function asked(date: string, changed: Partial<ReportedAsked> = {}): ReportedAsked {
  const all = changed.dossier ?? dossier();
  const days = reportedDays(all, 'read');
  return {
    dossier: all,
    days,
    at: reportedOn(days, date),
    place: null,
    scroll: 0,
    size: { columns: 60, rows: 40 },
    ascii: false,
    ...changed,
  };
}

test('a day with its claims, a change, and what is disputed', () => {
  expect(told(reportedRows(asked('2017-07-06', { place: 0 })))).toMatchSnapshot();
  expect(
    told(reportedRows(asked('2017-07-06', { place: 1, ascii: true, size: { columns: 36, rows: 60 } }))),
  ).toMatchSnapshot();
});

test('a day that only the map of the editor is dated by says so', () => {
  expect(told(reportedRows(asked('2017-07-01')))).toContain('No report is about this day;');
});

test('a place of which nothing has been told says so', () => {
  expect(told(reportedRows(asked('2017-07-05', { place: 1 })))).toContain(
    'Nothing that could be read by then',
  );
});

test('without any day nothing is recorded', () => {
  expect(told(reportedRows(asked('2017-07-05', { days: [] })))).toContain('Nothing is recorded');
});

test('the 27th of July of the campaign', async () => {
  const { library } = await openScenario('road-to-deir-ezzor');
  const place = library.places.findIndex(({ id }) => id === 'sukhnah');
  const day = asked('2017-07-27', { dossier: library, place, size: { columns: 78, rows: 110 } });
  expect(told(reportedRows(day))).toMatchSnapshot();
});

test('every day of the campaign has rows of the size asked for, and can be scrolled to its end', async () => {
  const { library } = await openScenario('road-to-deir-ezzor');
  const days = reportedDays(library);
  const any = fc.record({
    at: fc.nat(days.length - 1),
    place: fc.option(fc.nat(library.places.length - 1)),
    scroll: fc.nat(200),
    columns: fc.integer({ min: 20, max: 120 }),
    rows: fc.integer({ min: 4, max: 60 }),
    ascii: fc.boolean(),
  });
  fc.assert(
    fc.property(any, ({ at, place, scroll, columns, rows, ascii }) => {
      const day = { dossier: library, days, at, place, scroll, size: { columns, rows }, ascii };
      const drawn = reportedRows(day);
      expect(drawn).toHaveLength(rows);
      expect(Math.max(...drawn.map(widthOf))).toBeLessThanOrEqual(columns);
      const end = reportedScroll(day);
      expect(reportedRows({ ...day, scroll: end })).toEqual(reportedRows({ ...day, scroll: end + 1 }));
      if (ascii) expect(told(drawn)).toMatch(/^[\n\u0020-\u007e]*$/);
    }),
    { numRuns: 150 },
  );
});

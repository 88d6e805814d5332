import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEBRIEF_PAGES,
  type DebriefAsked,
  debriefRows,
  debriefScroll,
} from '../../../src/tui/debrief/debrief-rows.js';
import { widthOf } from '../../../src/tui/row.js';
import { told } from '../chart/told.js';
import { finished, LUCK, REPORTS } from './finished.js';

const page = (no: number, changed: Partial<DebriefAsked> = {}) =>
  told(debriefRows(finished({ page: no, ...changed })));

test.each([...DEBRIEF_PAGES.entries()])('page %i: %s', (no) => {
  expect(page(no)).toMatchSnapshot();
  expect(page(no, { ascii: true, size: { columns: 118, rows: 30 } })).toMatchSnapshot();
});

test('a page that does not exist is the first', () => {
  expect(page(99)).toBe(page(0));
});

test('what runs over can be scrolled to its end, and no further', () => {
  const asked = finished({ page: 3, size: { columns: 60, rows: 16 } });
  const end = debriefScroll(asked);
  expect(end).toBeGreaterThan(0);
  const last = told(debriefRows({ ...asked, scroll: end }));
  expect(last).toContain('It says nothing of the orders.');
  expect(told(debriefRows({ ...asked, scroll: end + 99 }))).toBe(last);
});

test('luck that is being reckoned shows how far it is', () => {
  expect(page(3, { luck: null, progress: null })).toContain('has not been reckoned');
  expect(page(3, { luck: null, progress: 0.25 })).toContain('██████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 25%');
  expect(page(3, { luck: null, progress: 7, ascii: true })).toContain(`${'#'.repeat(40)} `);
});

test('days that change less than a point are no swings', () => {
  const days = LUCK.days.map((day) => ({ ...day, luck: 0.9 }));
  expect(page(3, { luck: { ...LUCK, days } })).toContain('No day changed the lead by a point.');
});

test('without a day played, and without an aim, there is nothing to draw', () => {
  expect(page(1, { tracks: [] })).toContain('No day to show yet.');
  expect(page(2, { tracks: [] })).toContain('No day to show yet.');
  expect(page(1, { aim: null })).not.toContain('km');
});

test('every page has the size asked for, of characters that the look allows', () => {
  const asked = fc.record({
    page: fc.nat(DEBRIEF_PAGES.length - 1),
    scroll: fc.nat(60),
    columns: fc.integer({ min: 20, max: 200 }),
    rows: fc.integer({ min: 4, max: 60 }),
    ascii: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ page: no, scroll, columns, rows, ascii }) => {
      const drawn = debriefRows(finished({ page: no, scroll, size: { columns, rows }, ascii }));
      expect(drawn).toHaveLength(rows);
      for (const cells of drawn) {
        expect(widthOf(cells)).toBeLessThanOrEqual(columns);
        if (ascii) expect(cells.map((one) => one.text).join('')).toMatch(/^[\u0020-\u007e]*$/);
      }
    }),
    { numRuns: 100 },
  );
});

test('while the cause is sought the page beside the reports says how far that is, and shows the dates', () => {
  const text = page(4, { reports: { ...REPORTS, departure: null }, reported: 0.4 });
  expect(text).toContain('Ridge taken');
  expect(text).toContain('is being sought (40%)');
});

test('a game that is not over, and one that no report dates, say so beside the reports', () => {
  expect(page(4, { reports: null })).toContain('when it is over');
  expect(page(4, { reports: { ...REPORTS, rows: [] } })).toContain(
    'no reported date falls into this scenario',
  );
});

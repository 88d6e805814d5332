import { expect, test } from 'vitest';
import { openScenario } from '../../src/cli/scenarios.js';
import { isDate } from '../../src/text/calendar.js';

const { library } = await openScenario('road-to-deir-ezzor');
const { claims, contradictions, sources, places } = library;
const known = new Set(sources.map(({ id }) => id));

test('every claim leads to a source, and its outlet is one', () => {
  expect(claims.length).toBeGreaterThanOrEqual(197);
  for (const { id, outlet, sources: cited } of claims) {
    expect(known.has(outlet), `${id}: ${outlet}`).toBe(true);
    expect(cited.length, id).toBeGreaterThan(0);
    expect(cited, id).toContain(outlet);
    for (const source of cited) expect(known.has(source), `${id}: ${source}`).toBe(true);
  }
});

test('each claim has an id of its own that begins with its day, and they stand in the order of the days', () => {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  const keys = claims.map(({ from, to, id }) => `${from} ${to} ${id}`);
  expect(keys).toEqual([...keys].sort());
  for (const { id, from } of claims) expect(id.startsWith(from), id).toBe(true);
});

test('every date is a day of 2017, and nothing is published before it begins but a forecast or a plan', () => {
  for (const { id, from, to, published, kind } of claims) {
    for (const date of [from, to]) {
      expect(isDate(date), `${id}: ${date}`).toBe(true);
      expect(date.startsWith('2017-'), `${id}: ${date}`).toBe(true);
    }
    if (published === null) continue;
    expect(isDate(published), `${id}: ${published}`).toBe(true);
    if (kind !== 'forecast') expect(published >= from, `${id}: ${published}`).toBe(true);
  }
  for (const { id, control } of places) {
    for (const { date } of control) expect(isDate(date), `${id}: ${date}`).toBe(true);
  }
});

test('each contradiction has two statements at the least, each with a source, and a treatment', () => {
  // As many as the table of contradictions in the notes that the data were made from has rows.
  expect(contradictions).toHaveLength(51);
  for (const { id, topic, statements, treatment } of contradictions) {
    expect(statements.length, id).toBeGreaterThanOrEqual(id === 'duplicate-names' ? 1 : 2);
    for (const { text, sources: cited } of statements) {
      expect(text.length, id).toBeGreaterThan(2);
      expect(cited.length, `${id}: ${text}`).toBeGreaterThan(0);
      for (const source of cited) expect(known.has(source), `${id}: ${source}`).toBe(true);
    }
    expect(topic.length, id).toBeGreaterThan(5);
    expect(treatment.length, id).toBeGreaterThan(15);
  }
});

test('whoever has part in a contradiction of the map or of a date is heard on a day of it', () => {
  const told = new Set(claims.map(({ contradiction }) => contradiction));
  const undated = contradictions.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  // Names, kinds and provinces, whom to believe, and what follows from the map alone: they are shown by place.
  expect(undated).toEqual([
    'al-hayl-kind',
    'al-hayl-spelling',
    'distance-sequence',
    'humaymah-name',
    'untouched-2014',
    'saraya-al-rin',
    'f313-identity',
    'few-hundred',
    's3-picture',
    'best-source',
    's0-author',
    'duplicate-names',
  ]);
});

/** Rows of the two timelines that would be missed most: the day, the place, who says so. */
test.each([
  ['2017-06-19', 'resafa', 'S4'],
  ['2017-06-27', 'arak-gas-field', 'P70'],
  ['2017-07-11', 'al-hayl-gas-field', 'S4'],
  ['2017-07-16', 'al-hayl-gas-field', 'P15'],
  ['2017-07-26', 'sukhnah-sw-hills', 'S3'],
  ['2017-07-27', 'sukhnah-sw-hills', 'S0'],
  ['2017-08-05', 'sukhnah', 'P1'],
  ['2017-08-06', 'raqqa', 'P6'],
  ['2017-08-06', 'sukhnah', 'P33'],
  ['2017-08-07', 'sukhnah', 'P27'],
  ['2017-08-12', 'sukhnah', 'P29'],
  ['2017-08-13', 'sukhnah', 'P75'],
  ['2017-09-05', 'brigade-137', 'P34'],
  ['2017-09-28', 'shula', 'P39'],
  ['2017-10-25', 't2-station', 'P55'],
])('on %s something is said of %s by %s', (day, place, outlet) => {
  expect(claims.some((one) => one.from === day && one.places.includes(place) && one.outlet === outlet)).toBe(
    true,
  );
});

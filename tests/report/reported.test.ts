import { expect, test } from 'vitest';
import { openScenario } from '../../src/cli/scenarios.js';
import { reportedDays, reportedOn } from '../../src/report/reported.js';
import { dossier } from '../tui/reported/dossier.js';

/** What is said of a place on a date, "!" where it is disputed; null for nothing. */
function holderOn(date: string, place = 0, days = reportedDays(dossier())): string | null {
  const found = days[reportedOn(days, date)]!.places[place];
  return found ? `${found.said.holder}${found.isDisputed ? '!' : ''}` : null;
}

test('each day that something was said of is there once, in the order of the calendar', () => {
  const days = reportedDays(dossier());
  expect(days.map(({ date }) => date)).toEqual(['2017-07-01', '2017-07-05', '2017-07-06', '2017-07-09']);
  expect(days.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
    [],
    ['early'],
    ['fight', 'march'],
    [],
  ]);
});

test('the last word on a place counts, until the next', () => {
  expect(
    ['2017-07-01', '2017-07-05', '2017-07-06', '2017-07-08', '2017-07-09'].map((date) => holderOn(date)),
  ).toEqual(['is', 'gov!', 'contested!', 'contested!', 'gov']);
});

test('nothing of later days is told', () => {
  expect(holderOn('2017-07-05', 1)).toBeNull();
  expect(holderOn('2017-07-06', 1)).toBe('gov-besieged');
  const days = reportedDays(dossier());
  expect(days[reportedOn(days, '2017-07-05')]!.places[0]!.against).toEqual([]);
});

test('who says otherwise in the same contradiction is told beside the last word', () => {
  const days = reportedDays(dossier());
  const { against } = days[reportedOn(days, '2017-07-06')]!.places[0]!;
  expect(against.map(({ claim }) => claim?.id)).toEqual(['early']);
});

test('a word on the same days that names another holder makes a place disputed; a later change does not', () => {
  const days = reportedDays(dossier([{ id: 'rest', from: '2017-07-08', to: '2017-07-20', holder: 'is' }]));
  expect(holderOn('2017-07-08', 0, days)).toBe('is');
  expect(holderOn('2017-07-09', 0, days)).toBe('gov!');
});

test('of the same day the map of the editor outweighs a claim, and a surer claim one that is less sure', () => {
  const editor = reportedDays(dossier([{ id: 'late', from: '2017-07-09', holder: 'is' }]));
  expect(holderOn('2017-07-09', 0, editor)).toBe('gov!');
  const surer = reportedDays(
    dossier([{ id: 'z-guess', from: '2017-07-06', holder: 'is', confidence: 'low' }]),
  );
  expect(holderOn('2017-07-06', 0, surer)).toBe('contested!');
});

test('places for which another holder is named than before are told; the first word is no change', () => {
  const days = reportedDays(dossier());
  expect(days.map(({ changed }) => changed)).toEqual([[], [0], [0], [0]]);
});

test('a date before all reports is the first day, one after them the last', () => {
  const days = reportedDays(dossier());
  expect(reportedOn(days, '1990-01-01')).toBe(0);
  expect(reportedOn(days, '2017-07-08')).toBe(2);
  expect(reportedOn(days, '2020-01-01')).toBe(3);
});

test('by what could be read, a word counts from the day on which it was published', async () => {
  const { library } = await openScenario('road-to-deir-ezzor');
  const days = reportedDays(library, 'read');
  const town = library.places.findIndex(({ id }) => id === 'sukhnah');
  const on = (date: string) => {
    const { said, against } = days[reportedOn(days, date)]!.places[town]!;
    return `${said.holder} ${said.claim?.outlet ?? 'map'} ${against.some(({ claim }) => claim?.outlet === 'P28')}`;
  };
  // P28 and P29 tell of 12 August, but were published on the 14th; P24 tells of 6 August, published on the 7th.
  expect(['2017-08-06', '2017-08-07', '2017-08-12'].map(on)).toEqual([
    'gov P23 false',
    'contested P27 false',
    'contested P27 true',
  ]);
  expect(on('2017-08-14')).toMatch(/^gov /);
});

test('by what could be read, a day of publication is a day of its own, and later words count for nothing', () => {
  const late = { id: 'late', from: '2017-07-06', to: '2017-07-06', holder: 'is', published: '2017-07-08' };
  const days = reportedDays(dossier([late]), 'read');
  expect(days.map(({ date }) => date)).toContain('2017-07-08');
  expect(reportedDays(dossier([late])).map(({ date }) => date)).not.toContain('2017-07-08');
});

test('the campaign has its days, and Sukhnah its changes', async () => {
  const { library } = await openScenario('road-to-deir-ezzor');
  const days = reportedDays(library);
  const town = library.places.findIndex(({ id }) => id === 'sukhnah');
  const on = (date: string) => days[reportedOn(days, date)]!.places[town]!.said.holder;
  expect(days.length).toBeGreaterThan(60);
  expect(
    ['2017-07-13', '2017-07-26', '2017-07-27', '2017-08-05', '2017-08-06', '2017-08-12'].map(on),
  ).toEqual(['is', 'contested', 'is', 'contested', 'gov', 'gov']);
});

import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../src/parser/command.js';
import { completionsFor } from '../../src/parser/complete.js';
import { faultText, isFault } from '../../src/parser/fault.js';
import { LEXICON, noOf, TYPIST } from './names.js';

const outletNo = (id: string) => LEXICON.outlets.findIndex((one) => one.id === id);

const sukhnah = { type: 'place', place: noOf('places', 'sukhnah') };

test.each([
  ['reports', { type: 'reports' }],
  ['news', { type: 'reports' }],
  ['reports from sohr', { type: 'claims', asked: { type: 'outlet', outlet: outletNo('sohr') } }],
  ['reports from the amn', { type: 'claims', asked: { type: 'outlet', outlet: outletNo('amn') } }],
  ['reports by Al-Masdar', { type: 'claims', asked: { type: 'outlet', outlet: outletNo('amn') } }],
  ['news from south front', { type: 'claims', asked: { type: 'outlet', outlet: outletNo('south-front') } }],
  ['reports about al-sukhna', { type: 'claims', asked: sukhnah }],
  ['reports of sukhnah', { type: 'claims', asked: sukhnah }],
  ['reports on 21 July', { type: 'claims', asked: { type: 'day', turn: 9 } }],
  ['reports on july 21', { type: 'claims', asked: { type: 'day', turn: 9 } }],
  ['reports on 2017-07-21', { type: 'claims', asked: { type: 'day', turn: 9 } }],
  ['reports on day 9', { type: 'claims', asked: { type: 'day', turn: 9 } }],
  ['reports on 1 july', { type: 'claims', asked: { type: 'day', turn: -11 } }],
])('"%s" is read', (line, command) => {
  expect(parseCommand(TYPIST, line)).toEqual(command);
});

describe('what cannot be read is told with what would be right:', () => {
  test.each([
    ['reports from', 'name of an outlet is missing'],
    ['reports from sohhr', 'Did you mean SOHR?'],
    ['reports from nobody known', 'Did you mean Amaq or'],
    ['reports from s', 'could be: SOHR, South Front'],
    ['reports about', 'place is missing'],
    ['reports about atlantis', 'I know no place called "atlantis"'],
    ['reports on', 'date, such as "21 July" is missing'],
    ['reports on 31 june', 'date, such as "21 July" is missing'],
    ['reports on monday', 'date, such as "21 July" is missing'],
    ['reports on day', 'date, such as "21 July" is missing'],
    ['reports sukhnah', 'Usage: reports | reports from <outlet>'],
  ])('%s', (line, text) => {
    const fault = parseCommand(TYPIST, line);
    expect(isFault(fault) && faultText(fault)).toContain(text);
  });
});

test('outlets and places are completed after the verb', () => {
  expect(completionsFor(LEXICON, 'reports from ama')).toEqual([['amaq '], 'ama']);
  expect(completionsFor(LEXICON, 'reports ab')).toEqual([['about '], 'ab']);
});

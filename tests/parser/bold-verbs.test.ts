import { expect, test } from 'vitest';
import type { Order } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import { parseCommand } from '../../src/parser/command.js';
import { LEXICON, noOf, TYPIST } from './names.js';

const [corps, division] = ['5th-corps', '18th-division'].map((id) => noOf('formations', id)) as [
  number,
  number,
];
const arak = noOf('places', 'arak');
const sukhnah = noOf('places', 'sukhnah');
const hulayhilah = noOf('places', 'hulayhilah');
const road = noOf('links', 'arak--hulayhilah');
const guard: Order = { type: 'guard', formation: corps, link: road };
const raid: Order = { type: 'raid', formation: corps, link: road };
const bombs: Order = { type: 'vehicle-bombs', formation: corps, count: 3 };
const drop: Order = { type: 'drop', place: arak, sorties: 4 };

test.each<[string, Order]>([
  ['guard arak - hulayhilah road with 5th corps', guard],
  ['guard the arak hulayhilah road with the 5th corps', guard],
  ['guard road from arak to hulayhilah with 5th corps', guard],
  ['5th corps guard arak - hulayhilah road', guard],
  ['the 5th corps guard road from hulayhilah to arak', guard],
  ['raid the arak hulayhilah road with 5th corps', raid],
  ['cut arak - hulayhilah with 5th corps', raid],
  ['land 5th corps at hulayhilah', { type: 'land', formation: corps, to: hulayhilah }],
  ['5th corps land at hulayhilah', { type: 'land', formation: corps, to: hulayhilah }],
  ['vehicle bombs 3 for 5th corps', bombs],
  ['3 vehicle bombs for the 5th corps', bombs],
  ['car bombs 3 with 5th corps', bombs],
  ['3 vbieds 5th corps', bombs],
  ['air 4 drop on arak', drop],
  ['air 4 sorties drop supply on arak', drop],
  ['4 sorties drop on arak', drop],
  ['corridor open at sukhnah', { type: 'corridor', place: sukhnah, open: true }],
  ['corridor at sukhnah open', { type: 'corridor', place: sukhnah, open: true }],
  ['corridor closed sukhnah', { type: 'corridor', place: sukhnah, open: false }],
  ['open corridor at sukhnah', { type: 'corridor', place: sukhnah, open: true }],
  ['close the corridor at sukhnah', { type: 'corridor', place: sukhnah, open: false }],
])('"%s" is read', (line, order) => {
  expect(parseCommand(TYPIST, line)).toEqual({ type: 'orders', orders: [order] });
});

test.each([
  ['corridor open', true],
  ['corridor closed', false],
  ['open corridor', true],
])('"%s" names no place, which is left to those who know the situation', (line, open) => {
  expect(parseCommand(TYPIST, line)).toEqual({ type: 'corridor', open });
});

test.each<[string, Order[]]>([
  ['18th march to arak', [{ type: 'march', formation: division, to: arak }]],
  [
    '5th corps and 18th attack hulayhilah from arak',
    [corps, division].map((formation) => ({ type: 'attack', formation, target: hulayhilah, via: arak })),
  ],
  ['18th dig in', [{ type: 'hold', formation: division, posture: 'prepared' }]],
  ['5th corps clear arak', [{ type: 'clear', formation: corps, link: NONE, place: arak }]],
])('who may come first: "%s"', (line, orders) => {
  expect(parseCommand(TYPIST, line)).toEqual({ type: 'orders', orders });
});

test('a name of the other side in front is no order', () => {
  const other = LEXICON.formations.find(({ side }) => side === 1)!;
  expect(parseCommand(TYPIST, `${other.name} hold`)).toMatchObject({ fault: 'unknown-verb' });
});

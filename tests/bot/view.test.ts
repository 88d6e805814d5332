import { expect, test } from 'vitest';
import { legalOrders } from '../../src/bot/legal-orders.js';
import { botView } from '../../src/bot/view.js';
import { firstMorning } from './last-hills.js';

const { briefing, view } = firstMorning();

test('a bot is told its own formations, and each number of the view under its name', () => {
  const tally = { losses: 11, captured: 12, sorties: 13, operations: 14, landings: 15 };
  const told = botView(briefing, { ...view, tally, cut: [1], corridors: [2], fortified: [3], observes: [4] });
  const own = briefing.cards.filter(({ side }) => side === 0).map(({ id }) => id);
  expect(told.tally).toEqual(tally);
  expect(told.formations.map(({ id }) => id)).toEqual(own);
  expect(told.links.flatMap(({ cut }, no) => (cut ? [no] : []))).toEqual([1]);
  const placesWith = (key: 'corridor' | 'fortified' | 'fireControl') =>
    told.places.flatMap((place, no) => (place[key] ? [no] : []));
  expect(placesWith('corridor')).toEqual([2]);
  expect(placesWith('fortified')).toEqual([3]);
  expect(placesWith('fireControl')).toEqual([4]);
});

test('a corridor can be opened where it is closed, and closed where it is open', () => {
  const { open, close } = legalOrders(briefing, view).corridor;
  expect(open.length).toBeGreaterThan(0);
  expect(close).toEqual([]);
  const place = briefing.places.findIndex(({ id }) => id === open[0]);
  const after = legalOrders(briefing, { ...view, corridors: [place] }).corridor;
  expect(after).toEqual({ open: open.slice(1), close: open.slice(0, 1) });
});

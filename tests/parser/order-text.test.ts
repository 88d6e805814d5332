import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import { isFault } from '../../src/parser/fault.js';
import { lexiconFor } from '../../src/parser/lexicon.js';
import { formatOrder, parseOrder } from '../../src/parser/order-text.js';
import { LEXICON } from './names.js';

/** Any order about things that a briefing has, sensible or not. */
function ordersOf({ places, links, cards }: Briefing): fc.Arbitrary<Order> {
  const place = fc.nat(places.length - 1);
  const link = fc.nat(links.length - 1);
  const formation = fc.nat(cards.length - 1);
  const sorties = fc.integer({ min: 1, max: 999 });
  const type = <const T extends string>(name: T) => fc.constant(name);
  return fc.oneof(
    fc.record({ type: type('march'), formation, to: place }),
    fc.record({ type: type('attack'), formation, target: place, via: fc.oneof(fc.constant(NONE), place) }),
    fc.record({ type: type('withdraw'), formation, to: place }),
    fc.record({ type: type('hold'), formation, posture: fc.constantFrom('hasty', 'prepared', 'delay') }),
    fc.record({ type: type('clear'), formation, link, place: fc.constant(NONE) }),
    fc.record({ type: type('clear'), formation, link: fc.constant(NONE), place }),
    fc.record({ type: type('bombard'), formation, target: place }),
    fc.record({ type: type('guard'), formation, link }),
    fc.record({ type: type('raid'), formation, link }),
    fc.record({ type: type('land'), formation, to: place }),
    fc.record({ type: type('vehicle-bombs'), formation, count: sorties }),
    fc.record({ type: type('corridor'), place, open: fc.boolean() }),
    fc.record({ type: type('drop'), place, sorties }),
    fc.record({ type: type('support'), formation, sorties }),
    fc.record({ type: type('strike'), target: place, sorties }),
    fc.record({ type: type('interdict'), link, sorties }),
  );
}

test('every order reads back from its text', () => {
  fc.assert(
    fc.property(ordersOf(LEXICON.briefing), (order) => {
      expect(parseOrder(LEXICON, formatOrder(LEXICON.briefing, order))).toEqual(order);
    }),
    { numRuns: 2000 },
  );
});

test('ids read back although places, links and formations share them, or one begins another', () => {
  const { briefing } = LEXICON;
  const ids = [
    'a',
    'a-b',
    'a-b-c',
    'road',
    'air',
    'all',
    'link',
    'place',
    'support',
    'supply',
    'hold',
    'open',
  ];
  const renamed = <T extends { id: string }>(things: readonly T[]): T[] =>
    things.map((thing, i) => ({ ...thing, id: ids[i] ?? thing.id, name: `Name ${i}` }));
  const odd: Briefing = {
    ...briefing,
    places: renamed(briefing.places),
    links: renamed(briefing.links),
    cards: renamed(briefing.cards),
  };
  const lexicon = lexiconFor(odd, { places: {}, formations: {} });
  fc.assert(
    fc.property(ordersOf(odd), (order) => {
      expect(parseOrder(lexicon, formatOrder(odd, order))).toEqual(order);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  'look',
  'hold all',
  'march',
  'corridor open',
  'hold 5th-corps and engineers',
  'hold 5th-corps; look',
  '',
])('"%s" is no order', (text) => {
  expect(isFault(parseOrder(LEXICON, text))).toBe(true);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowFrom } from '../../../src/engine/map/flow.js';
import { allWays, exitsOf, type Graph, graphs } from './graphs.js';

const CAPACITY = 100;

const capacityOf = ({ links }: Graph): number[] =>
  links.map(({ closed, weight }) => (closed ? 0 : weight * CAPACITY));

const keptOf = ({ links }: Graph): number[] => links.map(({ weight }) => 1000 - weight * 20);

const SOURCES = [{ place: 0, amount: 1500 }] as const;

function flowOn(graph: Graph, sources: { place: number; amount: number }[] = [...SOURCES]) {
  return flowFrom(exitsOf(graph), sources, capacityOf(graph), keptOf(graph));
}

/** What comes over one way: the narrowest link lets through so much, and each keeps back its share. */
function over(graph: Graph, amount: number, way: readonly { link: number }[]): number {
  return way.reduce(
    (men, { link }) => Math.floor((Math.min(men, capacityOf(graph)[link]!) * keptOf(graph)[link]!) / 1000),
    amount,
  );
}

test('what reaches each place is the most that any way brings', () => {
  fc.assert(
    fc.property(graphs, fc.nat({ max: 3000 }), (graph, second) => {
      const sources = [...SOURCES, { place: 1, amount: second }];
      const { amount } = flowOn(graph, sources);
      for (let place = 0; place < graph.size; place++) {
        const brought = sources.flatMap((source) =>
          source.place === place
            ? [source.amount]
            : allWays(graph, source.place, place).map((way) => over(graph, source.amount, way)),
        );
        expect(amount[place]).toBe(Math.max(0, ...brought));
      }
    }),
    { numRuns: 200 },
  );
});

test('one more link never makes any amount smaller', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const after = flowOn(graph).amount;
      const before = flowOn({ ...graph, links: graph.links.slice(0, -1) }).amount;
      for (const [place, amount] of before.entries()) expect(after[place]).toBeGreaterThanOrEqual(amount);
    }),
    { numRuns: 300 },
  );
});

test('one more source never makes any amount smaller', () => {
  fc.assert(
    fc.property(graphs, fc.nat({ max: 3000 }), (graph, amount) => {
      const before = flowOn(graph).amount;
      const after = flowOn(graph, [...SOURCES, { place: graph.size - 1, amount }]).amount;
      for (const [place, less] of before.entries()) expect(after[place]).toBeGreaterThanOrEqual(less);
    }),
    { numRuns: 300 },
  );
});

const line = (...weights: number[]): Graph => ({
  size: weights.length + 1,
  links: weights.map((weight, i) => ({ a: i, b: i + 1, weight, closed: weight === 0 })),
});

test('the bottleneck is the link that lets least through, for all that lies beyond it', () => {
  const road = line(20, 10, 15, 5, 12);
  const { bottleneck } = flowFrom(exitsOf(road), SOURCES, capacityOf(road), [1000, 1000, 1000, 1000, 1000]);
  expect(bottleneck).toEqual([-1, -1, 1, 1, 3, 3]);
});

test('where the source is the limit no link is named', () => {
  const { amount, bottleneck } = flowOn(line(20, 19), [{ place: 0, amount: 50 }]);
  expect(amount.every((men) => men > 0)).toBe(true);
  expect(bottleneck).toEqual([-1, -1, -1]);
});

test('nothing passes a closed link', () => {
  expect(flowOn(line(10, 0, 10)).amount.map((men) => men > 0)).toEqual([true, true, false, false]);
});

test('the links over which it comes lead back from every place to a source', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { amount, link } = flowOn(graph);
      for (let place = 0; place < graph.size; place++) {
        let here = place;
        for (let steps = 0; link[here] !== -1 && steps <= graph.size; steps++) {
          const { a, b } = graph.links[link[here]!]!;
          here = a === here ? b : a;
        }
        expect(SOURCES.some((source) => source.place === here)).toBe(amount[place]! > 0);
      }
    }),
    { numRuns: 300 },
  );
});

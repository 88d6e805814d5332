import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costsTo, routesTo, routesToNearest, type Toll } from '../../../src/engine/map/route.js';
import { allWays, exitsOf, type Graph, graphs } from './graphs.js';

const NEVER = Number.POSITIVE_INFINITY;

/** Tolls by link, with the places of even closed links shut to entry, and dearer where the number is odd. */
function tollsOn({ links, size }: Graph): Toll {
  const shut = new Set(links.flatMap(({ a, closed }, i) => (closed && i % 2 === 0 ? [a] : [])));
  return {
    link: links.map(({ weight }) => weight),
    place: Array.from({ length: size }, (_, place) => (shut.has(place) ? NEVER : 1 + (place % 2))),
  };
}

const costWith =
  (toll: Toll, goal: number) =>
  (link: number, place: number): number =>
    toll.link[link]! * (place === goal ? 1 : toll.place[place]!);

test('the cost of each route is that of the cheapest of all ways', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const toll = tollsOn(graph);
      for (let goal = 0; goal < graph.size; goal++) {
        const cost = costWith(toll, goal);
        const routes = routesTo(exitsOf(graph), goal, toll);
        for (let from = 0; from < graph.size; from++) {
          const sums = allWays(graph, from, goal).map((way) =>
            way.reduce((sum, { link, place }) => sum + cost(link, place), 0),
          );
          expect(routes.cost[from]).toBe(Math.min(NEVER, ...(from === goal ? [0] : sums)));
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('following the first links of a route leads to the goal for the cost that it names', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const toll = tollsOn(graph);
      const cost = costWith(toll, 0);
      const routes = routesTo(exitsOf(graph), 0, toll);
      for (let from = 0; from < graph.size; from++) {
        if (routes.cost[from] === NEVER || from === 0) {
          expect(routes.link[from]).toBe(-1);
          continue;
        }
        let here = from;
        let sum = 0;
        for (let step = 0; here !== 0 && step < graph.size; step++) {
          const link = graph.links[routes.link[here]!]!;
          expect([link.a, link.b]).toContain(here);
          const next = link.a === here ? link.b : link.a;
          sum += cost(routes.link[here]!, next);
          here = next;
        }
        expect(here).toBe(0);
        expect(sum).toBe(routes.cost[from]);
      }
    }),
    { numRuns: 200 },
  );
});

test('to the nearest of some goals it is as far as to that one alone', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (graph, chosen) => {
      const toll = tollsOn(graph);
      const goals = Array.from({ length: graph.size }, (_, place) => place).filter((place) => chosen[place]);
      const routes = routesToNearest(exitsOf(graph), goals, toll);
      const alone = goals.map((goal) => routesTo(exitsOf(graph), goal, toll).cost);
      for (let from = 0; from < graph.size; from++) {
        const nearest = Math.min(NEVER, ...alone.map((cost) => cost[from]!));
        expect(routes.cost[from]).toBe(nearest);
        expect(routes.link[from] === -1).toBe(nearest === 0 || nearest === NEVER);
      }
    }),
    { numRuns: 300 },
  );
});

test('the goal may always be entered', () => {
  const line = { size: 3, links: [link(0, 1), link(1, 2)] };
  const routes = routesTo(exitsOf(line), 0, { link: [1, 1], place: [NEVER, 1, 1] });
  expect(routes.cost).toEqual([0, 1, 2]);
});

test('a place that may not be entered may still be left', () => {
  const line = { size: 3, links: [link(0, 1), link(1, 2)] };
  const routes = routesTo(exitsOf(line), 0, { link: [1, 1], place: [1, 1, NEVER] });
  expect(routes.cost).toEqual([0, 1, 2]);
});

test('no way leads through a place that may not be entered', () => {
  const line = { size: 3, links: [link(0, 1), link(1, 2)] };
  const routes = routesTo(exitsOf(line), 0, { link: [1, 1], place: [1, NEVER, 1] });
  expect(routes.cost).toEqual([0, 1, NEVER]);
});

test('of equal ways the one by the place with the lower number is taken, in whatever order links are listed', () => {
  const even = { link: [1, 1, 1, 1], place: [1, 1, 1, 1] };
  const square = [link(0, 1), link(0, 2), link(1, 3), link(2, 3)];
  for (const links of [square, [...square].reverse()]) {
    const { a, b } = links[routesTo(exitsOf({ size: 4, links }), 0, even).link[3]!]!;
    expect([a, b].sort()).toEqual([1, 3]);
  }
});

test('costs within a bound are those of the whole search, and all others are beyond it', () => {
  fc.assert(
    fc.property(graphs, fc.nat({ max: 60 }), (graph, within) => {
      const toll = tollsOn(graph);
      const { cost } = routesTo(exitsOf(graph), 0, toll);
      const near = costsTo(exitsOf(graph), 0, toll, { within });
      for (let from = 0; from < graph.size; from++) {
        if (cost[from]! <= within) expect(near[from]).toBe(cost[from]);
        else expect(near[from]).toBeGreaterThan(within);
      }
    }),
    { numRuns: 300 },
  );
});

test('costs up to the first of some places are those of the whole search, and all others are no less', () => {
  fc.assert(
    fc.property(graphs, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (graph, until) => {
      const toll = tollsOn(graph);
      const { cost } = routesTo(exitsOf(graph), 0, toll);
      const near = costsTo(exitsOf(graph), 0, toll, { until });
      const nearest = Math.min(NEVER, ...cost.filter((_, place) => until[place]));
      expect(Math.min(NEVER, ...near.filter((_, place) => until[place]))).toBe(nearest);
      for (let from = 0; from < graph.size; from++) {
        if (cost[from]! < nearest) expect(near[from]).toBe(cost[from]);
        else expect(near[from]).toBeGreaterThanOrEqual(nearest);
      }
    }),
    { numRuns: 300 },
  );
});

function link(a: number, b: number) {
  return { a, b, weight: 1, closed: false };
}

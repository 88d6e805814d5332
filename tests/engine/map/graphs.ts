import fc from 'fast-check';

/** A small random map: its number of places, and its links by the numbers of their ends. */
export interface Graph {
  size: number;
  links: { a: number; b: number; weight: number; closed: boolean }[];
}

/** Maps of two to seven places, with up to twelve links; some of them in pieces. */
export const graphs: fc.Arbitrary<Graph> = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    links: fc.array(
      fc
        .record({
          a: fc.nat({ max: size - 1 }),
          b: fc.nat({ max: size - 1 }),
          weight: fc.integer({ min: 1, max: 20 }),
          closed: fc.boolean(),
        })
        .filter(({ a, b }) => a !== b),
      { maxLength: 12 },
    ),
  }),
);

/** The ways out of each place. */
export function exitsOf({ size, links }: Graph): { link: number; place: number }[][] {
  const exits: { link: number; place: number }[][] = Array.from({ length: size }, () => []);
  for (const [link, { a, b }] of links.entries()) {
    exits[a]!.push({ link, place: b });
    exits[b]!.push({ link, place: a });
  }
  return exits;
}

/** Every way without a circle between two places, as the links and places that it goes over. */
export function allWays(graph: Graph, from: number, to: number): { link: number; place: number }[][] {
  const exits = exitsOf(graph);
  const found: { link: number; place: number }[][] = [];
  const walk = (here: number, seen: readonly number[], way: { link: number; place: number }[]): void => {
    if (here === to) {
      found.push(way);
      return;
    }
    for (const exit of exits[here]!) {
      if (!seen.includes(exit.place)) walk(exit.place, [...seen, exit.place], [...way, exit]);
    }
  };
  walk(from, [from], []);
  return found;
}

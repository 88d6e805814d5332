/** A way out of a place, as far as the map cares. */
export interface Way {
  readonly link: number;
  readonly place: number;
}

/** The ways out of all places in one row: those of a place begin at its `first`, and end where those of the next begin. */
export interface Graph {
  first: Int32Array;
  links: Int32Array;
  places: Int32Array;
}

/** The ways out of all places, laid out flat: quicker to read than lists of objects. Laid out once, for ways never change. */
export function graphOf(exits: readonly (readonly Way[])[]): Graph {
  let graph = graphs.get(exits);
  if (!graph) {
    const ways = exits.flat();
    graph = {
      first: new Int32Array(exits.length + 1),
      links: Int32Array.from(ways, ({ link }) => link),
      places: Int32Array.from(ways, ({ place }) => place),
    };
    for (let place = 0; place < exits.length; place++) {
      graph.first[place + 1] = graph.first[place]! + exits[place]!.length;
    }
    graphs.set(exits, graph);
  }
  return graph;
}

const graphs = new WeakMap<object, Graph>();

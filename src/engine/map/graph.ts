import { once } from './once.js';

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

/** The ways out of all places, laid out flat: quicker to read than lists of objects. */
export const graphOf = once((exits: readonly (readonly Way[])[]): Graph => {
  const ways = exits.flat();
  const first = new Int32Array(exits.length + 1);
  for (let place = 0; place < exits.length; place++) first[place + 1] = first[place]! + exits[place]!.length;
  return {
    first,
    links: Int32Array.from(ways, ({ link }) => link),
    places: Int32Array.from(ways, ({ place }) => place),
  };
});

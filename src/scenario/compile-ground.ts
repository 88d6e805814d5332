import { planePoint } from '../engine/map/plane.js';
import type { Link, Place } from '../engine/model/place.js';
import type { Ground, Range, Scenario } from '../engine/model/scenario.js';
import { NOBODY } from '../engine/model/side.js';
import type { Numbers } from './compile.js';
import { holderAtStart, holderNumber } from './ground.js';
import type { ScenarioFiles } from './library.js';
import type { LinkEntry, PlaceEntry } from './theatre.js';

/** A place of the engine from one of the files. Positions are whole metres. */
export function compilePlace({
  id,
  name,
  type,
  terrain,
  elevation,
  position: { lat, lon },
}: PlaceEntry): Place {
  return {
    id,
    name,
    type,
    terrain: terrain.value,
    elevation: elevation.best,
    ...planePoint({ lat, lon }),
    lat,
    lon,
  };
}

/** A link of the engine from one of the files: kilometres become metres. */
export function compileLink(link: LinkEntry, { place }: Numbers): Link {
  return {
    id: link.id,
    a: place.get(link.a)!,
    b: place.get(link.b)!,
    class: link.class,
    terrain: link.terrain,
    length: Math.round(link.length.value * 1000),
  };
}

/** How each place and link begins: who holds it, works, mines. */
export function compileGround(
  files: ScenarioFiles,
  places: readonly PlaceEntry[],
  links: readonly LinkEntry[],
  { side }: Numbers,
): Pick<Scenario, 'places' | 'links'> {
  const { mines, ground, people = [] } = files.file;
  const holders = new Map(
    places.map((place) => [place.id, holderNumber(files, holderAtStart(files, place)!)]),
  );
  const minesOf = mines === null ? NOBODY : side.get(mines.of)!;
  const own = (of: 'place' | 'link', id: string) => ground.find((entry) => entry[of] === id);
  const laid = (there: { of: string } & Range): Mined => ({
    mines: rangeOf(there),
    minesOf: side.get(there.of)!,
  });

  return {
    places: places.map(({ id }) => {
      const entry = own('place', id);
      const holder = holders.get(id)!;
      const usual =
        mines !== null && holder === minesOf ? { mines: rangeOf(mines.places), minesOf } : NO_MINES;
      return {
        holder,
        fortified: entry?.fortified?.value ?? false,
        ...(entry?.mines === undefined ? usual : laid(entry.mines)),
        people: rangeOf(people.find(({ place }) => place === id) ?? NONE_THERE),
      };
    }),
    links: links.map(({ id, a, b, mined }): Ground => {
      const entry = own('link', id);
      const theirs = minesOf !== NOBODY && (holders.get(a) === minesOf || holders.get(b) === minesOf);
      const usual =
        mines !== null && theirs && mined.value !== 'no-report'
          ? { mines: rangeOf(mines[mined.value]), minesOf }
          : NO_MINES;
      return {
        holder: NOBODY,
        fortified: false,
        people: NONE_THERE,
        ...(entry?.mines === undefined ? usual : laid(entry.mines)),
      };
    }),
  };
}

type Mined = Pick<Ground, 'mines' | 'minesOf'>;

const NONE_THERE: Range = { low: 0, best: 0, high: 0 };

const NO_MINES: Mined = { mines: NONE_THERE, minesOf: NOBODY };

/** The range alone, without its evidence. */
export function rangeOf({ low, best, high }: Range): Range {
  return { low, best, high };
}

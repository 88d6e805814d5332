import { type Case, caseOf } from './case.js';
import { type Find, findOf, markOf } from './find.js';
import { addTally, type Kind, type Tally } from './kind.js';
import type { Options } from './options.js';

/** Finds of different causes after which a run ends. */
const MOST_FINDS = 20;

/** What a run came to. */
export interface Tried {
  cases: number;
  tally: Tally;
  finds: Find[];
  /** Finds of causes that had been found before. */
  repeated: number;
}

/**
 * Tries the cases that `options` ask for, one after the other.
 *
 * @param begin called before each case, so that one that does not end can be told
 * @param found called with each find of a new cause
 */
export async function tryCases(
  kind: Kind,
  options: Options,
  begin: (one: Case) => void = () => {},
  found: (find: Find) => void = () => {},
): Promise<Tried> {
  const tried: Tried = { cases: 0, tally: {}, finds: [], repeated: 0 };
  const attempt = async (one: Case, no: number | null): Promise<void> => {
    tried.cases += 1;
    begin(one);
    try {
      addTally(tried.tally, await kind.run(one));
    } catch (error) {
      if (tried.finds.some(({ mark }) => mark === markOf(error))) tried.repeated += 1;
      else {
        const find = await findOf(kind, no, one, error, begin);
        tried.finds.push(find);
        found(find);
      }
    }
  };
  const isOver = () => tried.finds.length >= MOST_FINDS;
  const { runs, seed, from } = options;
  if (options.only !== null) await attempt(options.only, null);
  else {
    for (let no = from; no < from + runs && !isOver(); no++)
      await attempt(caseOf(kind.name, seed, no, kind.steps), no);
  }
  return tried;
}

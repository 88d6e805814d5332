import { rightName } from '../scenario/check.js';

/** Most ids that are named in full. */
const MOST = 20;

/** What would be right instead of an id of `kind`: the one most like it, or all of a few, and where all can be read. */
export function rightId(id: string, known: ReadonlySet<string>, kind: 'claim' | 'milestone'): string {
  const what = `the id of a ${kind}`;
  const right = rightName(id, known, what);
  if (right !== what) return right;
  const named = known.size > 0 && known.size <= MOST ? `, one of ${[...known].join(', ')}` : '';
  return `${what}${named}; "sukhnah-sim lesson claims" lists them`;
}

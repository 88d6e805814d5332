import { entryOf } from '../../report/shelf.js';
import type { Library } from '../../scenario/library.js';
import type { ClaimEntry } from '../../scenario/theatre.js';

/** A claim as JSON: all its fields, with the outlet's name and leaning beside its id. */
export function claimRecord({ sources }: Pick<Library, 'sources'>, claim: ClaimEntry) {
  const source = entryOf(sources, claim.outlet);
  return {
    ...claim,
    outletName: source?.outlet ?? claim.outlet,
    leaning: source?.leaning ?? null,
    sourceDate: source?.date ?? null,
  };
}

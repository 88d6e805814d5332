import type { Claim, Fact, Verdict } from '../model/claim.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import { type Holder, NOBODY } from '../model/side.js';
import type { GameState } from '../model/state.js';

/**
 * How a claim came out; null for kinds that are not judged, and for losses of which nothing is known.
 *
 * A capture is right if the side held the place on the day that the claim speaks of, and early if it took it later.
 *
 * @param state any later state of the same game
 * @param facts what was so, up to that state
 */
export function verdictOf(
  claim: Claim,
  state: DeepReadonly<GameState>,
  facts: readonly Fact[],
): Verdict | null {
  switch (claim.kind) {
    case 'captured': {
      const { place, side, about } = claim;
      if (holderOn(state, facts, place, about) === side) return { type: 'right' };
      const later = facts.find(
        (fact) => fact.kind === 'captured' && fact.place === place && fact.side === side && fact.turn > about,
      );
      return later ? { type: 'early', days: later.turn - about } : { type: 'false' };
    }
    case 'losses':
      return verdictOnLosses(claim, facts);
    case 'corrected':
    case 'repelled':
    case 'distance':
      return null;
  }
}

/** Which of the sides held `place` at the end of turn `turn`; NOBODY where neither did. */
export function holderOn(
  state: DeepReadonly<GameState>,
  facts: readonly Fact[],
  place: PlaceNo,
  turn: number,
): Holder {
  const { firstHeld } = state.places[place]!;
  let holder: Holder = firstHeld[0] === 0 ? 0 : firstHeld[1] === 0 ? 1 : NOBODY;
  for (const fact of facts) {
    if (fact.kind === 'captured' && fact.place === place && fact.turn <= turn) holder = fact.side;
  }
  return holder;
}

/**
 * A number is held to be right within a third of the truth. Design assumption: at Humaymah on 9 August 2017 counts of
 * the same dead by careful sources lay that close together, those of the parties two and three times apart (P26, P64).
 */
function verdictOnLosses({ place, side, about, number }: Claim, facts: readonly Fact[]): Verdict | null {
  const fact = facts.find(
    (one) => one.kind === 'losses' && one.place === place && one.side === side && one.turn === about,
  );
  if (!fact) return null;
  if (number * 3 > fact.number * 4) return { type: 'exaggerated' };
  return number * 3 < fact.number * 2 ? { type: 'understated' } : { type: 'right' };
}

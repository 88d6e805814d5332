import type { Dossier } from './dossier.js';

/**
 * The recorded disagreements about a place, the weightiest first: those in which most claims of the dossier on who holds
 * it have part, then most claims, then most statements (design assumption).
 *
 * @param isLimited whether those are left out in which no claim of the dossier on the place has part
 */
export function disputesOfPlace(
  { contradictions, claims }: Dossier,
  place: string,
  isLimited: boolean,
): Dossier['contradictions'] {
  const weighed = contradictions.flatMap((dispute) => {
    const part = claims.filter(
      ({ contradiction, places }) => contradiction === dispute.id && places.includes(place),
    );
    const isAsked = isLimited ? part.length > 0 : part.length > 0 || dispute.places.includes(place);
    const onHolders = part.filter(({ holder }) => holder !== null).length;
    return isAsked ? [{ dispute, weight: [onHolders, part.length, dispute.statements.length] }] : [];
  });
  return weighed.sort((one, other) => compared(other.weight, one.weight)).map(({ dispute }) => dispute);
}

function compared(one: readonly number[], other: readonly number[]): number {
  return one.map((value, no) => value - other[no]!).find((difference) => difference !== 0) ?? 0;
}

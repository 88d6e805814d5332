import type { Figures } from '../model/figures.js';
import type { Cause, Modifier } from '../model/modifier.js';
import type { Fighter } from './fight.js';

/** What a party brings to a fight. */
export interface Power {
  value: number;
  /** Men engaged, weighted by how exposed their posture leaves them. */
  exposed: number;
  /** Why it is what it is; null where nobody asks. */
  modifiers: Modifier[] | null;
}

/**
 * Men times what each is worth, with the mean of each factor as a modifier where reasons are asked for: their product
 * is the power.
 */
export function powerOf(
  figures: Figures,
  fighters: readonly Fighter[],
  role: 'attack' | 'defence',
  room: number[],
  explained: boolean,
): Power {
  const { combat } = figures;
  const kinds = combat[role];
  const crowd = room.map(() => 0);
  for (const { men, approach } of fighters) crowd[approach]! += men;

  let all = 0;
  let men = 0;
  let kind = 0;
  let quality = 0;
  let cohesion = 0;
  let fatigue = 0;
  let supply = 0;
  let posture = 0;
  let exposed = 0;
  for (const fighter of fighters) {
    all += fighter.men;
    const { approach } = fighter;
    const stance = combat.posture[fighter.posture];
    const share = crowd[approach]! > room[approach]! ? room[approach]! / crowd[approach]! : 1;
    let worth = fighter.men * share;
    men += worth;
    exposed += (worth * stance.vulnerability) / 1000;
    worth *= kinds[fighter.kind] / 1000;
    kind += worth;
    worth *= fighter.quality / 1000;
    quality += worth;
    worth *= (combat.cohesionFloor + ((1000 - combat.cohesionFloor) * fighter.cohesion) / 1000) / 1000;
    cohesion += worth;
    worth *= (1000 - ((1000 - combat.fatigueFloor) * fighter.fatigue) / 1000) / 1000;
    fatigue += worth;
    worth *= combat.supply[fighter.supply] / 1000;
    supply += worth;
    worth *= stance.strength / 1000;
    posture += worth;
  }
  if (!explained) return { value: posture, exposed, modifiers: null };
  const modifiers: Modifier[] = [];
  note(modifiers, 'frontage', men, all);
  note(modifiers, 'kind', kind, men);
  note(modifiers, 'quality', quality, kind);
  note(modifiers, 'cohesion', cohesion, quality);
  note(modifiers, 'fatigue', fatigue, cohesion);
  note(modifiers, 'supply', supply, fatigue);
  note(modifiers, 'posture', posture, supply);
  return { value: posture, exposed, modifiers };
}

/** Notes by how much a factor changes the power so far, if it does. */
function note(modifiers: Modifier[], cause: Cause, value: number, base: number): void {
  const permille = base > 0 ? Math.round((value * 1000) / base) : 1000;
  if (permille !== 1000) modifiers.push({ cause, permille });
}

/** Multiplies a power, and notes why. */
export function factor(power: Power, cause: Cause, permille: number): void {
  power.value = (power.value * permille) / 1000;
  if (power.modifiers && permille !== 1000) power.modifiers.push({ cause, permille: Math.round(permille) });
}

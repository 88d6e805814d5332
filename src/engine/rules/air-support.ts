import type { FormationNo } from '../model/formation.js';
import type { PlaceNo } from '../model/place.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Context, Purpose } from './context.js';
import { postureOf, standing, stands } from './ground.js';
import { artilleryOf } from './guns.js';
import { halt } from './halt.js';
import { loseCohesion, takeLosses } from './losses.js';
import { feltSupply } from './supply.js';

/**
 * Strikes on places fall on all formations of the enemy in them, and interdiction is told; what it does to supply is
 * in supply.ts, and close support is part of a fight.
 */
export function airPhase(context: Context): void {
  const { briefing, day, emit } = context;
  const { support } = briefing.figures;
  for (const side of SIDES) {
    for (let link = 0; link < day.interdicted[side].length; link++) {
      const sorties = day.interdicted[side][link]!;
      if (sorties > 0) emit({ type: 'link-interdicted', side, link, sorties });
    }
    for (const [place, sorties] of strikesOf(context, side)) {
      const losses = shell(context, side, place, {
        key: ['strike', 0],
        losses: sorties * support.strikeLosses,
        cohesion: sorties * support.strikeCohesion,
      });
      emit({ type: 'place-struck', side, place, sorties, losses });
    }
  }
}

/** Artillery that was told to bombard a place does so. */
export function bombardmentPhase(context: Context): void {
  const { briefing, state, emit } = context;
  const { support } = briefing.figures;
  for (const no of artilleryOf(briefing)) {
    const formation = state.formations[no]!;
    const { task, strength, condition } = formation;
    if (task.type !== 'bombard' || condition !== 'steady' || feltSupply(formation) === 'cut') continue;
    const { side, key } = briefing.cards[no]!;
    if (isOurs(context, side, task.target)) {
      halt(formation);
      continue;
    }
    const guns = strength / 1000;
    const losses = shell(context, side, task.target, {
      key: ['bombard', key],
      losses: guns * support.bombardLosses,
      cohesion: guns * support.bombardCohesion,
    });
    emit({ type: 'place-bombarded', formation: no, place: task.target, losses });
  }
}

/** Sorties against each place, in order of place. */
function strikesOf({ day }: Context, side: SideNo): [PlaceNo, number][] {
  const sums = new Map<PlaceNo, number>();
  for (const strike of day.strikes) {
    if (strike.side === side) sums.set(strike.place, (sums.get(strike.place) ?? 0) + strike.sorties);
  }
  return [...sums].sort(([a], [b]) => Number(a) - Number(b));
}

/** Held by `side`, with no enemy left in it. */
function isOurs({ briefing, state }: Context, side: SideNo, place: PlaceNo): boolean {
  return state.places[place]!.holder === side && !stands(briefing, state, enemyOf(side), place);
}

/** What fire from afar does to a formation in the open that is alone in its place. */
interface Fire {
  /** Purpose and key of its chance. */
  key: [Purpose, number];
  /** Myriads of men, permille of cohesion. */
  losses: number;
  cohesion: number;
}

/**
 * Fire from afar on a place: shared between those there, less on those who are dug in and on bad ground, more under
 * observation.
 *
 * @returns men lost
 */
function shell(context: Context, side: SideNo, place: PlaceNo, fire: Fire): number {
  const { briefing, state, chance, day } = context;
  const { combat, support } = briefing.figures;
  const targets: FormationNo[] = standing(briefing, state, enemyOf(side), place);
  day.harmed[place] = true;
  const better = day.controlled[side][place] ? support.observed / 1000 : 1;
  const ground = combat.terrain[briefing.places[place]!.terrain];
  let lost = 0;
  for (const no of targets) {
    const formation = state.formations[no]!;
    const card = briefing.cards[no]!;
    const posture = postureOf(briefing, formation, card.side, state.places[place]!);
    const exposed = (combat.posture[posture].vulnerability * ground.casualties) / 1_000_000;
    const expected = (formation.strength * fire.losses * better * exposed) / 10_000 / targets.length;
    const men = Math.min(formation.strength, chance(...fire.key, card.key, place).round(expected));
    loseCohesion(formation, Math.round((fire.cohesion * better) / targets.length));
    takeLosses(context, no, men);
    lost += men;
  }
  return lost;
}

import { type Formation, isPresent } from '../model/formation.js';
import { NONE } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import type { Context } from './context.js';
import { halt } from './halt.js';
import { costOf, positionOf } from './position.js';
import { feltSupply } from './supply.js';

/**
 * Cohesion, fatigue and digging in at the end of the day.
 *
 * Days of fighting wear a formation down, losses and a bad position more; rest and supply restore it. An attack whose
 * formation is too worn, or no longer supplied, is broken off. That the power of a force falls with each day in
 * contact follows sources M6 (Dupuy) and M10 (Rubio-Campillo et al. 2016).
 */
export function moralePhase(context: Context): void {
  const { state } = context;
  const changes = state.formations.map((formation, no) =>
    isPresent(formation) ? cohesionChange(context, no) : 0,
  );
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (!isPresent(formation)) continue;
    formation.cohesion = Math.max(0, Math.min(1000, formation.cohesion + changes[no]!));
    tire(context, no);
    if (formation.condition === 'broken') rally(context, no);
    else keepAttacking(context, no);
    digIn(context, no);
  }
}

/** Permille of cohesion that today costs or gives. */
function cohesionChange(context: Context, no: number): number {
  const { briefing, state, day } = context;
  const { cohesion } = briefing.figures;
  const formation = state.formations[no]!;
  const fought = day.attacked[no]! || day.defended[no]!;
  const position = costOf(positionOf(context, no));
  const before = formation.strength + day.lost[no]!;
  const losses = before > 0 ? Math.round((day.lost[no]! * 100 * cohesion.losses) / before) : 0;
  const starving = formation.supply === 'cut' && formation.supplyHours === 0 ? cohesion.cut : 0;
  const worn = (fought ? cohesion.fight : 0) + position + losses + starving;
  return fought || position > 0 || starving > 0 ? -worn : cohesion.rest[formation.supply] - losses;
}

function tire({ briefing, state, day }: Context, no: number): void {
  const { fatigue } = briefing.figures;
  const formation = state.formations[no]!;
  let change = -(isDigging(briefing, formation) ? Math.round(fatigue.rest / 2) : fatigue.rest);
  if (day.attacked[no] || day.defended[no]) change = fatigue.fight;
  else if (day.moved[no]) change = fatigue.march;
  formation.fatigue = Math.max(0, Math.min(1000, formation.fatigue + change));
}

function rally({ briefing, state, emit }: Context, no: number): void {
  const formation = state.formations[no]!;
  if (formation.cohesion < briefing.figures.cohesion.rallies) return;
  formation.condition = 'steady';
  emit({ type: 'formation-rallied', formation: no });
}

/** Breaks off the attack of a formation that can no longer carry it on. */
function keepAttacking({ briefing, state, emit }: Context, no: number): void {
  const formation = state.formations[no]!;
  const { task } = formation;
  if (task.type !== 'attack') return;
  const worn = formation.cohesion < briefing.figures.cohesion.breaks + briefing.figures.cohesion.fight;
  if (!worn && feltSupply(formation) !== 'cut') return;
  emit({ type: 'attack-halted', formation: no, target: task.target, cause: worn ? 'cohesion' : 'supply' });
  halt(formation);
}

/** At work on its positions, which leaves less time to rest. */
function isDigging({ figures }: Briefing, { task, dugIn }: Formation): boolean {
  return task.type === 'hold' && task.posture === 'prepared' && dugIn < figures.works.preparedDays;
}

function digIn({ briefing, state, day, emit }: Context, no: number): void {
  const formation: Formation = state.formations[no]!;
  if (day.moved[no] || day.attacked[no] || !isDigging(briefing, formation)) return;
  formation.dugIn += 1;
  if (formation.dugIn === briefing.figures.works.preparedDays && formation.place !== NONE) {
    emit({ type: 'works-ready', formation: no, place: formation.place });
  }
}

import type { FormationNo } from '../engine/model/formation.js';
import { PRUDENCE } from '../engine/rules/prudence.js';
import { formationName } from '../report/names.js';
import { capital, listed } from '../report/number.js';
import { isInContact } from './hint.js';
import { daysTo } from './march-days.js';
import { isEnemyAt, type Planning, steadyOwn } from './planning.js';

/**
 * Formations that do nothing and could: without an order for today, in a hasty defence, fit, with no enemy next to them,
 * but within a short march of a place of the enemy's. Guns and garrisons do their work by staying.
 */
export function idleFormations(planning: Planning): FormationNo[] {
  return steadyOwn(planning).filter((no) => isIdle(planning, no));
}

/** One sentence on all that stand idle. */
export function idleText({ briefing }: Planning, idle: readonly FormationNo[]): string {
  const names = idle.slice(0, NAMED).map((no) => formationName(briefing, no));
  if (idle.length > NAMED) names.push(`${idle.length - NAMED} more`);
  const [stand, them] = idle.length === 1 ? ['stands', 'it'] : ['stand', 'them'];
  return capital(
    `${listed(names)} ${stand} idle: no order, no enemy known next to ${them}, and one within a short march.`,
  );
}

/** Formations that are named before the others are counted. */
const NAMED = 6;

function isIdle({ briefing, view, ordered, sheet }: Planning, no: FormationNo): boolean {
  const { kind } = briefing.cards[no]!;
  if (kind === 'artillery' || kind === 'garrison') return false;
  if (sheet.some((order) => 'formation' in order && order.formation === no)) return false;
  const { task, cohesion, fatigue } = ordered.own[no]!;
  if (task.type !== 'hold' || task.posture !== 'hasty') return false;
  if (cohesion < PRUDENCE.freshCohesion || fatigue > PRUDENCE.freshFatigue) return false;
  if (isInContact(briefing, view, no)) return false;
  return briefing.exits.some(
    (exits, place) =>
      isEnemyAt(view, place) &&
      exits.some(
        (exit) => !isEnemyAt(view, exit.place) && daysTo(briefing, view, no, exit.place) <= PRUDENCE.callDays,
      ),
  );
}

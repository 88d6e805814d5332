import type { Formation, SupplyState } from '../engine/model/formation.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import { taskText } from './names.js';
import { counted, daysText, percent } from './number.js';

type Own = DeepReadonly<Formation>;

/** The state of supply in a word or two. */
export const SUPPLY_NAMES: Readonly<Record<SupplyState, string>> = {
  supplied: 'supplied',
  strained: 'short of supply',
  cut: 'cut off',
};

/** "holds and digs in", or "is broken". */
export function doingText(briefing: Briefing, { condition, task }: Own): string {
  return condition === 'broken' ? 'is broken' : taskText(briefing, task);
}

/** "cohesion 90%, fatigue 10%, supplied, 3.5 days in hand". */
export function stateText({ cohesion, fatigue, supply, supplyHours }: Own): string {
  const parts = [`cohesion ${percent(cohesion)}`];
  if (fatigue >= 50) parts.push(`fatigue ${percent(fatigue)}`);
  parts.push(`${SUPPLY_NAMES[supply]}, ${daysText(supplyHours)} in hand`);
  return parts.join(', ');
}

/** What is out of the ordinary in a formation's state, in brackets after a space; nothing where all is well. */
export function notableText({ cohesion, fatigue, supply, supplyHours }: Own): string {
  const parts: string[] = [];
  if (cohesion < 800) parts.push(`cohesion ${percent(cohesion)}`);
  if (fatigue >= 250) parts.push(`fatigue ${percent(fatigue)}`);
  if (supply !== 'supplied') parts.push(`${SUPPLY_NAMES[supply]}, ${daysText(supplyHours)} in hand`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** How old a thing last seen in turn `seen` is in turn `now`: "today", "yesterday", "3 days ago". */
export function ageText(seen: number, now: number): string {
  const days = now - seen;
  if (days <= 0) return 'now';
  return days === 1 ? 'yesterday' : `${counted(days, 'day')} ago`;
}

/** What a side may call itself in a sentence to the one that commands it. */
export function commandText({ sides }: Briefing, side: SideNo): string {
  return `You command ${sides[side].name}.`;
}

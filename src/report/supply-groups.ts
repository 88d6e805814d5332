import type { FormationNo, SupplyState } from '../engine/model/formation.js';
import { type LinkNo, NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { formationNames, linkName } from './names.js';

/** How a formation is supplied, and what limits it. */
export interface Supplied {
  formation: FormationNo;
  supply: SupplyState;
  bottleneck: LinkNo;
}

/** One sentence for all formations that are in the same state for the same reason. */
export function supplyGroups(briefing: Briefing, all: readonly Supplied[]): string[] {
  const groups = new Map<string, Supplied[]>();
  for (const one of all) {
    const key = one.supply === 'supplied' ? 'supplied' : `${one.supply} ${one.bottleneck}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => groupText(briefing, group));
}

function groupText(briefing: Briefing, group: readonly Supplied[]): string {
  const { supply, bottleneck } = group[0]!;
  const names = formationNames(
    briefing,
    group.map(({ formation }) => formation),
  );
  const is = group.length === 1 ? 'is' : 'are';
  if (supply === 'supplied') return `${names} ${is} fully supplied again.`;
  const hardly = bottleneck === NONE ? '' : 'all but ';
  const what = supply === 'strained' ? `${is} short of supply` : `${is} ${hardly}cut off from supply`;
  return bottleneck === NONE
    ? `${names} ${what}.`
    : `${names} ${what}: ${linkName(briefing, bottleneck)} cannot carry more.`;
}

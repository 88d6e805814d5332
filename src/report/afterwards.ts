import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { placeName } from './names.js';
import { counted, listed } from './number.js';
import { NO_DEATHS, peopleText } from './people.js';

/**
 * What is left when a game is over: people who had to leave, days under siege, mines on the ground. For somebody who may
 * know all of it; nothing of it is scored. None of it is told of a scenario that knows no people, sieges or mines.
 */
export function afterwardsLines(briefing: Briefing, { places, links }: DeepReadonly<GameState>): string[] {
  const lines: string[] = [];
  const displaced = places.reduce((sum, place) => sum + place.displaced, 0);
  const hasPeople = places.some((place) => place.people + place.displaced > 0);
  if (hasPeople) lines.push(`  - People who do not fight and had to leave: ${peopleText(displaced)}.`);
  const cutOff = places.flatMap((place, no) =>
    place.cutOff > 0 ? [`${placeName(briefing, no)} for ${counted(place.cutOff, 'day')}`] : [],
  );
  if (cutOff.length > 0) lines.push(`  - Cut off from all bases: ${listed(cutOff)}.`);
  const mined = places.flatMap(({ mines }, no) => (mines > 0 ? [placeName(briefing, no)] : []));
  const minedLinks = links.filter(({ mines }) => mines > 0).length;
  const where = [
    ...(minedLinks > 0 ? [`on ${counted(minedLinks, 'road or track', 'roads and tracks')}`] : []),
    ...(mined.length > 0 ? [`in ${listed(mined)}`] : []),
  ];
  if (where.length > 0) lines.push(`  - Mines are left ${where.join(', and ')}.`);
  if (lines.length === 0) return [];
  return ['', 'What is left behind, which counts for nobody:', ...lines, ...(hasPeople ? [NO_DEATHS] : [])];
}

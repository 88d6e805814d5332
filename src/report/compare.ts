import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { GameState } from '../engine/model/state.js';
import { departureLines, type ToldDeparture } from './compare-departure.js';
import { ledgerLines, spreadLines, type ToldLedger, type ToldSpreads } from './compare-luck.js';
import { type ClaimedMilestone, type ToldTrack, trackLines } from './compare-track.js';
import { longDate } from './date.js';
import type { Dossier } from './dossier.js';
import { counted } from './number.js';
import { withSources } from './sources.js';

/** A game beside the reports and beside other chance, to be told. */
export interface ToldComparison {
  seed: string;
  world: string;
  /** What gave each side's orders, by id of side. */
  players: Readonly<Record<string, string>>;
  /** Whether sides led by a program ordered anew in the other games. */
  answering: boolean;
  /** Points of the first side less those of the second. */
  lead: number;
  track: readonly ToldTrack[];
  sameWorld: ToldSpreads;
  otherWorlds: ToldSpreads;
  ledger: ToldLedger;
  departure: ToldDeparture | null;
}

/** A comparison in sentences with the sources that it names, for somebody who may know all of the game. */
export function compareLines(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  milestones: readonly ClaimedMilestone[],
  told: ToldComparison,
  dossier: Dossier,
): string[] {
  const lines = [
    ...headLines(briefing, state, told),
    '',
    ...trackLines(briefing, milestones, told.track, dossier),
    '',
    ...departureLines(briefing, milestones, told.departure),
    '',
    ...spreadLines(briefing, milestones, told),
    '',
    ...ledgerLines(briefing, told.ledger),
  ];
  const cited = withSources({ library: dossier }, lines).slice(lines.length);
  return cited.length === 0 ? lines : [...lines, '', ...cited];
}

function headLines(
  { id, start, sides }: Briefing,
  { turn, outcome }: DeepReadonly<GameState>,
  { seed, world, players, lead }: ToldComparison,
): string[] {
  const by = Object.entries(players).map(([side, player]) => `${side} by ${player}`);
  const how = outcome ? 'ended' : 'stands open';
  return [
    oneLine(`${id}, seed ${seed}, world ${world}, ${by.join(', ')}`),
    `The game ${how} after ${counted(turn, 'day')}, on ${longDate(start, turn)}; lead of ${sides[0].name}: ${lead} points.`,
  ];
}

/** Without the line ends that a seed may hold. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

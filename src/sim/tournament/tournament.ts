import type { BySide } from '../../engine/model/side.js';
import { bootstrap, type Interval } from '../bootstrap.js';
import type { RunResult } from '../result.js';
import { rounded } from '../rounded.js';
import { mean } from '../statistics.js';
import { ANCHOR, type Crosstable, ratings } from './bradley-terry.js';

/** A game of a tournament, over. */
export interface Meeting {
  scenario: string;
  /** Number of the seed, 0 and up. */
  seed: number;
  /** Numbers of the players of the first and of the second side. */
  players: BySide<number>;
  /** Points of the first side: 1 for a win, a half for a draw, 0. */
  points: number;
  /** Its lead in the points of the scenario. */
  lead: number;
}

/** A player's rating. */
export interface Rating {
  player: string;
  rating: number;
  /** Where it would lie with other seeds, 95 times in 100. That of the anchor is fixed. */
  interval: Interval;
  games: number;
  /** Share of the points that it took. */
  share: number;
}

/** How two players did against each other. All from the view of the first. */
export interface PairResult {
  players: [string, string];
  games: number;
  wins: number;
  draws: number;
  losses: number;
  /** Share of the points. */
  share: number;
  /** Mean lead in the points of the scenarios. */
  lead: number;
}

/** What `tournament --json` prints. */
export interface Tournament {
  version: string;
  seed: string;
  /** Seeds for each scenario; each pair plays each seed twice, with sides changed. */
  games: number;
  scenarios: string[];
  players: string[];
  /** How many games were played in all. */
  played: number;
  anchor: { player: string; rating: number };
  /** Best first. */
  ratings: Rating[];
  pairs: PairResult[];
  byScenario: { scenario: string; firstSideShare: number; pairs: PairResult[] }[];
}

/** The game of `result` as a meeting; its sides are in the order of the scenario. */
export function meetingOf(
  { scenario, winner, scores }: RunResult,
  seed: number,
  players: BySide<number>,
): Meeting {
  const [first, second] = Object.keys(scores) as [string, string]; // a score for each side
  const points = winner === null ? 0.5 : winner === first ? 1 : 0;
  return { scenario, seed, players, points, lead: scores[first]! - scores[second]! };
}

/**
 * Ratings and results of a tournament.
 *
 * The intervals of the ratings are over seeds: a seed of a scenario is drawn with all the games that were played on it, so
 * that luck which all players share does not count.
 *
 * @param anchor number of the player whose rating is fixed
 */
export function tournamentOf(
  head: Pick<Tournament, 'version' | 'seed' | 'games' | 'scenarios' | 'players'>,
  meetings: readonly Meeting[],
  anchor: number,
): Tournament {
  const { players, scenarios } = head;
  const blocks = blocksOf(meetings, players.length);
  const rated = ratings(sumOf(blocks, players.length), anchor);
  const intervals = bootstrap(blocks.length, 'tournament', (resample) =>
    ratings(
      sumOf(
        resample.map((no) => blocks[no]!),
        players.length,
      ),
      anchor,
    ),
  );
  const rows = players.map((player, no): Rating => {
    const own = meetings.filter((meeting) => meeting.players.includes(no));
    const [low, high] = intervals[no]!;
    return {
      player,
      rating: Math.round(rated[no]!),
      interval: [Math.round(low), Math.round(high)],
      games: own.length,
      share: rounded(mean(own.map((meeting) => seenBy(meeting, no).points)), 4),
    };
  });
  return {
    ...head,
    played: meetings.length,
    anchor: { player: players[anchor]!, rating: ANCHOR },
    ratings: rows.sort((one, other) => other.rating - one.rating || (one.player < other.player ? -1 : 1)),
    pairs: pairResults(players, meetings),
    byScenario: scenarios.map((scenario) => {
      const own = meetings.filter((meeting) => meeting.scenario === scenario);
      return {
        scenario,
        firstSideShare: rounded(mean(own.map(({ points }) => points)), 4),
        pairs: pairResults(players, own),
      };
    }),
  };
}

/** The crosstable of each seed of each scenario. */
function blocksOf(meetings: readonly Meeting[], players: number): Crosstable[] {
  const blocks = new Map<string, number[][]>();
  for (const { scenario, seed, players: pair, points } of meetings) {
    const key = `${scenario} ${seed}`;
    const block = blocks.get(key) ?? emptyTable(players);
    blocks.set(key, block);
    const [first, second] = pair;
    block[first]![second]! += points;
    block[second]![first]! += 1 - points;
  }
  return [...blocks.values()];
}

function sumOf(blocks: readonly Crosstable[], players: number): Crosstable {
  const sum = emptyTable(players);
  for (const block of blocks) {
    for (const [i, row] of block.entries()) {
      for (const [j, points] of row.entries()) sum[i]![j]! += points;
    }
  }
  return sum;
}

function emptyTable(players: number): number[][] {
  return Array.from({ length: players }, () => new Array<number>(players).fill(0));
}

/** Points and lead of a meeting as the player `no`, who was in it, sees them. */
function seenBy({ players, points, lead }: Meeting, no: number): { points: number; lead: number } {
  return players[0] === no ? { points, lead } : { points: 1 - points, lead: -lead };
}

function pairResults(players: readonly string[], meetings: readonly Meeting[]): PairResult[] {
  return pairsOf(players.length).map(([one, other]) => {
    const own = meetings
      .filter((meeting) => meeting.players.includes(one) && meeting.players.includes(other))
      .map((meeting) => seenBy(meeting, one));
    const ended = (so: number) => own.filter(({ points }) => points === so).length;
    return {
      players: [players[one]!, players[other]!],
      games: own.length,
      wins: ended(1),
      draws: ended(0.5),
      losses: ended(0),
      share: rounded(mean(own.map(({ points }) => points)), 4),
      lead: rounded(mean(own.map(({ lead }) => lead)), 1),
    };
  });
}

/** Every two of so many players, by number. */
export function pairsOf(players: number): BySide<number>[] {
  return Array.from({ length: players }, (_, one) =>
    Array.from({ length: players - one - 1 }, (_, i): BySide<number> => [one, one + 1 + i]),
  ).flat();
}

import type { Briefing } from '../../engine/model/scenario.js';
import type { Milestones } from '../../scenario/milestones-file.js';
import { dateOfTurn } from '../../text/calendar.js';
import { bootstrap, type Interval } from '../bootstrap.js';
import type { GameRecord } from '../game-task.js';
import { rounded, roundedOrNull } from '../rounded.js';
import { BASELINES, type Baseline, baselineSample } from './baselines.js';
import type {
  BaselineScore,
  Calibration,
  Day,
  GamesScore,
  MilestoneRow,
  RoundedScore,
} from './calibration-result.js';
import { coverage, crps, type DaySample, dayAt, daySample, neverShare, rank } from './day-sample.js';
import { lossFloors } from './loss-floor.js';
import { type Pair, type Score, scoreOf } from './score.js';
import type { LeftOut, Scored } from './scored.js';

/** What was asked for, and of what. */
export interface CalibrationHead extends Pick<Calibration, 'seed' | 'version' | 'parameters'> {
  briefing: Briefing;
  milestones: Milestones;
  scored: readonly Scored[];
  leftOut: readonly LeftOut[];
}

/** Scores the games of a series against the reported dates. The turns of the records are those of `scored`, in order. */
export function calibrationOf(head: CalibrationHead, records: readonly GameRecord[]): Calibration {
  const { briefing, scored, leftOut, milestones } = head;
  const { start, turns } = briefing;
  const pairs = scored.map(({ reported }, i): Pair => ({ sample: sampleOf(records, i, turns), reported }));
  const isHeldOut = (i: number) => scored[i]!.entry.heldOut;
  const groups = [() => true, (i: number) => !isHeldOut(i), isHeldOut];
  const errors = simulationErrors(records, pairs, groups, turns);
  const guesses = BASELINES.map((id) => ({
    id,
    samples: scored.map((one) => baselineSample(id, briefing, milestones.leg, one)),
  }));
  const rows = pairs.map(({ sample, reported }, i): MilestoneRow => {
    const { entry } = scored[i]!;
    const day = (share: number) => dateOrNull(briefing, dayAt(sample, share));
    return {
      id: entry.id,
      place: entry.place,
      name: entry.name,
      event: entry.event,
      reported: entry.reported,
      sources: entry.sources ?? [],
      quantiles: { p5: day(0.05), p25: day(0.25), p50: day(0.5), p75: day(0.75), p95: day(0.95) },
      neverShare: rounded(neverShare(sample), 4),
      crps: rounded(crps(sample, reported), 3),
      crpsInterval: roundedInterval(errors.milestones[i]!),
      within50: rounded(coverage(sample, 0.5, reported), 3),
      within90: rounded(coverage(sample, 0.9, reported), 3),
      rank: rounded(rank(sample, reported), 4),
      heldOut: entry.heldOut,
      baselines: Object.fromEntries(
        guesses.map(({ id, samples }) => [
          id,
          samples[i] === null ? null : rounded(crps(samples[i]!, reported), 3),
        ]),
      ) as Record<Baseline, number | null>, // one for each of BASELINES
    };
  });
  const [all, tuning, held] = groups.map((isIn, no): GamesScore => {
    const own = pairs.filter((_, i) => isIn(i));
    const interval = own.length === 0 ? null : roundedInterval(errors.groups[no]!);
    return { ...roundedScore(scoreOf(own)), crpsInterval: interval };
  }) as [GamesScore, GamesScore, GamesScore]; // one for each group
  return {
    scenario: briefing.id,
    seed: head.seed,
    version: head.version,
    games: records.length,
    neverCountsAs: dateOfTurn(start, turns + 1),
    milestones: rows,
    leftOut: leftOut.map(({ entry, why }) => ({ id: entry.id, place: entry.place, why })),
    baselines: guesses.map(({ id, samples }) => baselineScore(id, samples, pairs)),
    scores: { all, tuning, heldOut: held },
    coverage50: all.coverage50,
    coverage90: all.coverage90,
    losses: lossFloors(briefing, milestones.losses, records),
    parameters: head.parameters,
  };
}

function sampleOf(records: readonly GameRecord[], milestone: number, turns: number): DaySample {
  return daySample(
    records.map((record) => record.turns[milestone]!),
    turns,
  );
}

function dateOrNull({ start, turns }: Briefing, turn: number): Day {
  return turn > turns ? null : dateOfTurn(start, turn);
}

/** How far the scores of each milestone and of each group could be off, because the games are no more than they are. */
function simulationErrors(
  records: readonly GameRecord[],
  pairs: readonly Pair[],
  groups: readonly ((milestone: number) => boolean)[],
  turns: number,
): { milestones: Interval[]; groups: Interval[] } {
  const intervals = bootstrap(records.length, 'calibrate', (resample) => {
    const drawn = resample.map((no) => records[no]!);
    const scores = pairs.map(({ reported }, i) => crps(sampleOf(drawn, i, turns), reported));
    const means = groups.map((isIn) => {
      const own = scores.filter((_, i) => isIn(i));
      return own.reduce((sum, score) => sum + score, 0) / own.length;
    });
    return [...scores, ...means];
  });
  return { milestones: intervals.slice(0, pairs.length), groups: intervals.slice(pairs.length) };
}

function baselineScore(
  id: Baseline,
  samples: readonly (DaySample | null)[],
  games: readonly Pair[],
): BaselineScore {
  const own = games.flatMap(({ reported }, i) => {
    const sample = samples[i] ?? null;
    return sample === null ? [] : [{ sample, reported }];
  });
  const same = games.filter((_, i) => samples[i] !== null);
  return { id, ...roundedScore(scoreOf(own)), crpsOfGames: roundedOrNull(scoreOf(same).crps, 3) };
}

function roundedScore({ milestones, crps, coverage50, coverage90, rankHistogram }: Score): RoundedScore {
  return {
    milestones,
    crps: roundedOrNull(crps, 3),
    coverage50: roundedOrNull(coverage50, 3),
    coverage90: roundedOrNull(coverage90, 3),
    rankHistogram,
  };
}

function roundedInterval([low, high]: Interval): Interval {
  return [rounded(low, 3), rounded(high, 3)];
}

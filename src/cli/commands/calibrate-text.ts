import type { Briefing } from '../../engine/model/scenario.js';
import { counted, grouped, listed } from '../../report/number.js';
import { wrapped } from '../../report/wrap.js';
import type { Interval } from '../../sim/bootstrap.js';
import { BASELINES, type Baseline } from '../../sim/calibrate/baselines.js';
import type { Calibration, GamesScore, MilestoneRow } from '../../sim/calibrate/calibration-result.js';
import type { WhyLeftOut } from '../../sim/calibrate/scored.js';
import { dayText, spanText } from '../day-text.js';
import { table } from '../table.js';
import { forOneLine, forTerminal } from '../text.js';

/** A calibration, told in lines of at most 78 columns. */
export function calibrateText(briefing: Briefing, calibration: Calibration): string {
  const { scenario, games, seed, version, parameters, neverCountsAs } = calibration;
  const lines = [
    `${scenario}: ${grouped(games)} games of staff against staff from seed ${forOneLine(seed)}, drawn worlds`,
    `version ${version}, figures ${parameters}`,
    '',
    'When the games came to it, and when it was reported (*: held out, no figure was tuned to it):',
    ...dateTable(calibration.milestones),
    'in 50%, in 90%: how much of the reported interval lies in the band of the middle half, and of 90 in 100, of the games; a band may reach to "never".',
    '',
    `Error in days (CRPS, the smaller the better; a game that never comes to it counts as ${dayText(neverCountsAs)}):`,
    ...errorTable(calibration),
    '',
    ...Object.entries(GROUPS).map(([key, name]) =>
      scoreLine(name, calibration.scores[key as keyof typeof GROUPS]),
    ),
    `Ranks of the reported days among the games, in tenths: ${calibration.scores.all.rankHistogram.join(' ')} (a model that is right gives about the same in each).`,
    '',
    ...lossLines(briefing, calibration),
    ...leftOutLines(calibration),
    'One campaign can refute a model, not prove it. These dates are few and hang together: a game that is late on one leg is mostly late on the next. The tuning dates say only that the figures were chosen well enough; judge by the held-out ones.',
  ];
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}

const GROUPS = { all: 'All milestones', tuning: 'Tuning', heldOut: 'Held out' } as const;

const BASELINE_NAMES: Readonly<Record<Baseline, string>> = {
  'front-never-moves': 'no move',
  'pace-of-first-leg': 'pace',
  press: 'press',
};

function dateTable(rows: readonly MilestoneRow[]): string[] {
  const day = (date: string | null) => (date === null ? '-' : dayText(date));
  return table([
    ['Milestone', 'reported', '5%', 'median', '95%', 'never', 'in 50%', 'in 90%'],
    ...rows.map((row) => [
      nameOf(row),
      spanText(row.reported),
      day(row.quantiles.p5),
      day(row.quantiles.p50),
      day(row.quantiles.p95),
      percent(row.neverShare),
      percent(row.within50),
      percent(row.within90),
    ]),
  ]);
}

function nameOf({ id, heldOut }: MilestoneRow): string {
  return heldOut ? `${id} *` : id;
}

function errorTable({ milestones, baselines, scores }: Calibration): string[] {
  return [
    ...table([
      ['Milestone', 'games', '95 in 100', ...BASELINES.map((id) => BASELINE_NAMES[id])],
      ...milestones.map((row) => [
        nameOf(row),
        days(row.crps),
        intervalText(row.crpsInterval),
        ...BASELINES.map((id) => days(row.baselines[id])),
      ]),
      [
        'mean',
        days(scores.all.crps),
        intervalText(scores.all.crpsInterval),
        ...baselines.map(({ crps }) => days(crps)),
      ],
      ['games, over the same', '', '', ...baselines.map(({ crpsOfGames }) => days(crpsOfGames))],
    ]),
    'no move: the front never moves. pace: it goes on at the pace of the leg before the first date. press: what an outlet forecast, where one did.',
    'CRPS: how far a forecast lies from what was reported, in days; sure and right is 0, and to be vague costs as well as to be wrong. 95 in 100: where other seeds would put it. games, over the same: their mean over the dates of which that forecast says something.',
    ...NAIVE.map((id) => heldOutLine(id, milestones)),
  ];
}

const NAIVE: readonly Baseline[] = ['front-never-moves', 'pace-of-first-leg'];

/** On how many held-out dates the games do better than a naive forecast: the mean alone hides it. */
function heldOutLine(id: Baseline, rows: readonly MilestoneRow[]): string {
  const dated = rows.filter(({ heldOut, baselines }) => heldOut && baselines[id] !== null);
  const better = dated.filter(({ crps, baselines }) => crps < baselines[id]!).length;
  return `Of ${counted(dated.length, 'held-out date')} the games are nearer than "${BASELINE_NAMES[id]}" on ${better}.`;
}

function scoreLine(name: string, { milestones, crps, coverage50, coverage90 }: GamesScore): string {
  if (milestones === 0) return `${name}: none in this scenario.`;
  const [half, most] = [coverage50, coverage90].map((share) => percent(share ?? 0));
  return `${name} (${milestones}): mean error ${days(crps)} days; ${half} of the reported days in the band of half the games, ${most} in that of 90%.`;
}

function lossLines({ sides }: Briefing, { losses }: Calibration): string[] {
  if (losses.length === 0) return [];
  return [
    ...losses.map(({ side, reportedAtLeast, counts, quantiles, belowShare }) => {
      const { name } = sides.find(({ id }) => id === side)!;
      return `Losses of ${name} *: ${grouped(quantiles.p50)} men (${grouped(quantiles.p5)} to ${grouped(quantiles.p95)}). Sources count at least ${grouped(reportedAtLeast)} in ${counted(counts.length, 'report')}, and give no total; ${percent(belowShare)} of the games stay below that.`;
    }),
    '',
  ];
}

function leftOutLines({ leftOut }: Calibration): string[] {
  if (leftOut.length === 0) return [];
  const reasons = Object.entries(WHY).flatMap(([why, text]) => {
    const ids = leftOut.filter((one) => one.why === why).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${listed(ids)} (${text})`];
  });
  return [`Left out: ${reasons.join('; ')}.`, ''];
}

const WHY: Readonly<Record<WhyLeftOut, string>> = {
  'off-map': 'not on the map',
  before: 'reported before the scenario starts',
  after: 'may lie after its last day',
  'at-start': 'so from the start',
};

function days(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}

function intervalText(interval: Interval | null): string {
  return interval === null ? '-' : `${interval[0].toFixed(1)}-${interval[1].toFixed(1)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

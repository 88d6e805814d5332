import { expect, test } from 'vitest';
import { openMilestones } from '../../../src/cli/milestones.js';
import { openScenario } from '../../../src/cli/scenarios.js';
import type { MilestoneEntry } from '../../../src/scenario/milestones-file.js';
import { BASELINES } from '../../../src/sim/calibrate/baselines.js';
import { calibrationOf } from '../../../src/sim/calibrate/calibration.js';
import { scoredMilestones } from '../../../src/sim/calibrate/scored.js';
import type { GameRecord } from '../../../src/sim/game-task.js';

const loaded = await openScenario('last-hills');
const { scenario } = loaded;
const { briefing } = scenario;
const milestones = openMilestones(loaded)!;

/** Milestones on the map of last-hills, 13 to 31 July: turns 1 to 19. */
function entry(id: string, change: Partial<MilestoneEntry>): MilestoneEntry {
  return {
    id,
    name: id,
    side: 'gov',
    event: 'held',
    place: 'sukhnah',
    reported: ['2017-07-20', '2017-07-20'],
    heldOut: false,
    claims: [],
    basis: 'assumed',
    confidence: 'low',
    note: 'for a test',
    ...change,
  };
}

/** A game in which the milestones came on these turns, and each side lost so many men. */
function game(turns: number[], men: number): GameRecord {
  const losses = { gov: { men }, is: { men: 2 * men } };
  return { turns, result: { losses } as unknown as GameRecord['result'] }; // nothing else of it is read
}

function calibrated(entries: MilestoneEntry[], records: GameRecord[]) {
  const { scored, leftOut } = scoredMilestones(scenario, entries);
  const head = { seed: '1', version: '0.0.0', parameters: '0123456789abcdef' };
  return calibrationOf({ ...head, briefing, milestones, scored, leftOut }, records);
}

test('what cannot be scored is left out, and why', () => {
  const { scored, leftOut } = scoredMilestones(scenario, [
    entry('in', {}),
    entry('elsewhere', { place: 'dez-airbase' }),
    entry('not-played', { side: 'sdf' }),
    entry('over', { reported: ['2017-07-10', '2017-07-12'] }),
    entry('half-over', { reported: ['2017-07-10', '2017-07-13'] }),
    entry('later', { reported: ['2017-07-30', '2017-08-01'] }),
    entry('held-already', { place: 'arak' }),
    entry('inside-already', { place: 'arak', event: 'entered' }),
    entry('joined-already', {
      event: 'joined',
      place: 'arak',
      ends: ['palmyra', 'arak'],
      through: briefing.places.map(({ id }) => id),
    }),
  ]);
  expect(scored.map(({ entry: { id } }) => id)).toEqual(['in', 'half-over']);
  expect(scored.map(({ reported }) => reported)).toEqual([
    [8, 8],
    [-2, 1],
  ]);
  expect(leftOut.map(({ entry: { id }, why }) => [id, why])).toEqual([
    ['elsewhere', 'off-map'],
    ['not-played', 'off-map'],
    ['over', 'before'],
    ['later', 'after'],
    ['held-already', 'at-start'],
    ['inside-already', 'at-start'],
    ['joined-already', 'at-start'],
  ]);
});

test('dates, scores and the share of games that never came to it', () => {
  const records = [6, 7, 8, 9, -1].map((turn) => game([turn, 8], 100));
  const {
    milestones: rows,
    scores,
    coverage50,
    coverage90,
  } = calibrated([entry('one', {}), entry('sure', { heldOut: true })], records);
  expect(rows[0]).toMatchObject({
    place: 'sukhnah',
    reported: ['2017-07-20', '2017-07-20'],
    quantiles: { p5: '2017-07-18', p25: '2017-07-19', p50: '2017-07-20', p75: '2017-07-21', p95: null },
    neverShare: 0.2,
    rank: 0.5,
    heldOut: false,
  });
  // |x - 8| is 2, 1, 0, 1, 12 with never as turn 20; the distances of all pairs add up to 120.
  expect(rows[0]!.crps).toBeCloseTo(16 / 5 - 120 / 50, 9);
  expect(rows[1]).toMatchObject({ crps: 0, crpsInterval: [0, 0], within50: 1, within90: 1 });
  expect(scores.tuning).toMatchObject({ milestones: 1, crps: 0.8 });
  expect(scores.heldOut).toMatchObject({ milestones: 1, crps: 0 });
  expect(scores.all).toMatchObject({
    milestones: 2,
    crps: 0.4,
    rankHistogram: [0, 0, 0, 0, 0, 2, 0, 0, 0, 0],
  });
  expect([coverage50, coverage90]).toEqual([1, 1]);
});

test('the naive forecasts are scored alike, and over the same milestones', () => {
  const press = { expected: ['2017-07-18', '2017-07-19'] as [string, string], claim: 'c' };
  const { baselines, milestones: rows } = calibrated(
    [
      entry('one', { press: { ...press, basis: 'assumed', confidence: 'low', note: 'for a test' } }),
      entry('at-the-leg', { place: 'al-hayl-gas-field', event: 'entered' }),
    ].map((it, i) => (i === 1 ? { ...it, side: 'is' as const } : it)),
    [game([8, 10], 100), game([8, 10], 100)],
  );
  expect(baselines.map(({ id }) => id)).toEqual([...BASELINES]);
  const [never, , said] = baselines;
  // The day after the last is turn 20.
  expect(never).toMatchObject({ milestones: 2, crps: 12, crpsOfGames: 1, coverage50: 0 });
  // Half a chance each of turns 6 and 7: 1.5 days off on average, less a quarter for not being sure.
  expect(said).toMatchObject({ milestones: 1, crps: 1.25, crpsOfGames: 0 });
  expect(rows.map((row) => row.baselines.press)).toEqual([1.25, null]);
});

test('the pace of the first leg goes on from its end, to the day', () => {
  const { milestones: rows } = calibrated(
    [entry('near', { place: 'hulayhilah' })],
    [game([8], 1), game([8], 1)],
  );
  const no = (id: string) => briefing.places.findIndex((it) => it.id === id);
  const gone = briefing.distances[no('arak')]![no('al-hayl-gas-field')]!;
  const ahead = briefing.distances[no('al-hayl-gas-field')]![no('hulayhilah')]!;
  // 29 days for the first leg, which ended on turn 1.
  const turn = 1 + Math.ceil((29 * ahead) / gone);
  expect(turn).toBeLessThan(20);
  expect(rows[0]!.baselines['pace-of-first-leg']).toBe(Math.abs(turn - 8));
});

test('losses are set beside the least that was counted on these days and on this map', () => {
  const counts = milestones.losses.map((count) => ({ ...count }));
  Object.assign(counts[0]!, { places: ['arak'], days: ['2017-07-13', '2017-07-31'], men: 150, side: 'gov' });
  Object.assign(counts[1]!, { places: ['arak'], days: ['2017-07-12', '2017-07-13'], men: 999, side: 'gov' });
  Object.assign(counts[2]!, {
    places: ['arak', 'tanf'],
    days: ['2017-07-20', '2017-07-20'],
    men: 999,
    side: 'gov',
  });
  const { scored, leftOut } = scoredMilestones(scenario, [entry('one', {})]);
  const { losses } = calibrationOf(
    {
      briefing,
      milestones: { ...milestones, losses: counts },
      scored,
      leftOut,
      seed: '1',
      version: '0.0.0',
      parameters: '',
    },
    [100, 140, 160, 200].map((men) => game([8], men)),
  );
  expect(losses).toEqual([
    {
      side: 'gov',
      reportedAtLeast: 150,
      counts: [counts[0]!.id],
      quantiles: { p5: 106, p25: 130, p50: 150, p75: 170, p95: 194 },
      belowShare: 0.5,
      heldOut: true,
    },
  ]);
});

import { digestOf } from '../../scenario/digest.js';
import { calibrationOf } from '../../sim/calibrate/calibration.js';
import { scoredMilestones } from '../../sim/calibrate/scored.js';
import { tasksOf } from '../../sim/game-task.js';
import { openMilestones } from '../milestones.js';
import { wholeNumber, workersOf } from '../options.js';
import { collectGames } from '../pool/collect.js';
import type { Screen } from '../progress.js';
import { openScenario } from '../scenarios.js';
import { formatJson } from '../text.js';
import { stoppedEarly } from '../until-signal.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { CalibrateOptions } from './calibrate.js';
import { calibrateText } from './calibrate-text.js';
import type { Printed } from './run-game.js';

/**
 * Plays games of staff against staff and scores the days on which things happened against the reported ones.
 *
 * @param screen where progress is shown, if it is a terminal
 * @throws {UsageError} where an option is wrong, or the scenario has no milestone to be scored by
 */
export async function runCalibrate(
  options: CalibrateOptions,
  screen: Screen,
  isStopped: () => boolean,
): Promise<Printed> {
  const { seed, json } = options;
  const games = wholeNumber('games', options.games, 2, 1_000_000);
  const workers = workersOf(options.workers, games);
  const loaded = await openScenario(options.scenario);
  const { scenario } = loaded;
  const milestones = openMilestones(loaded);
  if (milestones === null) throw new UsageError(`${scenario.briefing.id}: no dates are reported for its map`);
  const { scored, leftOut } = scoredMilestones(scenario, milestones.milestones);
  if (scored.length === 0) {
    throw new UsageError(
      `${scenario.briefing.id}: none of the reported milestones lies on its map and between its dates`,
    );
  }
  const series = {
    scenario,
    players: ['staff', 'staff'] as [string, string],
    seed,
    games,
    world: 'drawn' as const,
    version: VERSION,
    milestones: scored.map(({ mark }) => mark),
    digests: false,
  };
  const records = await collectGames(tasksOf(series), games, { workers, isStopped }, screen);
  if (records.length < games) return stoppedEarly(records.length, games);
  const calibration = calibrationOf(
    {
      briefing: scenario.briefing,
      milestones,
      scored,
      leftOut,
      seed,
      version: VERSION,
      parameters: digestOf(scenario.briefing.figures),
    },
    records,
  );
  return {
    stdout: json ? formatJson(calibration) : calibrateText(scenario.briefing, calibration),
    stderr: '',
  };
}

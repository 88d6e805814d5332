import type { Beside } from '../debrief/debrief.js';
import { departureLines } from '../report/compare-departure.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import { comparisonOf } from '../sim/compare/comparison.js';
import { comparedWith } from '../sim/compare/course.js';
import { milestonesOf } from '../sim/compare/milestones-of.js';
import { orderingOf } from '../sim/compare/ordering.js';
import type { RecordedGame } from '../sim/compare/recorded-game.js';
import { trackOf } from '../sim/compare/track.js';
import { openMilestones } from './milestones.js';
import { progressing, type Screen } from './progress.js';

/**
 * A game beside the reported dates, and where and why it left them.
 *
 * @param games how many games with other chance are asked for the cause; 0 leaves the cause out
 */
export function besideReports(
  loaded: LoadedScenario,
  game: RecordedGame,
  games: number,
  screen: Screen,
): Beside {
  const { briefing } = loaded.scenario;
  const milestones = milestonesOf(briefing, game.states[0]!, openMilestones(loaded)?.milestones ?? []);
  const ordering = orderingOf(game, [null, null]);
  if (games === 0 || milestones.length === 0 || game.states.length < 2) {
    return { milestones, track: trackOf(comparedWith(game, milestones, ordering, 0)), departure: [] };
  }
  const { track, departure } = comparisonOf(game, milestones, ordering, games, progressing(screen));
  return { milestones, track, departure: departureLines(briefing, milestones, departure) };
}

import type { Figures } from '../engine/model/figures.js';
import { NONE } from '../engine/model/place.js';
import type { Deployment, Hypothesis, Range } from '../engine/model/scenario.js';
import { turnOf } from '../text/calendar.js';
import type { Numbers } from './compile.js';
import { rangeOf } from './compile-ground.js';
import type { FormationEntry, ScenarioFile } from './scenario-file.js';

/** Cohesion of a formation of which nothing is said, permille. */
const USUAL_COHESION = 900;

/** How a formation begins. Arrivals become turns, kilometres metres, days of supply hours. */
export function compileDeployment(
  file: ScenarioFile,
  entry: FormationEntry,
  figures: Figures,
  numbers: Numbers,
): Deployment {
  const { men, at, arrives, cohesion, fatigue, dugIn, supplyDays, posture, vehicleBombs } = entry;
  return {
    men: rangeOf(men),
    arrives: arrives === undefined ? { low: 0, best: 0, high: 0 } : turnsOf(file, arrives),
    ...positionOf(at, numbers),
    cohesion: cohesion ?? USUAL_COHESION,
    fatigue: fatigue ?? 0,
    dugIn: dugIn ?? 0,
    supplyHours: supplyDays === undefined ? figures.supply.mostHours : Math.round(supplyDays * 24),
    task: { type: 'hold', posture: posture ?? 'hasty' },
    vehicleBombs: vehicleBombs === undefined ? { low: 0, best: 0, high: 0 } : rangeOf(vehicleBombs),
  };
}

/** The questions that the sources leave open, with their answers. */
export function compileHypotheses(file: ScenarioFile, { formation }: Numbers): Hypothesis[] {
  return file.hypotheses.map(({ id, options }) => ({
    id,
    options: options.map((option) => ({
      id: option.id,
      weight: option.weight,
      changes: option.changes.map((change) => ({
        formation: formation.get(change.formation)!,
        men: change.men === undefined ? null : rangeOf(change.men),
        arrives: change.arrives === undefined ? null : turnsOf(file, change.arrives),
      })),
    })),
  }));
}

function positionOf(at: FormationEntry['at'], { place, link }: Numbers) {
  if (typeof at === 'string') return { place: place.get(at)!, link: NONE, from: NONE, metres: 0 };
  return {
    place: NONE,
    link: link.get(at.link)!,
    from: place.get(at.from)!,
    metres: Math.round(at.km * 1000),
  };
}

/** Dates of a range as turns. */
export function turnsOf({ start }: ScenarioFile, { low, best, high }: Record<keyof Range, string>): Range {
  return { low: turnOf(start, low), best: turnOf(start, best), high: turnOf(start, high) };
}

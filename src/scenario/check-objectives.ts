import { rightName, type Tell } from './check.js';
import { placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';
import { closedPlaces, componentOf, neighboursOf } from './reach.js';
import type { ObjectiveEntry } from './scenario-file.js';

/** What the weights of a side's objectives add up to. */
const FULL = 100;

/** Tells of objectives that a side cannot reach, and of weights that do not add up. */
export function checkObjectives(files: ScenarioFiles, tell: Tell): void {
  const { sides, objectives } = files.file;
  const reach = new Map(sides.map(({ id }) => [id, reachOf(files, id)]));
  for (const [i, objective] of objectives.entries()) checkObjective(files, objective, i, reach, tell);
  for (const [i, { id }] of sides.entries()) {
    const sum = objectives.reduce((total, { side, weight }) => total + (side === id ? weight : 0), 0);
    if (sum !== FULL) {
      tell(
        'scenario',
        'objectives',
        `give sides[${i}] "${id}" weights that add up to ${sum}`,
        `weights that add up to ${FULL}`,
      );
    }
  }
}

function checkObjective(
  files: ScenarioFiles,
  { side, place, by }: ObjectiveEntry,
  i: number,
  reach: ReadonlyMap<string, ReadonlySet<string>>,
  tell: Tell,
): void {
  const { start, end, map } = files.file;
  const path = `objectives[${i}]`;
  const within = reach.get(side);
  if (!within) {
    tell(
      'scenario',
      `${path}.side`,
      `is "${side}", which is no side`,
      `one of ${[...reach.keys()].join(', ')}`,
    );
  }
  if (place !== undefined && !map.includes(place)) {
    const onMap = new Set(placesOf(files).map(({ id }) => id));
    tell(
      'scenario',
      `${path}.place`,
      `is "${place}", which is not on the map`,
      rightName(place, onMap, 'a place of the map'),
    );
  } else if (place !== undefined && within && !within.has(place)) {
    tell(
      'scenario',
      `${path}.place`,
      `is "${place}", to which no formation of "${side}" has a way`,
      'a place that it can reach',
    );
  }
  if (by !== undefined && (by < start || by > end)) {
    tell('scenario', `${path}.by`, `is ${by}, outside the scenario`, `${start} to ${end}`);
  }
}

/** The places to which some formation of `side` has a way that no third party closes. */
function reachOf(files: ScenarioFiles, side: string): Set<string> {
  const neighbours = neighboursOf(files);
  const closed = closedPlaces(files);
  const reached = new Set<string>();
  for (const formation of files.file.formations) {
    const start = typeof formation.at === 'string' ? formation.at : formation.at.from;
    if (formation.side !== side || reached.has(start)) continue;
    for (const place of componentOf(start, neighbours, closed)) reached.add(place);
  }
  return reached;
}

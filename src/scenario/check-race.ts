import { rightName, type Tell } from './check.js';
import { holderNumber, placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';
import { HOLDERS } from './theatre.js';

/** Tells of a race against a side, or for what is not on the map, and of points for a race that is not run. */
export function checkRace(files: ScenarioFiles, tell: Tell): void {
  const { race, start, end, objectives } = files.file;
  if (race === undefined) {
    for (const [i, { late }] of objectives.entries()) {
      if (late === undefined) continue;
      tell('scenario', `objectives[${i}].late`, `is ${late}, where there is no race`, 'no `late`, or a race');
    }
    return;
  }
  if (holderNumber(files, race.party) < 2) {
    const others = HOLDERS.filter((holder) => holderNumber(files, holder) >= 2);
    const right = `a party that no side is: ${others.join(', ')}`;
    tell('scenario', 'race.party', `is "${race.party}", which is none`, right);
  }
  if (race.low < start || race.low > end) {
    const right = `${start} to ${end}, so that it may be lost`;
    tell('scenario', 'race.low', `is ${race.low}, outside the scenario`, right);
  }
  const known = new Set(placesOf(files).map(({ id }) => id));
  for (const [i, id] of race.places.entries()) {
    const path = `race.places[${i}]`;
    if (!known.has(id)) {
      const right = rightName(id, known, 'a place of the map');
      tell('scenario', path, `is "${id}", which is not on the map`, right);
    } else if (race.places.indexOf(id) < i) {
      tell('scenario', path, `names "${id}" again`, 'each one once');
    }
  }
}

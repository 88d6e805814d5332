import { rightName, type Tell } from './check.js';
import { placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';

/** Tells of people who are said to be where the map does not reach, or are counted twice. */
export function checkPeople(files: ScenarioFiles, tell: Tell): void {
  const { people = [] } = files.file;
  const known = new Set(placesOf(files).map(({ id }) => id));
  for (const [i, { place }] of people.entries()) {
    const path = `people[${i}].place`;
    const first = people.findIndex((other) => other.place === place);
    if (!known.has(place)) {
      const right = rightName(place, known, 'a place of the map');
      tell('scenario', path, `is "${place}", which is not on the map`, right);
    } else if (first < i) {
      tell('scenario', path, `is "${place}", as that of people[${first}]`, 'each place once');
    }
  }
}

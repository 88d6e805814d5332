import { daysBetween } from '../text/calendar.js';
import { rightName, type Tell } from './check.js';
import { holderAtStart, linksOf, placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';
import { componentOf, neighboursOf } from './reach.js';
import { HOLDERS } from './theatre.js';

/** Turns of the longest game. */
const LONGEST = 200;

/** Tells of faults in the dates, the map, the ground and the bases. */
export function checkMap(files: ScenarioFiles, tell: Tell): void {
  checkDates(files, tell);
  checkPlaces(files, tell);
  checkGround(files, tell);
  checkSides(files, tell);
}

function checkDates({ file }: ScenarioFiles, tell: Tell): void {
  const days = daysBetween(file.start, file.end);
  if (days < 0)
    tell('scenario', 'end', `is ${file.end}, before the start`, `a date not before ${file.start}`);
  else if (days >= LONGEST) {
    tell(
      'scenario',
      'end',
      `is ${file.end}, ${days + 1} days from the start`,
      `a game of at most ${LONGEST} days`,
    );
  }
}

function checkPlaces(files: ScenarioFiles, tell: Tell): void {
  const known = new Map(files.library.places.map((place) => [place.id, place]));
  const names = new Set(known.keys());
  const joined = componentOf(
    files.file.map.find((id) => known.has(id)),
    neighboursOf(files),
  );
  for (const [i, id] of files.file.map.entries()) {
    const place = known.get(id);
    if (!place) {
      tell(
        'scenario',
        `map[${i}]`,
        `is "${id}", which is not known`,
        rightName(id, names, 'the id of a place'),
      );
      continue;
    }
    if (!joined.has(id)) {
      tell(
        'scenario',
        `map[${i}]`,
        `is "${id}", which no link joins to the rest of the map`,
        'a map in one part',
      );
    }
    if (holderAtStart(files, place) === null) {
      tell(
        'scenario',
        `map[${i}]`,
        `is "${id}", whose holder on ${files.file.start} is not known`,
        'a holder in `ground`',
      );
    }
  }
}

function checkGround(files: ScenarioFiles, tell: Tell): void {
  const { file } = files;
  const places = new Set(placesOf(files).map(({ id }) => id));
  const links = new Set(linksOf(files).map(({ id }) => id));
  const sides = new Set<string>(file.sides.map(({ id }) => id));
  const holders = new Set<string>([...sides, ...HOLDERS]);
  for (const [i, { place, link, holder, fortified, mines }] of file.ground.entries()) {
    const path = `ground[${i}]`;
    if (place !== undefined && !places.has(place)) {
      tell(
        'scenario',
        `${path}.place`,
        `is "${place}", which is not on the map`,
        rightName(place, places, 'a place of the map'),
      );
    }
    if (link !== undefined && !links.has(link)) {
      tell(
        'scenario',
        `${path}.link`,
        `is "${link}", which is not in play`,
        rightName(link, links, 'a link in play'),
      );
    }
    if (link !== undefined && (holder !== undefined || fortified !== undefined)) {
      tell(
        'scenario',
        path,
        `gives the link "${link}" a holder or works`,
        'a holder and works for places only',
      );
    }
    if (holder !== undefined && !holders.has(holder)) {
      tell(
        'scenario',
        `${path}.holder`,
        `is "${holder}", which is not known`,
        `one of ${[...holders].join(', ')}`,
      );
    }
    if (mines !== undefined && !sides.has(mines.of)) {
      tell(
        'scenario',
        `${path}.mines.of`,
        `is "${mines.of}", which is no side`,
        `one of ${[...sides].join(', ')}`,
      );
    }
  }
  if (file.mines !== null && !sides.has(file.mines.of)) {
    tell(
      'scenario',
      'mines.of',
      `is "${file.mines.of}", which is no side`,
      `one of ${[...sides].join(', ')}`,
    );
  }
}

function checkSides(files: ScenarioFiles, tell: Tell): void {
  const places = new Map(placesOf(files).map((place) => [place.id, place]));
  const names = new Set(places.keys());
  for (const [i, { id, bases }] of files.file.sides.entries()) {
    for (const [j, base] of bases.entries()) {
      const path = `sides[${i}].bases[${j}].place`;
      const place = places.get(base.place);
      if (!place) {
        tell(
          'scenario',
          path,
          `is "${base.place}", which is not on the map`,
          rightName(base.place, names, 'a place of the map'),
        );
      } else if (holderAtStart(files, place)?.replace(/-besieged$/, '') !== id) {
        tell(
          'scenario',
          path,
          `is "${base.place}", which "${id}" does not hold at the start`,
          'a place that the side holds',
        );
      }
    }
  }
}

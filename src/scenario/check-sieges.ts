import { daysBetween } from '../text/calendar.js';
import type { Tell } from './check.js';
import { holderAtStart, placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';
import { componentOf, neighboursOf } from './reach.js';
import type { ObjectiveEntry } from './scenario-file.js';

/** Tells of objectives about sieges and cut roads that are met, or lost, before the game begins. */
export function checkSieges(files: ScenarioFiles, tell: Tell): void {
  const { sides, objectives } = files.file;
  for (const [i, objective] of objectives.entries()) {
    const { side, type, place } = objective;
    const enemy = sides.find(({ id }) => id !== side)?.id;
    if (place === undefined || enemy === undefined || !sides.some(({ id }) => id === side)) continue;
    const path = `objectives[${i}]`;
    if (type === 'relieve') checkBesieged(files, side, place, path, tell);
    if (type === 'besiege') checkBesieged(files, enemy, place, path, tell);
    if (type === 'supply') checkHeld(files, side, place, path, tell);
    if (type === 'cut-off' && holderOf(files, place) === side) {
      const wrong = `is "${place}", which "${side}" holds at the start`;
      tell('scenario', `${path}.place`, wrong, 'a place to cut the enemy off from');
    }
    checkDays(files, objective, path, tell);
  }
}

function checkHeld(files: ScenarioFiles, side: string, place: string, path: string, tell: Tell): boolean {
  if (!files.file.map.includes(place)) return false;
  const isHeld = holderOf(files, place) === side;
  if (!isHeld) {
    const wrong = `is "${place}", which "${side}" does not hold at the start`;
    tell('scenario', `${path}.place`, wrong, `a place of "${side}"`);
  }
  return isHeld;
}

/** A place that is to be relieved, or kept besieged, is its side's and cut off from all its bases on the ground. */
function checkBesieged(files: ScenarioFiles, side: string, place: string, path: string, tell: Tell): void {
  if (!checkHeld(files, side, place, path, tell) || !joinedAtStart(files, side).has(place)) return;
  const wrong = `is "${place}", which is joined to a base of "${side}" at the start`;
  tell('scenario', `${path}.place`, wrong, 'a place that is besieged');
}

/** The places of a side that lead to one of its bases, other than those supplied by air, over its own places. */
function joinedAtStart(files: ScenarioFiles, side: string): Set<string> {
  const others = placesOf(files).filter(({ id }) => holderOf(files, id) !== side);
  const closed = new Set(others.map(({ id }) => id));
  const neighbours = neighboursOf(files);
  const joined = new Set<string>();
  for (const { place, byAir } of files.file.sides.find(({ id }) => id === side)?.bases ?? []) {
    if (byAir || closed.has(place)) continue;
    for (const id of componentOf(place, neighbours, closed)) joined.add(id);
  }
  return joined;
}

function holderOf(files: ScenarioFiles, id: string): string | undefined {
  const place = placesOf(files).find((other) => other.id === id);
  return place && holderAtStart(files, place)?.replace(/-besieged$/, '');
}

/** More days than the game has, or none for a road that is to be cut, ask for nothing. */
function checkDays({ file }: ScenarioFiles, { type, days }: ObjectiveEntry, path: string, tell: Tell): void {
  if (days === undefined) return;
  const length = daysBetween(file.start, file.end) + 1;
  const least = type === 'cut-off' ? 1 : 0;
  const most = type === 'cut-off' ? length : length - 1;
  if (days < least || days > most) {
    tell('scenario', `${path}.days`, `is ${days}, in a game of ${length} days`, `${least} to ${most}`);
  }
}

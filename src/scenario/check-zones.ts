import type { Tell } from './check.js';
import { compileLink, compilePlace } from './compile-ground.js';
import { compileZones, linksInside, placesInside } from './compile-zones.js';
import { linksOf, placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';

/** Tells of zones that close nothing, and of formations, bases and objectives in ground that nobody may enter. */
export function checkZones(files: ScenarioFiles, tell: Tell): void {
  const { file } = files;
  const entries = placesOf(files);
  const numbers = { place: new Map(entries.map(({ id }, no) => [id, no])), ...NO_NUMBERS };
  const places = entries.map(compilePlace);
  const links = linksOf(files).map((link) => compileLink(link, numbers));
  for (const [i, zone] of compileZones(file).entries()) {
    const inside = placesInside([zone], places);
    // A link ends in each place, so one that is closed closes a link.
    if (!linksInside([zone], links, places).includes(true)) {
      const wrong = 'closes no place of the map and no link in play';
      tell('scenario', `zones[${i}]`, wrong, 'a zone that does, or none');
    }
    const closed = new Set(places.filter((_, no) => inside[no]).map(({ id }) => id));
    checkInside(files, closed, zone.name, tell);
  }
}

const NO_NUMBERS = { link: new Map(), formation: new Map(), side: new Map() };

function checkInside({ file }: ScenarioFiles, closed: ReadonlySet<string>, zone: string, tell: Tell): void {
  const look = (path: string, id: string | undefined): void => {
    if (id === undefined || !closed.has(id)) return;
    tell('scenario', path, `is "${id}", in "${zone}", which nobody may enter`, 'a place outside it');
  };
  for (const [i, { at }] of file.formations.entries()) {
    if (typeof at === 'string') look(`formations[${i}].at`, at);
  }
  for (const [i, { bases }] of file.sides.entries()) {
    for (const [j, { place }] of bases.entries()) look(`sides[${i}].bases[${j}].place`, place);
  }
  for (const [i, { place }] of file.objectives.entries()) look(`objectives[${i}].place`, place);
}

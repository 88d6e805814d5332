import { expect, test } from 'vitest';
import { planePoint } from '../../src/engine/map/plane.js';
import type { Link, Place } from '../../src/engine/model/place.js';
import { compileZones, linksInside, placesInside } from '../../src/scenario/compile-zones.js';
import { drillFiles, loadFiles } from './drill-files.js';

const { file } = loadFiles(drillFiles());
const { places, links } = loadFiles(drillFiles()).scenario.briefing;

const zone = (x: number, y: number, radius: number) => ({ name: 'zone', x, y, radius });
const at = (x: number, y: number): Place => ({ ...places[0]!, x, y });
const link = (a: number, b: number): Link => ({ ...links[0]!, a, b });

test('a zone lies on the plane of the map, in whole metres', () => {
  const written = { name: 'al-Tanf', lat: 33.5, lon: 38.65, km: 55.5 };
  const zones = [
    { ...written, basis: 'assumed' as const, confidence: 'low' as const, note: 'For the test.' },
  ];
  expect(compileZones({ ...file, zones })).toEqual([
    { name: 'al-Tanf', ...planePoint(written), radius: 55_500 },
  ]);
  expect(compileZones(file)).toEqual([]);
});

test('a place is inside up to the rim and no farther, in any of the zones', () => {
  const zones = [zone(0, 0, 5000), zone(50_000, 0, 1000)];
  const points = [at(3000, 4000), at(3001, 4000), at(50_000, -1000), at(20_000, 0)];
  expect(placesInside(zones, points)).toEqual([true, false, true, false]);
  expect(placesInside([], points)).toEqual([false, false, false, false]);
});

test('a link is inside where an end or some part between is', () => {
  const points = [at(-40_000, 0), at(40_000, 0), at(40_000, 40_000), at(0, 0)];
  const ways = [link(0, 1), link(1, 2), link(2, 3), link(3, 0)];
  expect(linksInside([zone(0, 3000, 5000)], ways, points)).toEqual([true, false, true, true]);
  // Half-way between two of the nine points that are looked at, 10 km apart, a zone of less than 5 km is not met.
  expect(linksInside([zone(5000, 0, 4999)], [link(0, 1)], points)).toEqual([false]);
  expect(linksInside([zone(5000, 0, 5000)], [link(0, 1)], points)).toEqual([true]);
  expect(linksInside([], ways, points)).toEqual([false, false, false, false]);
});

test('a compiled scenario knows which of its places and links are closed', () => {
  const files = drillFiles();
  const why = { basis: 'assumed', confidence: 'low', note: 'For the test.' };
  files['drill.json'].zones = [{ name: 'between', lat: 34.5, lon: 39.15, km: 3, ...why }];
  const { briefing } = loadFiles(files).scenario;
  expect(briefing.closedPlaces).toEqual(briefing.places.map(() => false));
  const closed = briefing.links.filter((_, no) => briefing.closedLinks[no]).map(({ id }) => id);
  expect(closed).toEqual(['east-base--east-hill', 'east-base--east-village']);
});

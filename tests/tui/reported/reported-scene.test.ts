import { expect, test } from 'vitest';
import { openScenario } from '../../../src/cli/scenarios.js';
import { reportedDays, reportedOn } from '../../../src/report/reported.js';
import { theatreCamera } from '../../../src/tui/map/camera.js';
import { mapRows } from '../../../src/tui/map/map-rows.js';
import { reportedPlaces, reportedScene } from '../../../src/tui/reported/reported-scene.js';
import { told } from '../chart/told.js';
import { dossier } from './dossier.js';

const NO_LAYERS = { supply: false, fire: false, mines: false, plans: false, names: true };

test('places have the holder that was told of them; what is disputed is hollow, and what is not told is nobody’s', () => {
  const all = dossier();
  const days = reportedDays(all);
  const marks = days.map((day) =>
    reportedScene(all, day).places.map(({ holder, age }) => `${holder}${age > 0 ? ' hollow' : ''}`),
  );
  expect(marks).toEqual([
    ['second', 'nobody'],
    ['first hollow', 'nobody'],
    ['nobody hollow', 'first'],
    ['first', 'first'],
  ]);
});

test('links join the places that they name, and no forces are shown', () => {
  const all = dossier();
  const { links, formations, plans, lines } = reportedScene(all, reportedDays(all)[0]!);
  expect(links.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  expect(lines[0]!.points).toHaveLength(2);
  expect([formations, plans]).toEqual([[], []]);
});

test('places that the claims of a day are about are lit', () => {
  const all = dossier();
  const days = reportedDays(all);
  expect(days.map((day) => reportedPlaces(all, day))).toEqual([[], [0], [0], []]);
});

test('the map of the campaign on a day on which Sukhnah is disputed', async () => {
  const { library } = await openScenario('road-to-deir-ezzor');
  const days = reportedDays(library);
  const scene = reportedScene(library, days[reportedOn(days, '2017-08-06')]!);
  const town = library.places.findIndex(({ id }) => id === 'sukhnah');
  const size = { columns: 100, rows: 30 };
  const rows = mapRows({
    scene,
    camera: theatreCamera(scene, size),
    size,
    ascii: false,
    selected: { type: 'place', no: town },
    lit: [],
    layers: NO_LAYERS,
  });
  expect(told(rows)).toContain('(◎)');
});

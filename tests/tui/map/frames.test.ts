import { expect, test } from 'vitest';
import { cameraAt } from '../../../src/tui/map/camera.js';
import { frontOf } from '../../../src/tui/map/front.js';
import { mapRows } from '../../../src/tui/map/map-rows.js';
import { ALL, sceneAfter, textOf } from './scenes.js';

const ORDERS = ['attack the last ridge with 5th corps', 'march 18th to al-hayl'];

const scenes = {
  'first-steps': await sceneAfter('first-steps'),
  'last-hills': await sceneAfter('last-hills', ...ORDERS),
  'last-hills-day-4': await sceneAfter('last-hills', ...ORDERS, 'end day', 'end day', 'end day'),
  'road-to-deir-ezzor': await sceneAfter('road-to-deir-ezzor', ...ORDERS),
} as const;

test.each([
  ['first-steps', 78, 10, 'axis', false],
  ['last-hills', 78, 13, 'theatre', false],
  ['last-hills', 78, 13, 'axis', false],
  ['last-hills', 78, 13, 'battle', true],
  ['last-hills', 118, 40, 'theatre', false],
  ['last-hills-day-4', 118, 40, 'battle', false],
  ['last-hills', 118, 40, 'axis', true],
  ['last-hills-day-4', 78, 10, 'axis', false],
  ['road-to-deir-ezzor', 78, 13, 'axis', true],
  ['road-to-deir-ezzor', 78, 13, 'theatre', false],
  ['road-to-deir-ezzor', 118, 40, 'theatre', false],
  ['road-to-deir-ezzor', 118, 40, 'theatre', true],
  ['road-to-deir-ezzor', 160, 48, 'theatre', false],
  ['road-to-deir-ezzor', 160, 48, 'axis', false],
] as const)(
  '%s on %i by %i cells, %s, ASCII %s, looks as it did',
  async (name, columns, rows, zoom, ascii) => {
    const scene = scenes[name];
    const size = { columns, rows };
    const camera = cameraAt(frontOf(scene)!, zoom, scene, size);
    const text = textOf(mapRows({ scene, camera, size, ascii, selected: null, lit: [], layers: ALL }));
    const file = `${name}-${columns}x${rows}-${zoom}${ascii ? '-ascii' : ''}.txt`;
    await expect(`${text.replace(/ +$/gm, '')}\n`).toMatchFileSnapshot(`golden/${file}`);
  },
);

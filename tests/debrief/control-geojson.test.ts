import { expect, test } from 'vitest';
import * as z from 'zod';
import { controlByDay } from '../../src/debrief/control-geojson.js';
import { shippedGame } from './shipped-game.js';

/** RFC 7946, as far as a collection of points goes. */
const pointsOnly = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      geometry: z.strictObject({
        type: z.literal('Point'),
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
      }),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

const game = shippedGame();
const { briefing } = game.scenario;
const control = controlByDay(game);

test('it is a collection of points by RFC 7946, one for each place and evening', () => {
  const read = pointsOnly.parse(JSON.parse(JSON.stringify(control)));
  expect(read.features).toHaveLength(game.evenings.length * briefing.places.length);
});

test('longitude comes first', () => {
  const { lon, lat } = briefing.places[0]!;
  expect(control.features[0]!.geometry.coordinates).toEqual([lon, lat]);
});

test('the holder is that of the state on each day', () => {
  for (const { properties } of control.features) {
    const no = briefing.places.findIndex(({ id }) => id === properties.place);
    const { holder } = game.evenings[properties.turn]!.places[no]!;
    expect(properties.holder).toBe(holder < 0 ? 'nobody' : (briefing.sides[holder]?.id ?? 'third'));
  }
});

test('what was reported stands beside it with its sources', () => {
  const hills = control.features.filter(({ properties }) => properties.place === 'sukhnah-sw-hills');
  expect(hills[0]!.properties).toMatchObject({ date: '2017-07-12', reported: 'is' });
  expect(hills.at(-1)!.properties).toMatchObject({ date: '2017-07-31', reported: 'gov' });
  expect(hills.at(-1)!.properties.reportedSources.length).toBeGreaterThan(0);
});

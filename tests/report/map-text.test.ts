import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapPicture } from '../../src/report/map-picture.js';
import { formatMapText } from '../../src/report/map-text.js';
import { strewn } from './map-pictures.js';

const TWO: MapPicture = {
  title: 'Two places',
  subtitle: 'Who held what',
  places: [
    { id: 'a', name: 'East End', lat: 34.5, lon: 38.5, holder: 'is' },
    { id: 'b', name: 'West End', lat: 34.5, lon: 38, holder: 'gov' },
    { id: 'c', name: 'North End', lat: 34.8, lon: 38.25, holder: 'nobody' },
  ],
  links: [{ a: 0, b: 1, class: 'road' }],
  lines: [
    {
      kind: 'river',
      name: 'River',
      points: [
        [34.65, 37.5],
        [34.65, 39],
      ],
    },
    {
      kind: 'ridge',
      name: 'Ridge',
      points: [
        [34.72, 38],
        [34.72, 38.5],
      ],
    },
  ],
  holders: [
    { id: 'gov', name: 'Government and allies', mark: 'first' },
    { id: 'is', name: 'IS', mark: 'second' },
    { id: 'nobody', name: 'Nobody', mark: 'none' },
  ],
  note: 'Sources: none.',
};

test('a map shows places by holder, links, rivers and ridges, with a legend', () => {
  expect(formatMapText(TWO)).toMatchInlineSnapshot(`
    "Two places
    Who held what




                                           o1





          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^





    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~










          #2...............................................................x3




    # Government and allies   x IS   o Nobody
    . link   ~ river   ^ ridge   54 km from left to right, north is up

     1 North End                             3 East End
     2 West End

    Sources: none.
    "
  `);
});

const pictures = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 65 }));

test('every place stands on the map once, with its number, and is named once in the legend', () => {
  fc.assert(
    fc.property(pictures, ([seed, count]) => {
      const picture = strewn(seed, count);
      const text = formatMapText(picture);
      const [map, legend] = text.split(/\n\n(?=# West)/) as [string, string];
      const numbers = [...map.matchAll(/[#x+o](\d+)/g)].map((found) => Number(found[1]));
      expect(numbers.sort((a, b) => a - b)).toEqual(picture.places.map((_, i) => i + 1));
      for (const { name } of picture.places) {
        expect(legend.split(new RegExp(`\\d ${name}(?= *(?:\\n| \\d))`))).toHaveLength(2);
      }
    }),
  );
});

test('a map is 78 columns wide at most, and plain ASCII', () => {
  fc.assert(
    fc.property(pictures, ([seed, count]) => {
      const text = formatMapText(strewn(seed, count));
      expect(text).toMatch(/^[\n\x20-\x7e]+$/);
      expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    }),
  );
});

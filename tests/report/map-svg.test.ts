import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, placeLabels } from '../../src/report/map-labels.js';
import { formatMapSvg } from '../../src/report/map-svg.js';
import { strewn } from './map-pictures.js';

/** The elements of an SVG text in order, as names; throws where a tag is not closed. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const elements: string[] = [];
  for (const [, end, name, attributes, alone] of svg.matchAll(
    /<(\/?)([\w]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (end) expect(open.pop()).toBe(name);
    else {
      elements.push(name!);
      if (!alone) open.push(name!);
    }
    expect(attributes).not.toContain('NaN');
  }
  expect(open).toEqual([]);
  // What is left between the tags is text: nothing in it may look like one.
  expect(svg.replace(/<\/?[\w]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/);
  return elements;
}

test('a picture is well formed, holds each place, and needs nothing from elsewhere', () => {
  const svg = formatMapSvg(strewn(3, 20));
  const elements = elementsOf(svg);
  expect(elements[0]).toBe('svg');
  expect(svg.match(/class="place /g)).toHaveLength(20 + 4);
  expect(svg.match(/class="label"/g)).toHaveLength(20);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import|url\((?!#frame)/);
  for (const kind of ['ridge', 'teeth', 'river', 'highway', 'road', 'track', 'desert', 'scale']) {
    expect(svg).toContain(`<path class="${kind}"`);
  }
});

test('texts are escaped', () => {
  const picture = strewn(1, 3);
  const evil = `<script>alert("1")</script> & 'quoted' \u0000\u001b \ud800`;
  const svg = formatMapSvg({
    ...picture,
    title: evil,
    note: evil,
    places: picture.places.map((place) => ({ ...place, name: evil })),
  });
  elementsOf(svg);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;quoted&#39;');
  expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|[\ud800-\udfff]/);
});

test('the same picture is drawn the same, byte for byte', () => {
  expect(formatMapSvg(strewn(5, 30))).toBe(formatMapSvg(strewn(5, 30)));
});

test('names do not lie over each other where there is room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
      const spots = strewn(seed, 25).places.map(({ lat, lon }) => ({
        x: (lon - 38) * 550,
        y: (35 - lat) * 900,
      }));
      const names = spots.map((_, i) => `Place number ${i}`);
      const boxes = placeLabels(names, spots, [], { left: -50, top: -50, right: 1150, bottom: 950 }).map(
        ({ box }) => box,
      );
      const pairs = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlaps(box, other)));
      expect(pairs).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('the legend has a sample of each kind of line that the map shows, and of no other', () => {
  const picture = strewn(2, 20);
  const [ridge] = picture.lines;
  const kinds = ['salt-flat', 'province'] as const;
  const svg = formatMapSvg({ ...picture, lines: kinds.map((kind) => ({ ...ridge!, kind })) });
  expect(svg).toMatch(/>border of a province<[\s\S]*>salt flat</);
  expect(svg).not.toMatch(/>(ridge|river)</);
  const away = [
    {
      ...ridge!,
      kind: 'river' as const,
      points: [
        [32, 36],
        [32, 37],
      ] as const,
    },
  ];
  expect(formatMapSvg({ ...picture, lines: away })).not.toContain('>river<');
  expect(formatMapSvg(picture)).toMatch(/>river<[\s\S]*>ridge</);
});

test('each line of the note stands on a line of its own, within the picture', () => {
  const svg = formatMapSvg({ ...strewn(2, 5), note: 'One.\nTwo.' });
  const height = Number(/ height="(\d+)"/.exec(svg)![1]);
  const [one, two] = ['One', 'Two'].map((word) => Number(new RegExp(`y="(\\d+)">${word}\\.`).exec(svg)![1]));
  expect(one).toBeLessThan(two!);
  expect(two).toBeLessThan(height);
});

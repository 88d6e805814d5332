import { expect, test } from 'vitest';
import { type Files, faultsAfter } from './drill-files.js';

type TheatreRow = [name: string, change: (files: Files) => void, file: string, path: string, wrong: string];

test.each<TheatreRow>([
  [
    'a link to an unknown place',
    (files) => {
      files['drill/links.json'].links.push({ ...files['drill/links.json'].links[0], id: 'x', b: 'nowhere' });
    },
    'drill/links.json',
    'links[8].b',
    'is "nowhere", which is not known',
  ],
  [
    'a link from a place to itself',
    (files) => {
      files['drill/links.json'].links.push({
        ...files['drill/links.json'].links[0],
        id: 'x',
        a: 'east-hill',
      });
    },
    'drill/links.json',
    'links[8].b',
    'is "east-hill", as is `a`',
  ],
  [
    'a force of the other side',
    (files) => {
      const force = {
        id: 'guards',
        side: 'is',
        name: 'Guards',
        variants: [],
        nature: 'Invented.',
        kind: 'light',
      };
      files['drill/forces.json'].forces = [
        { ...force, strength: null, presence: 'None.', sources: [], confidence: 'low' },
      ];
      files['drill.json'].formations[0].force = 'guards';
    },
    'drill.json',
    'formations[0].force',
    'is "guards", which belongs to "is"',
  ],
  [
    'a claim about an unknown place',
    (files) => {
      files['drill/claims.json'].claims = [CLAIM, { ...CLAIM, id: 'other', places: ['east-hill', 'rome'] }];
    },
    'drill/claims.json',
    'claims[1].places[1]',
    'is "rome", which is not known',
  ],
  [
    'a claim that leads to no contradiction',
    (files) => {
      files['drill/claims.json'].claims = [{ ...CLAIM, contradiction: 'c-1' }];
    },
    'drill/claims.json',
    'claims[0].contradiction',
    'is "c-1", which is not known',
  ],
  [
    'a source of a total that leads nowhere',
    (files) => {
      const total = { id: 'all', side: 'is', name: 'All', strength: null, remark: 'Invented.' };
      const strength = {
        low: 1,
        best: 2,
        high: 3,
        basis: 'reported',
        sources: ['P4', 'Q2'],
        confidence: 'low',
      };
      files['drill/forces.json'].totals = [total, { ...total, id: 'some', strength }];
    },
    'drill/forces.json',
    'totals[1].strength.sources[1]',
    'is "Q2", which is not in the list of sources',
  ],
  [
    'a source of a figure that leads nowhere',
    (files) => {
      files['theatre/figures.json'].figures.march.gap.sources = ['Q1'];
    },
    'theatre/figures.json',
    'figures.march.gap.sources[0]',
    'is "Q1", which is not in the list of sources',
  ],
])('%s is the one fault', (_, change, file, path, wrong) => {
  expect(faultsAfter(change)).toMatchObject([{ file, path, wrong, right: expect.any(String) }]);
});

const CLAIM = {
  id: 'claim',
  from: '2017-07-01',
  to: '2017-07-02',
  published: null,
  places: ['east-hill'],
  kind: 'event',
  holder: null,
  text: 'Invented.',
  outlet: 'Invented',
  sources: ['P4'],
  confidence: 'low',
  contradiction: null,
};

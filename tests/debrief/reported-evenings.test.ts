import { expect, test } from 'vitest';
import { holdersSaid, reportedEvenings } from '../../src/debrief/reported-evenings.js';
import type { DatedClaim, Dossier } from '../../src/report/dossier.js';
import { sketch } from '../support/sketch.js';

const { briefing } = sketch({
  places: { arak: {}, hill: {} },
  links: { 'arak-hill': {} },
  formations: { own: { at: 'arak' } },
});
const start = '2017-07-13';

const claim = (id: string, from: string, place: string, holder: string): DatedClaim => ({
  id,
  from,
  to: from,
  published: null,
  places: [place],
  holder,
  text: id,
  outlet: 'S1',
  sources: ['S1'],
  confidence: 'high',
  contradiction: null,
});

/** A dossier that knows the places by other numbers than the briefing. */
function dossier(claims: DatedClaim[]): Dossier {
  const place = (id: string): Dossier['places'][number] => ({
    id,
    name: id,
    variants: [],
    description: '',
    type: 'hill',
    position: { lat: 34, lon: 38, basis: 'assumed', confidence: 'low' },
    elevation: { low: 0, best: 0, high: 0, basis: 'assumed', confidence: 'low' },
    terrain: { basis: 'assumed', confidence: 'low' },
    control: [],
    sources: [],
    confidence: 'low',
  });
  const places = [place('elsewhere'), place('hill'), place('arak')];
  return { places, links: [], lines: [], claims, contradictions: [], sources: [] };
}

test('a place counts as told from the evening of the day that the first report is about', () => {
  const evenings = reportedEvenings(
    { ...briefing, start },
    dossier([claim('one', '2017-07-14', 'hill', 'is')]),
    4,
  );
  expect(evenings.map(({ places }) => places.map((said) => said?.said.holder ?? null))).toEqual([
    [null, null],
    [null, null],
    [null, 'is'],
    [null, 'is'],
  ]);
});

test('the claims of an evening are those about days that begin with it', () => {
  const claims = [claim('early', '2017-07-10', 'arak', 'gov'), claim('then', '2017-07-14', 'hill', 'gov')];
  const evenings = reportedEvenings({ ...briefing, start }, dossier(claims), 4);
  expect(evenings.map(({ claims: of }) => of.map(({ id }) => id))).toEqual([[], [], ['then'], []]);
});

test('third parties are one holder, and contested places are nobody', () => {
  const claims = [claim('a', '2017-07-01', 'arak', 'sdf'), claim('b', '2017-07-01', 'hill', 'contested')];
  const [evening] = reportedEvenings({ ...briefing, start }, dossier(claims), 1);
  expect(holdersSaid(evening!)).toEqual([2, -1]);
});

test('a dossier without reports tells nothing', () => {
  const [evening] = reportedEvenings({ ...briefing, start }, dossier([]), 1);
  expect(evening).toEqual({ places: [null, null], claims: [] });
});

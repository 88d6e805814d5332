import { describe, expect, test } from 'vitest';
import { claimText, daysText } from '../../src/report/dated-claim.js';
import type { Dossier } from '../../src/report/dossier.js';
import { filteredDossier } from '../../src/report/dossier-filter.js';
import { figureEntryLines } from '../../src/report/figure-entry.js';
import { outletBelief } from '../../src/report/outlet-belief.js';
import { outletBeliefLines } from '../../src/report/outlet-belief-text.js';
import { outletsHeard, sourcesNamed } from '../../src/report/outlets-heard.js';
import { reportedDays } from '../../src/report/reported.js';
import { reportedDayLines, reportedHolderLines } from '../../src/report/reported-day.js';
import { reportedPlaceLines } from '../../src/report/reported-place.js';
import { sourceEntryLines } from '../../src/report/source-entry.js';
import { usesOfSource } from '../../src/report/source-uses.js';
import { isToldAfter, partialDate, toldOn } from '../../src/report/told-on.js';
import { dossier } from '../tui/reported/dossier.js';

const two = dossier();
const claimOf = (id: string) => two.claims.find((claim) => claim.id === id)!;

describe('when a claim was published', () => {
  const dated = (date: string | null): Dossier => ({
    ...two,
    sources: two.sources.map((source) => ({ ...source, date })),
  });

  test('by its own day, else by that of its source, else it is not known', () => {
    expect(toldOn(claimOf('fight'), dated('2017-07'))).toBe('2017-07-08');
    expect(toldOn(claimOf('early'), dated('2017-07'))).toBe('2017-07');
    expect(toldOn(claimOf('early'), two)).toBeNull();
  });

  test.each([
    ['2017-07', '2017-07-05', false],
    ['2017-08', '2017-07-31', true],
    ['2023-10', '2017-07-05', true],
    ['2017', '2017-07-05', false],
    [null, '2017-07-05', false],
  ])('a source of %s is certainly later than %s: %s', (date, day, isLater) => {
    expect(isToldAfter(claimOf('early'), dated(date), day)).toBe(isLater);
  });
});

describe('what readers of an outlet were told', () => {
  test('is its last word on each place up to the day, and on who held it, with the words of others', () => {
    const beliefs = outletBelief(two, ['S2'], '2017-07-08');
    expect(beliefs).toHaveLength(1);
    expect(beliefs[0]).toMatchObject({ place: 0, isLater: false });
    expect(beliefs[0]!.last.id).toBe('fight');
    expect(beliefs[0]!.others.map(({ id }) => id)).toEqual(['early']);
  });

  test('is what was published by then; what came later is taken only where there is nothing else', () => {
    const [before] = outletBelief(two, ['S2'], '2017-07-06');
    expect(before).toMatchObject({ isLater: false, holder: null, last: { id: 'march' } });
    const without = { ...two, claims: two.claims.filter(({ id }) => id !== 'march') };
    expect(outletBelief(without, ['S2'], '2017-07-06')).toMatchObject([
      { isLater: true, last: { id: 'fight' } },
    ]);
  });

  test('is nothing before it spoke', () => {
    expect(outletBelief(two, ['S1'], '2017-07-04')).toEqual([]);
    expect(outletBeliefLines(two, ['S1'], '2017-07-04')).toContain('Nothing that is recorded here.');
  });
});

describe('outlets', () => {
  test('those that speak are named once, with their sources', () => {
    const twins = { ...two, sources: two.sources.map((source) => ({ ...source, outlet: 'One' })) };
    expect(outletsHeard(twins)).toEqual([{ name: 'One', leaning: 'of one side', sources: ['S1', 'S2'] }]);
    expect(outletsHeard({ ...two, claims: [] })).toEqual([]);
  });

  test.each([
    ['s1', ['S1']],
    ['the other', ['S2']],
    ['OTHER', ['S2']],
    ['the', ['S1', 'S2']],
    ['othe', []],
    [' ', []],
  ])('"%s" names %j', (typed, ids) => {
    expect(sourcesNamed(two.sources, typed).map(({ id }) => id)).toEqual(ids);
  });
});

test('a filter leaves the claims of an outlet or on a place, and the map of the editor with all outlets only', () => {
  const ofOne = filteredDossier(two, { outlets: ['S1'], place: null });
  expect(ofOne.claims.map(({ id }) => id)).toEqual(['early']);
  expect(ofOne.places.every(({ control }) => control.length === 0)).toBe(true);
  const far = filteredDossier(two, { outlets: null, place: 'far' });
  expect(far.claims).toEqual([]);
  expect(far.places.map(({ control }) => control.length)).toEqual([0, 1]);
  expect(filteredDossier(two, { outlets: null, place: null })).toEqual(two);
});

test('a claim has days, outlet, leaning, publication, holder, sources, confidence and whether it is disputed', () => {
  expect(claimText(two, claimOf('fight'))).toBe(
    '6 July to 7 July, The Other (S2, no side), published 8 July 2017: What fight says. Holder: contested. [S2; high; disputed]',
  );
  expect(claimText(two, claimOf('march'))).toBe(
    '6 July, The Other (S2, no side), publication date not known: What march says. [S2; high]',
  );
  expect(daysText({ from: '2017-07-31', to: '2017-08-01' })).toBe('31 July to 1 August');
  expect(partialDate('2017-07')).toBe('2017-07');
});

test('a day has changes, claims and disagreements; and who was said to hold what', () => {
  const days = reportedDays(two);
  const at = days.findIndex(({ date }) => date === '2017-07-06');
  const lines = reportedDayLines(two, days[at]!, days[at - 1]!);
  expect(lines[0]).toBe('Thursday 6 July 2017');
  expect(lines).toContain('Holders newly told:');
  expect(lines.filter((line) => line.startsWith('  - 6 July'))).toHaveLength(2);
  expect(lines).toContain('  How the editor treats it: The later day is believed.');
  const holders = reportedHolderLines(two, days[at]!).join('\n');
  expect(holders).toContain(
    '- Goal: contested, as told of 6 July (The Other, S2, high confidence; disputed)',
  );
  expect(holders).toContain('otherwise of 5 July: government and allies (The One, S1, low confidence)');
  expect(reportedHolderLines(two, days[0]!).at(-1)).toContain('Of 1 more place nothing has been told');
});

test('the track of a place has claims and the map of the editor in the order of the days', () => {
  const lines = reportedPlaceLines(two, 'goal');
  const days = lines.flatMap((line) => /^ {2}- (\d+) July(?:,| to)/.exec(line)?.[1] ?? []);
  expect(days).toEqual(['1', '5', '6', '6', '9']);
  expect(lines).toContain('  The sources disagree: Day on which the goal fell');
  expect(lines.at(-1)).toMatch(/^ {2}- S2: The Other/);
  expect(
    reportedPlaceLines(
      { ...two, claims: [], places: two.places.map((place) => ({ ...place, control: [] })) },
      'far',
    ),
  ).toContain('  Nothing was reported of it in these days.');
});

describe('all that cites a source', () => {
  const figures = {
    fight: { heat: { value: 2, basis: 'reported', sources: ['S2'], confidence: 'low' } },
  };
  const forces: NonNullable<Dossier['forces']> = [
    {
      id: 'guard',
      name: 'Guard',
      variants: [],
      nature: '',
      presence: '',
      strength: { low: 1, best: 1, high: 1, basis: 'reported', sources: ['S2'], confidence: 'low' },
      sources: [],
      confidence: 'low',
    },
  ];
  const full: Dossier = { ...two, figures, forces };

  test('is found at any depth', () => {
    const uses = usesOfSource(full, 'S2');
    expect(uses.claims.map(({ id }) => id)).toEqual(['fight', 'march']);
    expect(uses.contradictions.map(({ id }) => id)).toEqual(['fall']);
    expect(uses.places.map(({ id }) => id)).toEqual(['goal', 'far']);
    expect(uses.forces.map(({ id }) => id)).toEqual(['guard']);
    expect(uses.figures).toEqual(['fight.heat']);
  });

  test('is told below the source itself', () => {
    const text = sourceEntryLines(full, 'S2').join('\n');
    expect(text).toContain('  Leaning: no side.\n');
    expect(text).toContain('2 claims citing it:\n  - 6 July to 7 July, The Other');
    expect(text).toContain('1 figure citing it:\n  - fight.heat');
    expect(sourceEntryLines(two, 'S9')).toEqual(['There is no source "S9".']);
  });

  test('a figure has its basis', () => {
    expect(figureEntryLines(full, 'fight.heat')[1]).toBe('  Basis: reported (S2), low confidence');
    expect(figureEntryLines(full, 'fight.cold')).toEqual(['There is no figure "fight.cold".']);
  });
});

import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { daysBetween, daysTo, metresTo } from '../../src/session/march-days.js';
import { type Drawn, type Sketch, sketch } from '../support/sketch.js';

const WAY: Sketch = {
  places: { alpha: { holder: 0 }, bravo: { holder: 0 }, charlie: { holder: 0 }, foe: { holder: 1 } },
  links: {
    'alpha-bravo': { length: 10_000, class: 'track' },
    'bravo-charlie': { length: 30_000, class: 'road' },
    'charlie-foe': {},
    'foe-alpha': { length: 1000 },
  },
  formations: { there: { at: 'alpha' }, going: { at: ['alpha-bravo', 'alpha', 4000] } },
};

const viewOf = ({ scenario, state }: Drawn) => viewFor(scenario, state, 0);

test('a way takes the days of its links at the pace of the formation, round what the enemy holds', () => {
  const game = sketch(WAY);
  const { metres } = game.briefing.figures.march;
  const days = 10_000 / metres.track + 30_000 / metres.road;
  const [from, to] = [game.place('alpha'), game.place('charlie')];
  expect(daysBetween(game.briefing, viewOf(game), game.no('there'), from, to)).toBeCloseTo(days);
  expect(daysTo(game.briefing, viewOf(game), game.no('there'), to)).toBeCloseTo(days);
});

test('from a link the way leads over the end from which it is shorter', () => {
  const game = sketch(WAY);
  const { metres } = game.briefing.figures.march;
  const to = (id: string) => daysTo(game.briefing, viewOf(game), game.no('going'), game.place(id));
  expect(to('alpha')).toBeCloseTo(4000 / metres.track);
  expect(to('bravo')).toBeCloseTo(6000 / metres.track);
  expect(to('charlie')).toBeCloseTo(6000 / metres.track + 30_000 / metres.road);
});

test('metres are counted along the links, whoever holds what lies between', () => {
  const game = sketch(WAY);
  const metres = (who: string, to: string) =>
    metresTo(game.briefing, viewOf(game), game.no(who), game.place(to));
  expect(metres('there', 'charlie')).toBe(11_000);
  expect(metres('going', 'bravo')).toBe(6000);
  expect(metres('going', 'charlie')).toBe(15_000);
});

test('a place without a way is endlessly far', () => {
  const game = sketch({ ...WAY, places: { ...WAY.places, island: {} } });
  expect(daysTo(game.briefing, viewOf(game), game.no('there'), game.place('island'))).toBe(
    Number.POSITIVE_INFINITY,
  );
});

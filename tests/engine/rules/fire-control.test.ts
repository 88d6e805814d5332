import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../src/engine/model/side.js';
import { fireControl, fireControlPhase } from '../../../src/engine/rules/fire-control.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { type FormationSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

const below = (
  watch: Partial<FormationSketch> = {},
  height: PlaceSketch = {},
  others: Record<string, FormationSketch> = {},
) =>
  sketch({
    places: { hill: { holder: 0, elevation: 500, ...height }, town: { holder: 1, elevation: 400, x: 8000 } },
    links: { 'hill-town': {} },
    formations: { watch: { at: 'hill', ...watch }, town: { at: 'town', side: 1 }, ...others },
  });

const isControlled = ({ briefing, state, place }: ReturnType<typeof below>) =>
  fireControl(briefing, state, 0)[place('town')]!;

describe('a place lies under fire control', () => {
  test('of a steady, supplied formation on a height within range that its side holds', () => {
    expect(isControlled(below())).toBe(true);
  });

  test.each<[string, Partial<FormationSketch>, PlaceSketch]>([
    ['if the height is empty', { condition: 'destroyed' }, {}],
    ['of a broken formation', { condition: 'broken' }, {}],
    ['of one that is cut off', { supply: 'cut' }, {}],
    ['if the height is too low', {}, { elevation: 499 }],
    ['if the height is too far', {}, { x: -2001 }],
    ['if the height is nobody’s', {}, { holder: NOBODY }],
    ['of one on the road from the height', { at: ['hill-town', 'hill', 100] }, {}],
  ])('not %s', (_, watch, height) => {
    expect(isControlled(below(watch, height))).toBe(false);
  });

  test('of a strained formation still', () => {
    expect(isControlled(below({ supply: 'strained' }))).toBe(true);
  });

  test('of one side only, and a height is not overlooked from below', () => {
    const { briefing, state, place } = below();
    expect(fireControl(briefing, state, 1)).toEqual([false, false]);
    expect(fireControl(briefing, state, 0)[place('hill')]).toBe(false);
  });
});

describe('to lie under fire control', () => {
  test('costs men and cohesion, and is told', () => {
    const game = below();
    const day = firstDay(game);
    fireControlPhase(day);
    expect(game.formation('town')).toMatchObject({ strength: 990, cohesion: 980 });
    expect(eventOf(day.events, 'under-fire')).toMatchObject({ formation: game.no('town'), losses: 10 });
    expect(game.state.tally[1].losses).toBe(10);
  });

  test('costs nothing those who are not there, nor those above', () => {
    const game = below({}, {}, { road: { at: ['hill-town', 'town', 500], side: 1 } });
    fireControlPhase(firstDay(game));
    expect(game.formation('road')).toMatchObject({ strength: 1000, cohesion: 1000 });
    expect(game.formation('watch')).toMatchObject({ strength: 1000, cohesion: 1000 });
  });
});

describe('that a place comes under fire control', () => {
  test('is told when a height is taken, and does not take the place', () => {
    const game = sketch({
      places: {
        base: { holder: 0, x: -8000 },
        hill: { holder: NOBODY, elevation: 500 },
        town: { holder: 1, x: 8000 },
      },
      links: { 'base-hill': {}, 'hill-town': {} },
      formations: { watch: { at: 'base' }, town: { at: 'town', side: 1 } },
    });
    const events = play(game, { 0: [ordersIn(game).march('watch', 'hill')] });
    const won = eventsOf(events, 'fire-control-won');
    expect(won).toEqual([{ type: 'fire-control-won', side: 0, place: game.place('town') }]);
    expect(game.state.places[game.place('town')]!.holder).toBe(1);
    expect(eventsOf(play(game), 'fire-control-won')).toEqual([]);
  });

  test('is told when it ends', () => {
    const game = below();
    const events = play(game, { 0: [ordersIn(game).attack('watch', 'town')] });
    expect(eventsOf(events, 'fire-control-won')).toEqual([]);
    game.formation('watch').condition = 'broken';
    expect(eventsOf(play(game), 'fire-control-lost')).toEqual([]);
    const other = below();
    other.formation('watch').cohesion = 0;
    other.formation('watch').task = { type: 'march', to: other.place('town') };
    other.state.knowledge[0].holders[other.place('town')] = 0;
    expect(eventOf(play(other), 'fire-control-lost').place).toBe(other.place('town'));
  });
});

import { describe, expect, test } from 'vitest';
import type { SideNo } from '../../../src/engine/model/side.js';
import { believedPockets, isOutOfTouch, joinedPlaces, pocketsOf } from '../../../src/engine/rules/pocket.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { type BaseSketch, type Drawn, type FormationSketch, sketch } from '../../support/sketch.js';

/** A row of places from side 0's base `a` to `e`; all are side 0's but those of `theirs`. */
const row = (
  theirs: readonly string[] = [],
  formations: Record<string, FormationSketch> = {},
  bases: Record<string, BaseSketch> = { a: 9000 },
): Drawn =>
  sketch({
    places: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id, i) => [
        id,
        { holder: theirs.includes(id) ? 1 : 0, area: 10 ** i, x: i * 20_000 },
      ]),
    ),
    links: { 'a-b': {}, 'b-c': {}, 'c-d': {}, 'd-e': {} },
    formations,
    sides: [{ bases }, { bases: {} }],
  });

const joined = (game: Drawn) =>
  joinedPlaces(game.briefing, game.state, 0).flatMap((is, no) => (is ? [game.briefing.places[no]!.id] : []));

describe('places are joined to a base', () => {
  test.each<[string, Drawn, string]>([
    ['over places of their side', row(), 'abcde'],
    ['up to a place of the enemy', row(['c']), 'ab'],
    ['up to a place with an enemy in it', row([], { south: { at: 'c', side: 1 } }), 'ab'],
    ['up to a road with an enemy on it', row([], { south: { at: ['c-d', 'c', 500], side: 1 } }), 'abc'],
    ['past those who are gone', row([], { south: { at: 'c', side: 1, condition: 'destroyed' } }), 'abcde'],
    ['not at all where the base is lost', row(['a']), ''],
    ['not by a base supplied by air', row(['c'], {}, { a: 9000, e: { men: 9000, byAir: true } }), 'ab'],
    ['by any of several bases', row(['c'], {}, { a: 9000, e: 1 }), 'abde'],
  ])('%s', (_, game, ids) => {
    expect(joined(game).join('')).toBe(ids);
  });

  test('although raiders have cut the road: that is a matter of supply', () => {
    const game = row();
    Object.assign(game.state.links[game.link('a-b')]!, { cut: 3, cutBy: 1 });
    expect(joined(game)).toHaveLength(5);
  });
});

describe('pockets', () => {
  const named = (game: Drawn) =>
    pocketsOf(game.briefing, game.state, 0).map(({ places, area, men }) => ({
      places: places.map((no) => game.briefing.places[no]!.id).join(''),
      area,
      men,
    }));

  test('are what hangs together and is not joined, with its area and the men in it', () => {
    const game = row(['c'], {
      north: { at: 'd', men: 300 },
      nord: { at: 'e', men: 200 },
      home: { at: 'a', men: 900 },
    });
    expect(named(game)).toEqual([{ places: 'de', area: 11_000, men: 500 }]);
  });

  test('fall apart where an enemy stands between', () => {
    expect(named(row(['b'], { south: { at: ['d-e', 'd', 10], side: 1 } }))).toEqual([
      { places: 'cd', area: 1100, men: 0 },
      { places: 'e', area: 10_000, men: 0 },
    ]);
  });

  test('list their places in order, however they hang together', () => {
    const game = sketch({
      places: { a: { holder: 1 }, b: { holder: 0 }, c: { holder: 0 }, d: { holder: 0 } },
      links: { 'a-b': {}, 'b-d': {}, 'c-d': {} },
      formations: {},
      sides: [{ bases: {} }, {}],
    });
    expect(named(game).map(({ places }) => places)).toEqual(['bcd']);
  });

  test('do not exist where all is joined', () => {
    expect(named(row())).toEqual([]);
  });

  const believed = (game: Drawn, viewer: SideNo, side: SideNo) =>
    believedPockets(game.briefing, viewFor(game.scenario, game.state, viewer), side);

  test('of one’s own are believed to be what they are where all enemies are seen', () => {
    const game = row(['c'], { north: { at: 'd', men: 300 }, south: { at: 'c', side: 1 } });
    expect(believed(game, 0, 0)).toEqual(pocketsOf(game.briefing, game.state, 0));
  });

  test('of the enemy are believed by who is seen in them', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1, x: 5000, area: 9 }, c: { holder: 1, x: 90_000, area: 5 } },
      links: { 'a-b': {}, 'b-c': {} },
      formations: {
        north: { at: 'a' },
        seen: { at: 'b', side: 1, men: 400 },
        unseen: { at: 'c', side: 1, men: 700 },
      },
      sides: [{ sorties: 0 }, { bases: {} }],
    });
    expect(believed(game, 0, 1)).toEqual([{ places: [1, 2], area: 14, men: 400 }]);
    expect(believed(game, 1, 1)).toEqual([{ places: [1, 2], area: 14, men: 1100 }]);
  });

  test('of one’s own do not show an enemy whom nobody sees', () => {
    const hidden = row([], { south: { at: 'd', side: 1 } });
    hidden.state.knowledge[0].contacts.fill(null);
    expect(believed(hidden, 0, 0)).toEqual([]);
    expect(pocketsOf(hidden.briefing, hidden.state, 0)).toHaveLength(1);
  });
});

describe('a formation is out of touch', () => {
  const touch = (
    at: FormationSketch['at'],
    theirs: readonly string[],
    bases?: Record<string, BaseSketch>,
  ) => {
    const game = row(theirs, { north: { at } }, bases);
    return isOutOfTouch(game.briefing, game.state.knowledge[0].joined, game.formation('north'));
  };

  test.each<[string, FormationSketch['at'], readonly string[], boolean]>([
    ['in a pocket', 'e', ['c'], true],
    ['in a place of the enemy deep behind his lines', 'd', ['b', 'c', 'd', 'e'], true],
    ['on a road between two such places', ['d-e', 'd', 10], ['b', 'c', 'd', 'e'], true],
    ['not in a place that is joined', 'b', ['c'], false],
    ['not next to one', 'c', ['c'], false],
    ['not on a road that begins in one', ['b-c', 'c', 9000], ['c'], false],
  ])('%s', (_, at, theirs, is) => {
    expect(touch(at, theirs)).toBe(is);
  });

  test('not on a road whose other end is joined, whichever that is', () => {
    expect(touch(['c-d', 'c', 10], ['a', 'b', 'c'], { e: 9000 })).toBe(false);
    expect(touch(['c-d', 'c', 10], ['d', 'e'])).toBe(false);
  });

  test('only while it is on the map', () => {
    const game = row(['c'], { north: { at: 'e', condition: 'waiting' } });
    expect(viewFor(game.scenario, game.state, 0).outOfTouch).toEqual([]);
  });

  test('and its side knows', () => {
    const game = row(['c'], { north: { at: 'e' }, home: { at: 'a' } });
    expect(viewFor(game.scenario, game.state, 0).outOfTouch).toEqual([game.no('north')]);
    expect(viewFor(game.scenario, game.state, 1).outOfTouch).toEqual([]);
  });
});

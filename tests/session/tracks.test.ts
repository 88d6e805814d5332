import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/session/session.js';
import { tracksOf } from '../../src/session/tracks.js';
import type { Sketch } from '../support/sketch.js';
import { drawnGame } from './at-keyboard.js';
import { typed } from './last-hills.js';

const ROAD: Sketch = {
  places: {
    alpha: { holder: 0 },
    bravo: { x: 10_000 },
    charlie: { holder: 1, x: 30_000 },
    hidden: { x: 900_000 },
    lonely: { holder: 1, x: 910_000 },
  },
  links: { 'alpha-bravo': {}, 'bravo-charlie': { length: 20_000 }, 'hidden-lonely': {} },
  formations: {
    lead: { at: 'alpha', supplyHours: 120 },
    hungry: { at: 'alpha', men: 10, supplyHours: 48, kind: 'light' },
    enemy: { at: 'charlie', side: 1, men: 500, supplyHours: 24 },
    raider: { at: 'lonely', side: 1 },
  },
  objectives: [
    { type: 'take', side: 0, place: 'bravo', weight: 10, by: 30 },
    { type: 'take', side: 0, place: 'charlie', weight: 20, by: 30 },
    { type: 'hold', side: 1, place: 'alpha', weight: 90 },
    { type: 'losses', side: 0, men: 100, weight: 50 },
  ],
};

const over = (session: Session): Session => ({
  ...session,
  state: { ...session.state, outcome: { winner: 0, level: 'minor', scores: [1, 0] } },
});

describe('the tracks of a game that is over', () => {
  const game = typed(drawnGame(ROAD), 'march lead to bravo', 'air 4 strike charlie', 'end', 'end');
  const { tracks, aim } = tracksOf(game.setting, over(game.session));

  test('begin with the eve of the first day and have one entry a day', () => {
    expect(tracks.map(({ turn }) => turn)).toEqual([0, 1, 2]);
  });

  test('count places held, and sorties by the day on which they flew', () => {
    expect(tracks.map(({ held }) => held)).toEqual([
      [1, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(tracks.map(({ sorties }) => sorties)).toEqual([
      [0, 0],
      [4, 0],
      [0, 0],
    ]);
  });

  test('measure the front from the foremost place of the first side to its weightiest aim', () => {
    expect(aim).toBe('charlie');
    expect(tracks.map(({ front }) => front)).toEqual([30, 20, 20]);
  });

  test('tell losses so far and the mean of the supply in hand of both sides', () => {
    const losses = game.session.played.at(-1)!.after.tally.map((tally) => tally.losses);
    expect(losses[1]).toBeGreaterThan(0);
    expect(tracks.at(-1)!.losses).toEqual(losses);
    expect(tracks[0]!.supply[0]).toBe(3.5);
    expect(tracks[0]!.losses).toEqual([0, 0]);
  });
});

describe('the tracks of a game that goes on', () => {
  test('tell of the enemy only who is believed to hold what', () => {
    const drawn = drawnGame(ROAD);
    const ordered = typed(
      { ...drawn, session: { ...drawn.session, side: 1 } },
      'march raider to hidden',
      'side 0',
    );
    const game = typed(ordered, 'end');
    const told = (side: 0 | 1) => tracksOf(game.setting, { ...game.session, side }).tracks.at(-1)!;
    expect(game.session.state.places[game.session.state.places.length - 2]!.holder).toBe(1);
    expect(told(0).held).toEqual([1, 2]);
    expect(told(1).held).toEqual([1, 3]);
    expect(told(0)).toMatchObject({ losses: [0, null], sorties: [0, null] });
    expect(told(1)).toMatchObject({ losses: [null, 0], sorties: [null, 0] });
    expect(told(0).supply[1]).toBeNull();
    expect(told(1).supply[0]).toBeNull();
  });

  test('are one evening before the first day', () => {
    const { setting, session } = drawnGame(ROAD);
    expect(tracksOf(setting, session).tracks).toMatchObject([{ turn: 0, held: [1, 2], front: 30 }]);
  });

  test('do not count a pocket as the front', () => {
    const pocket: Sketch = {
      ...ROAD,
      places: { ...ROAD.places, charlie: { holder: 0, x: 30_000 } },
      formations: { lead: ROAD.formations.lead!, beset: { at: 'charlie' } },
      sides: [{ bases: { alpha: 9000, charlie: { men: 500, byAir: true } } }, {}],
    };
    const { setting, session } = drawnGame(pocket);
    expect(tracksOf(setting, session).tracks[0]!.front).toBe(30);
    const joined = drawnGame({ ...pocket, places: { ...pocket.places, bravo: { holder: 0, x: 10_000 } } });
    expect(tracksOf(joined.setting, joined.session).tracks[0]!.front).toBe(0);
  });

  test('have no front without an aim on the map, or without a place that has a way there', () => {
    const aimless = drawnGame({ ...ROAD, objectives: ROAD.objectives!.slice(2) });
    expect(tracksOf(aimless.setting, aimless.session)).toMatchObject({
      aim: null,
      tracks: [{ front: null }],
    });
    const far = drawnGame({ ...ROAD, objectives: [{ type: 'take', side: 0, place: 'hidden', by: 30 }] });
    expect(tracksOf(far.setting, far.session)).toMatchObject({ aim: 'hidden', tracks: [{ front: null }] });
  });
});

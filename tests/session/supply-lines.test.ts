import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { flowToBases } from '../../src/engine/rules/supply.js';
import { supplyLinesOf } from '../../src/session/supply-lines.js';
import { firstDay } from '../support/day.js';
import { type Drawn, type Sketch, sketch } from '../support/sketch.js';

/** A base, and two ways from there to the front: a highway in two legs, and a track. */
const ROADS: Sketch = {
  places: {
    base: { holder: 0 },
    mid: { holder: 0, x: 10_000 },
    front: { holder: 0, x: 20_000 },
    foe: { holder: 1, x: 200_000 },
  },
  links: {
    'base-mid': { class: 'highway' },
    'mid-front': { class: 'highway' },
    'base-front': { class: 'track' },
    'front-foe': { length: 180_000 },
  },
  formations: { lead: { at: 'front' }, enemy: { at: 'foe', side: 1 } },
  sides: [{ bases: { base: 9000 } }, {}],
};

const linesOf = ({ scenario, briefing, state }: Drawn) =>
  supplyLinesOf(briefing, viewFor(scenario, state, 0)).map(
    ({ link, isBottleneck }) => `${briefing.links[link]!.id}${isBottleneck ? ' narrow' : ''}`,
  );

describe('supply lines', () => {
  test('are the ways by which most comes to each formation', () => {
    expect(linesOf(sketch(ROADS))).toEqual(['base-mid', 'mid-front']);
  });

  test('lead to one who stands on a link over the end from which he is fed', () => {
    const game = sketch({
      ...ROADS,
      formations: { ...ROADS.formations, lead: { at: ['front-foe', 'front', 3000] } },
    });
    expect(linesOf(game)).toEqual(['base-mid', 'mid-front']);
  });

  test('go round a link that raiders have cut', () => {
    const game = sketch(ROADS);
    Object.assign(game.state.links[game.link('mid-front')]!, { cut: 2, cutBy: 1 });
    expect(linesOf(game)).toEqual(['base-front']);
  });

  test('do not go where the side knows of an enemy, but do where it knows of none', () => {
    const game = sketch({
      ...ROADS,
      formations: { ...ROADS.formations, raider: { at: ['mid-front', 'mid', 5000], side: 1 } },
    });
    expect(linesOf(game)).toEqual(['base-front']);
    game.state.knowledge[0].contacts[game.no('raider')] = null;
    expect(linesOf(game)).toEqual(['base-mid', 'mid-front']);
  });

  test('mark the link that leaves a formation short, and no link where none is short', () => {
    const game = sketch({
      ...ROADS,
      formations: { ...ROADS.formations, lead: { at: 'front', supply: 'strained', bottleneck: 1 } },
    });
    expect(game.briefing.links[1]!.id).toBe('base-mid');
    expect(linesOf(game)).toEqual(['base-mid narrow', 'mid-front']);
    game.formation('lead').supply = 'supplied';
    expect(linesOf(game)).toEqual(['base-mid', 'mid-front']);
  });

  test('are none to a formation that is cut off', () => {
    const game = sketch(ROADS);
    for (const id of ['mid', 'base']) game.state.knowledge[0].holders[game.place(id)] = 1;
    expect(linesOf(game)).toEqual([]);
  });

  test('come by air where more comes so', () => {
    const game = sketch({
      ...ROADS,
      sides: [{ bases: { base: 100, front: { men: 800, byAir: true } } }, {}],
    });
    expect(linesOf(game)).toEqual([]);
  });

  test('are those of the rule where the side knows all there is', () => {
    const game = sketch(ROADS);
    const flow = flowToBases(firstDay(game), 0);
    const rule = [flow.link[game.place('front')], flow.link[game.place('mid')]];
    expect(rule.map((link) => game.briefing.links[link!]!.id).sort()).toEqual(linesOf(game));
  });
});

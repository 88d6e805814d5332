import { expect, test } from 'vitest';
import type { SideNo } from '../../../src/engine/model/side.js';
import { viewFor } from '../../../src/engine/rules/sighting.js';
import { sceneOf } from '../../../src/tui/map/scene-of.js';
import { type Drawn, sketch } from '../../support/sketch.js';

const game = (): Drawn =>
  sketch({
    places: {
      a: { x: 0, holder: 0 },
      b: { x: 10_000, holder: 1 },
      c: { x: 90_000, holder: 1 },
    },
    links: { 'a-b': {}, 'b-c': {} },
    formations: {
      blue: { at: ['a-b', 'a', 2500], side: 0 },
      far: { at: 'c', side: 1, men: 300 },
    },
    objectives: [{ type: 'take', side: 0, place: 'b' }],
    sides: [{}, { leavesMines: { place: 20, link: 20 } }],
  });

const sceneFor = ({ scenario, briefing, state }: Drawn, side: SideNo = 0) =>
  sceneOf(briefing, viewFor(scenario, state, side), [], [{ link: 0, isBottleneck: true }]);

test('places have their holders as the side believes, its aims, and supply has its bottleneck', () => {
  const scene = sceneFor(game());
  expect(scene.places.map(({ holder }) => holder)).toEqual(['first', 'second', 'second']);
  expect(scene.places.map(({ aim }) => aim)).toEqual([false, true, false]);
  expect(scene.links.map(({ supply }) => supply)).toEqual(['bottleneck', null]);
});

test('a formation on a link stands as far along it as it has gone', () => {
  expect(sceneFor(game()).formations).toMatchObject([{ x: 2500, y: 0, isOwn: true, side: 'first' }]);
});

test('an enemy who was never seen is not on the map, one who was is there with the age of the news', () => {
  const drawn = game();
  const contact = { turn: 1, place: 2, link: -1, from: -1, metres: 0, men: 250, posture: 'hasty' } as const;
  drawn.state.turn = 4;
  drawn.state.knowledge[0].contacts[drawn.no('far')] = contact;
  expect(sceneFor(drawn).formations.at(-1)).toMatchObject({ age: 3, men: 250, side: 'second', x: 90_000 });
  drawn.state.knowledge[0].contacts[drawn.no('far')] = { ...contact, place: -1 };
  expect(sceneFor(drawn).formations).toHaveLength(1);
});

test('the real strength and place of an enemy change nothing on the map', () => {
  const drawn = game();
  const before = sceneFor(drawn);
  Object.assign(drawn.formation('far'), { strength: 9000, place: drawn.place('b') });
  expect(sceneFor(drawn)).toEqual(before);
});

test('mines are feared next to enemy ground alone, and told where they are known', () => {
  const drawn = game();
  const scene = sceneFor(drawn);
  expect(scene.links.map(({ mines }) => mines)).toEqual(['feared', null]);
  expect(scene.places.map(({ mines }) => mines)).toEqual([null, 'feared', null]);
  drawn.state.knowledge[0].linkMines = [40, 0];
  expect(sceneFor(drawn).links.map(({ mines }) => mines)).toEqual(['known', null]);
});

test('nobody fears the mines of a side that leaves none', () => {
  const scene = sceneFor(game(), 1);
  expect(scene.links.map(({ mines }) => mines)).toEqual([null, null]);
});

import { expect, test } from 'vitest';
import type { MilestoneEntry } from '../../src/scenario/milestones-file.js';
import { type MilestoneMark, markOf, milestoneWatch } from '../../src/sim/milestone-watch.js';
import { sketch } from '../support/sketch.js';

/** A road from west to east; side 0 holds the west. */
function road() {
  return sketch({
    places: { west: { holder: 0 }, mid: { holder: 1 }, east: { holder: 0 }, by: { holder: 0 } },
    links: { 'west-mid': {}, 'mid-east': {}, 'west-by': {}, 'by-east': {} },
    formations: { own: { at: 'west' }, enemy: { at: 'mid', side: 1 } },
  });
}

const mark = (change: Partial<MilestoneMark>): MilestoneMark => ({
  event: 'held',
  side: 0,
  place: 0,
  ends: [],
  through: [],
  ...change,
});

test('a place is held from the turn that the state has kept', () => {
  const { briefing, state, place } = road();
  const watch = milestoneWatch(briefing, [mark({ place: place('mid') }), mark({ place: place('west') })]);
  watch.look(state);
  expect(watch.turns).toEqual([-1, 0]);
  state.turn = 9;
  state.places[place('mid')]!.firstHeld[0] = 7;
  watch.look(state);
  expect(watch.turns).toEqual([7, 0]);
});

test('a besieged place is relieved on the turn that the state has kept', () => {
  const { briefing, state, place } = road();
  state.places[place('east')]!.relieved = -1;
  const watch = milestoneWatch(briefing, [mark({ event: 'relieved', place: place('east') })]);
  watch.look(state);
  expect(watch.turns).toEqual([-1]);
  state.places[place('east')]!.relieved = 4;
  watch.look(state);
  expect(watch.turns).toEqual([4]);
});

test('a place is entered by a way or by standing there, not by coming near, and only by that side', () => {
  const { briefing, state, place, link, formation } = road();
  const watch = milestoneWatch(briefing, [mark({ event: 'entered', place: place('mid') })]);
  const at = (turn: number, metres: number) => {
    Object.assign(formation('own'), { place: -1, link: link('west-mid'), from: place('west'), metres });
    state.turn = turn;
    watch.look(state);
    return watch.turns[0];
  };
  expect(at(1, 4_000)).toBe(-1);
  expect(at(2, 10_000)).toBe(-1);
  formation('own').condition = 'destroyed';
  expect(at(3, 10_400)).toBe(-1);
  formation('own').condition = 'broken';
  expect(at(4, 10_400)).toBe(4);
  expect(at(5, 1_000)).toBe(4);

  const standing = milestoneWatch(briefing, [mark({ event: 'entered', place: place('mid') })]);
  Object.assign(formation('own'), { place: place('mid'), link: -1, from: -1, metres: 0 });
  standing.look(state);
  expect(standing.turns).toEqual([5]);
});

test('ends are joined once every place on a way between them is held, going only through the places named', () => {
  const { briefing, state, place } = road();
  const ends = [place('west'), place('east')];
  const all = briefing.places.map((_, no) => no);
  const watch = milestoneWatch(briefing, [
    mark({ event: 'joined', ends, through: [place('mid')] }),
    mark({ event: 'joined', ends, through: all }),
  ]);
  watch.look(state);
  expect(watch.turns).toEqual([-1, 0]);
  state.turn = 3;
  state.places[place('mid')]!.holder = 0;
  watch.look(state);
  expect(watch.turns).toEqual([3, 0]);
});

test('an entry is put in numbers where its side plays and its places are there', () => {
  const { briefing, place } = road();
  const entry = {
    event: 'joined',
    side: 'side-1',
    place: 'mid',
    ends: ['west', 'east'],
    through: ['mid', 'nowhere'],
  } as unknown as MilestoneEntry; // the parts that are read
  expect(markOf(briefing, entry)).toEqual({
    event: 'joined',
    side: 1,
    place: place('mid'),
    ends: [place('west'), place('east')],
    through: [place('mid')],
  });
  expect(markOf(briefing, { ...entry, place: 'nowhere' })).toBeNull();
  expect(markOf(briefing, { ...entry, ends: ['west', 'nowhere'] })).toBeNull();
  expect(markOf(briefing, { ...entry, side: 'us' })).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import { briefingLines } from '../../src/report/briefing.js';
import { formationLines } from '../../src/report/formation-card.js';
import { gameLines } from '../../src/report/game.js';
import { linkLines } from '../../src/report/link-card.js';
import { pictureOfView } from '../../src/report/map-view.js';
import { orderOfBattleLines } from '../../src/report/order-of-battle.js';
import { peopleLines } from '../../src/report/people.js';
import { placeLines } from '../../src/report/place-card.js';
import { situationLines } from '../../src/report/situation.js';
import { supplyLines } from '../../src/report/supply.js';
import { earningsOf } from '../../src/session/aims.js';
import { knownOf } from '../../src/session/known.js';
import { lastHills } from '../session/last-hills.js';
import { sketch } from '../support/sketch.js';

const { shelf } = lastHills().setting;

/** Side 0 at `a` with a base, and besieged at `d` and `e`; side 1 at `b` and `c` between them, without any base. */
const drawn = sketch({
  places: {
    a: { holder: 0 },
    b: { holder: 1, x: 10_000, people: 2000, area: 300 },
    c: { holder: 1, x: 20_000, area: 400 },
    d: { holder: 0, x: 30_000, type: 'station', people: 9000, area: 500 },
    e: { holder: 0, x: 40_000, area: 700 },
    z: { closed: true, x: 50_000 },
  },
  links: { 'a-b': {}, 'b-c': {}, 'c-d': {}, 'd-e': {}, 'e-z': { closed: true } },
  formations: {
    besieged: { at: 'd', men: 600, vehicleBombs: 2 },
    front: { at: 'a', task: { type: 'guard', link: 0 } },
    garrison: { at: 'b', side: 1, men: 800 },
  },
  sides: [
    { bases: { a: { men: 5000 }, d: { men: 900, byAir: true, fades: 10 } }, landings: 2 },
    { bases: {} },
  ],
  objectives: [{ type: 'relieve', side: 0, place: 'd', by: 9, weight: 40, late: 15 }],
  race: { arrives: 12, places: ['z'] },
  zones: [{ name: 'the old garrison', x: 50_000, y: 0, radius: 5000 }],
});
const { scenario, briefing, state, place, link, no } = drawn;
adjudicate(scenario, state, [[], []]);
Object.assign(state.places[place('d')]!, { cutOff: 12, wrecked: 3, displaced: 1000 });
Object.assign(state.links[link('d-e')]!, { cut: 2, cutBy: 1 });
state.places[place('b')]!.corridor[0] = true;
const view = viewFor(scenario, state, 0);
const known = knownOf(briefing, view, state);
const staff = { orders: [], operationsLeft: 2, sortiesLeft: 8 };

describe('the situation', () => {
  const text = situationLines(briefing, view, staff, known).join('\n');

  test.each([
    'Yours, cut off from all bases: d and e, a pocket of 2 places, about 1,200 km2, 600 men; cut off on 12 days so far.',
    "The enemy's, cut off as far as you know: b and c, a pocket of 2 places, about 700 km2, 800 men.",
    'Cut by raiders: the road from d to e (2 days left).',
    'Wrecked: d (3 days left).',
    'You let the enemy go from b: the corridor stands open.',
    'Out of touch, so that orders arrive 2 days late: besieged.',
    'Landings from the air left: 2 of 2.',
    'Third party is expected on 12 July.',
  ])('tells "%s"', (line) => {
    expect(text).toContain(line);
  });

  test('of the other side keeps back how long a pocket is cut off, and what is wrecked in it', () => {
    const other = viewFor(scenario, state, 1);
    const told = situationLines(briefing, other, staff, knownOf(briefing, other, state)).join('\n');
    expect(told).not.toContain('12 days');
    expect(told).not.toContain('Wrecked');
    expect(knownOf(briefing, other, state).wreckedDays).not.toContain(3);
    expect(told).not.toContain('corridor');
    expect(told).toContain("The enemy's, cut off as far as you know: d and e");
  });
});

test.each([
  ['d', 'Yours, cut off from all bases: d and e'],
  ['d', 'What works here is wrecked (3 days left)'],
  ['d', 'About 9,000 people who do not fight are here; about 1,000 people have had to leave.'],
  ['d', 'Your supply comes onto the map here by air, for 900 men at the start, and 10 men fewer each day.'],
  ['e', 'cut by raiders'],
  ['e', 'closed to both sides'],
  ['b', 'The corridor stands open'],
  ['z', 'It lies in a zone that neither side may enter.'],
])('the card of %s tells "%s"', (id, text) => {
  expect(placeLines(briefing, view, shelf, place(id), known).join('\n')).toContain(text);
});

test('the card of a place outside all of that tells none of it', () => {
  const text = placeLines(briefing, view, shelf, place('a'), known).join('\n');
  expect(text).not.toMatch(/cut off|wrecked|corridor|zone|people/);
});

test.each([
  ['a-b', 'Guarded by front.'],
  ['d-e', 'Raiders have cut it (2 days left)'],
  ['e-z', 'Closed to both sides: the old garrison, 5 km around; in it: z.'],
])('the card of %s tells "%s"', (id, text) => {
  expect(linkLines(briefing, view, shelf, link(id), known).join('\n')).toContain(text);
});

test('the card of a link that nobody guards names no guards', () => {
  expect(linkLines(briefing, view, shelf, link('b-c'), known).join('\n')).not.toContain('Guarded');
});

test('the card of a formation and the order of battle tell of its vehicle bombs and that it is out of touch', () => {
  const card = formationLines(briefing, view, shelf, no('besieged')).join('\n');
  expect(card).toContain('It has 2 vehicle bombs in hand.');
  expect(card).toContain('orders reach it 2 days late');
  expect(formationLines(briefing, view, shelf, no('front')).join('\n')).not.toMatch(/bomb|touch/);
  const battle = orderOfBattleLines(briefing, view).join('\n');
  expect(battle).toContain('2 vehicle bombs, out of touch');
  expect(battle).toContain('Landings from the air: 0 of 2 made.');
});

test('supply tells which base is by air and dwindles', () => {
  expect(supplyLines(briefing, view)).toContain(
    'Supply comes onto the map at d by air, for 900 men at the start, and 10 men fewer each day.',
  );
});

test('the briefing and the map tell what is closed, and the briefing who else is on the way', () => {
  const text = briefingLines(briefing, shelf, []).join('\n');
  expect(text).toContain(
    'Third party is expected to arrive on 12 July, and then takes what nobody stands in of z.',
  );
  expect(text).toContain('for 15 points once Third party has arrived');
  expect(text).toContain('Closed to both sides: the old garrison');
  expect(pictureOfView(briefing, view, shelf).note).toContain('Closed to both sides: the old garrison');
});

test('an aim that is met late earns what it is worth then', () => {
  const late = structuredClone(state);
  Object.assign(late.places[place('d')]!, { holder: 0, relieved: 8 });
  const told = (race: number): string => {
    late.race = race;
    return gameLines({ scenario, state: late, earned: earningsOf(briefing, late), scores: [0, 0] }).join(
      '\n',
    );
  };
  expect(told(12)).toContain('met (40 of 40): Relieve d');
  expect(told(5)).toContain('met (15 of 40): Relieve d');
});

test('places that the second side won are told with their days, the first day first', () => {
  const won = structuredClone(state);
  won.places[place('a')]!.firstHeld = [0, 9];
  won.places[place('d')]!.firstHeld = [0, 3];
  const told = (of: typeof state): string =>
    gameLines({ scenario, state: of, earned: earningsOf(briefing, of), scores: [0, 0] }).join('\n');
  expect(told(won)).toMatch(/Places that Side 1 came to hold:\n {2}3 July +d\n {2}9 July +a\n/);
  expect(told(state)).not.toContain('Places that Side 1 came to hold');
});

describe('people', () => {
  const text = peopleLines(briefing, view, known).join('\n');

  test('are told of in numbers that are not too exact, and never as points', () => {
    expect(text).toContain('In places of Side 0 that are cut off, as far as you know: about 9,000 people.');
    expect(text).toContain('In places of Side 1 that are cut off, as far as you know: about 2,000 people.');
    expect(text).toContain('Had to leave their homes so far: about 1,000 people.');
    expect(text).toContain('no source allows it');
  });

  test('stand at the end of a game beside days of siege and mines', () => {
    Object.assign(state.places[place('b')]!, { mines: 40, minesOf: 1 });
    const told = gameLines({ scenario, state, earned: earningsOf(briefing, state), scores: [0, 0] }).join(
      '\n',
    );
    expect(told).toContain('What is left behind, which counts for nobody:');
    expect(told).toContain('People who do not fight and had to leave: about 1,000 people.');
    expect(told).toContain('d for 12 days');
    expect(told).toContain('Mines are left in b.');
  });
});

import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { battlePhase } from '../../../src/engine/rules/battle.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import { always, BLOODLESS } from '../../support/figures.js';
import {
  type Drawn,
  type FormationSketch,
  type PlaceSketch,
  type Sketch,
  sketch,
} from '../../support/sketch.js';

const ATTACK_B = { type: 'attack', target: 1, via: 0 } as const;

/** One of side 0 attacks one of side 1 in `b` from `a`, 2 km before it, and wins 2 km a day if it wins. */
const assault = (
  figures: Sketch['figures'],
  north: Partial<FormationSketch> = {},
  south: Partial<FormationSketch> = {},
  others: Record<string, FormationSketch> = {},
  b: PlaceSketch = {},
) =>
  sketch({
    places: { a: { holder: 0 }, b: { holder: 1, ...b }, c: { holder: 1 }, d: { holder: 0 } },
    links: { 'a-b': {}, 'b-c': {}, 'b-d': {}, 'c-d': {} },
    formations: {
      north: { at: ['a-b', 'a', 7000], task: ATTACK_B, ...north },
      south: { at: 'b', side: 1, ...south },
      ...others,
    },
    figures: [BLOODLESS, ...(figures ?? [])],
  });

/** The battle phase alone, and what it told. */
function fight(game: Drawn) {
  const context = firstDay(game);
  battlePhase(context);
  return { ...context, fights: eventsOf(context.events, 'fought').map((event) => event.fight) };
}

describe('an attack', () => {
  test.each([
    ['repulse', 6000, 4000],
    ['stall', 7000, 3000],
    ['gain', 9000, 1000],
    ['break-in', 10_000, 0],
    ['collapse', 10_500, 0],
  ] as const)('that ends in a %s stands %d m on, %d m from the place', (result, metres, left) => {
    const game = assault([always(result)]);
    const { fights } = fight(game);
    expect(game.formation('north').metres).toBe(metres);
    expect(fights).toHaveLength(1);
    expect(fights[0]).toMatchObject({ result, left, metres: metres - 7000, link: NONE, attackerSide: 0 });
    expect(game.formation('south').place).toBe(game.place('b'));
  });

  test('thrown back goes no further than where it began', () => {
    const game = assault([always('repulse')], { at: 'a' });
    const near = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 } },
      links: { 'a-b': { length: 3000 } },
      formations: { north: { at: 'a', task: ATTACK_B }, south: { at: 'b', side: 1 } },
      figures: [always('repulse')],
    });
    fight(near);
    expect(near.formation('north').place).toBe(near.place('a'));
    expect(fight(game).fights).toEqual([]);
  });

  test('thrown back to where it began stands there again, and not on the road before it', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 } },
      links: { 'a-b': { length: 3000 } },
      formations: { north: { at: ['a-b', 'a', 500], task: ATTACK_B }, south: { at: 'b', side: 1 } },
      figures: [always('repulse')],
    });
    fight(game);
    expect(game.formation('north')).toMatchObject({
      place: game.place('a'),
      link: NONE,
      from: NONE,
      metres: 0,
    });
  });

  test('costs both sides men and cohesion by its result, and marks those who fought', () => {
    const game = assault([always('repulse'), { attack: { attackerLosses: 100, defenderLosses: 200 } }]);
    const { fights, day } = fight(game);
    expect(fights[0]).toMatchObject({ attackerLosses: 15, defenderLosses: 10 });
    expect(game.formation('north')).toMatchObject({ strength: 985, cohesion: 950, fought: 1 });
    expect(game.formation('south')).toMatchObject({ strength: 990, cohesion: 1000, fought: 1 });
    expect(game.state.tally.map(({ losses }) => losses)).toEqual([15, 10]);
    expect([day.attacked[game.no('north')], day.defended[game.no('south')]]).toEqual([true, true]);
  });

  test('shares its losses by men and by how exposed they are', () => {
    const losses = { attack: { attackerLosses: 0, defenderLosses: 750 } };
    const game = assault(
      [always('gain'), losses],
      { men: 1350 },
      { men: 900 },
      {
        dug: { at: 'b', side: 1, men: 250, dugIn: 4, task: { type: 'hold', posture: 'prepared' } },
      },
    );
    fight(game);
    const [south, dug] = ['south', 'dug'].map((id) => game.formation(id));
    const [lost, saved] = [900 - south!.strength, 250 - dug!.strength];
    expect(Math.abs(lost / saved - 900 / 150)).toBeLessThan(1);
  });

  test('is not made by those too far off, by those who hold, by the broken or against nobody', () => {
    for (const north of [
      { at: ['a-b', 'a', 5999] },
      { task: { type: 'hold', posture: 'hasty' } },
      { condition: 'broken' },
      { task: { type: 'march', to: 1 } },
    ] satisfies Partial<FormationSketch>[]) {
      expect(fight(assault([], north)).fights).toEqual([]);
    }
    expect(fight(assault([], {}, { at: 'c' })).fights).toEqual([]);
    expect(fight(assault([], {}, { condition: 'destroyed' })).fights).toEqual([]);
  });

  test('that has the place fought through carries it, and not before', () => {
    const [carried, near] = [10_000, 7000].map((metres) => {
      const game = assault([always('gain')], { at: ['a-b', 'a', metres] });
      return { game, day: fight(game).day };
    });
    expect(carried!.game.formation('north').metres).toBe(10_500);
    expect(carried!.day.carried[carried!.game.place('b')]).toBe(true);
    expect(near!.day.carried[near!.game.place('b')]).toBe(false);
  });

  test('inside the place goes over the ground of the place', () => {
    const game = assault([always('gain')], { at: ['a-b', 'a', 10_000] }, {}, {}, { terrain: 'urban' });
    fight(game);
    expect(game.formation('north').metres).toBe(10_000 + 2000 * 0.7);
  });

  test('meets the mines of the place once it is inside, and those of the road before', () => {
    const mined = assault([always('gain')], { at: ['a-b', 'a', 9500] }, {}, {}, { mines: 10, minesOf: 1 });
    expect(fight(mined).day.mined).toEqual([
      { formation: mined.no('north'), link: NONE, place: mined.place('b') },
    ]);
    const before = assault([always('stall')], {}, {}, {}, { mines: 10, minesOf: 1 });
    expect(fight(before).day.mined).toEqual([]);
  });

  test('gives up the positions of those who make it', () => {
    const game = assault([always('gain')], { dugIn: 4 });
    fight(game);
    expect(game.formation('north').dugIn).toBe(0);
  });
});

describe('those who attack one place from several sides', () => {
  const pincer = (task = { type: 'attack', target: 1, via: 3 } as const) =>
    assault([always('gain')], {}, {}, { wing: { at: ['b-d', 'd', 7000], task } });

  test('fight together, and are stronger for it', () => {
    const game = pincer();
    const { fights, day } = fight(game);
    expect(fights).toHaveLength(1);
    expect(fights[0]!.attackers).toEqual([game.no('north'), game.no('wing')]);
    expect(fights[0]!.attackModifiers).toContainEqual({ cause: 'directions', permille: 1100 });
    expect(day.directions[game.no('south')]).toBe(2);
  });

  test('close all ways out, and those without one fight the harder', () => {
    const open = fight(pincer()).fights[0]!;
    expect(open.defenceModifiers.map(({ cause }) => cause)).not.toContain('surrounded');
    const game = pincer();
    game.state.places[game.place('c')]!.holder = 0;
    expect(fight(game).fights[0]!.defenceModifiers).toContainEqual({ cause: 'surrounded', permille: 1300 });
  });

  test('are not joined by those who come by one road', () => {
    const game = assault([], {}, {}, { wing: { at: ['a-b', 'a', 7000], task: ATTACK_B } });
    const { fights, day } = fight(game);
    expect(fights[0]!.attackModifiers.map(({ cause }) => cause)).not.toContain('directions');
    expect(day.directions[game.no('south')]).toBe(1);
  });
});

describe('fire control in a fight', () => {
  const causes = (game: Drawn, side: 0 | 1, place: string) => {
    const context = firstDay(game);
    context.day.controlled[side][game.place(place)] = true;
    battlePhase(context);
    const { fight } = eventOf(context.events, 'fought');
    return [fight.attackModifiers, fight.defenceModifiers].map((modifiers) =>
      modifiers.map(({ cause }) => cause),
    );
  };

  test.each([
    ['of the attacker over the place weakens the defence', 0, 'b', [[], ['fire-control']]],
    ['of the defender over where the attack begins weakens the attack', 1, 'a', [['fire-control'], []]],
    ['of the defender over his own place weakens the attack', 1, 'b', [['fire-control'], []]],
    ['over another place does nothing', 0, 'c', [[], []]],
  ] as const)('%s', (_, side, place, expected) => {
    expect(causes(assault([]), side, place)).toEqual(expected);
  });
});

describe('sorties in support', () => {
  test.each([
    ['north', ['air'], []],
    ['south', [], ['air']],
    ['other', [], []],
  ])('of %s count in the fight that it is in', (id, attack, defence) => {
    const game = assault([], {}, {}, { other: { at: 'd' } });
    const context = firstDay(game);
    context.day.support[game.no(id)] = 5;
    battlePhase(context);
    const { fight } = eventOf(context.events, 'fought');
    expect(fight.attackModifiers.map(({ cause }) => cause)).toEqual(attack);
    expect(fight.defenceModifiers.map(({ cause }) => cause)).toEqual(defence);
  });
});

test('those who broke into a place and hold there can be attacked from within', () => {
  const game = assault(
    [always('stall')],
    { at: ['a-b', 'a', 10_200], task: { type: 'hold', posture: 'hasty' } },
    {
      task: { type: 'attack', target: 0, via: 1 },
    },
  );
  const { fights } = fight(game);
  expect(fights).toHaveLength(1);
  expect(fights[0]).toMatchObject({ attackers: [game.no('south')], defenders: [game.no('north')] });
});

test('a broken-off attack can be taken up again, and goes on where it stood', () => {
  const game = assault([always('gain')], { task: { type: 'hold', posture: 'hasty' } });
  expect(eventsOf(play(game), 'fought')).toEqual([]);
  const events = play(game, { 0: [ordersIn(game).attack('north', 'b')] });
  expect(eventOf(events, 'fought').fight.metres).toBe(2000);
  expect(game.formation('north').metres).toBe(9000);
});

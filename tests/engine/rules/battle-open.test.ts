import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/model/place.js';
import { battlePhase } from '../../../src/engine/rules/battle.js';
import { eventsOf, firstDay } from '../../support/day.js';
import { always, BLOODLESS } from '../../support/figures.js';
import { type Drawn, type FormationSketch, type Sketch, sketch } from '../../support/sketch.js';

const ATTACK_B = { type: 'attack', target: 1, via: 0 } as const;

/** The battle phase alone, and what it told. */
function fight(game: Drawn) {
  const context = firstDay(game);
  battlePhase(context);
  return { ...context, fights: eventsOf(context.events, 'fought').map((event) => event.fight) };
}

describe('a fight in the open', () => {
  const open = (
    south: Partial<FormationSketch>,
    figures: Sketch['figures'] = [always('gain')],
    north: Partial<FormationSketch> = {},
  ) =>
    sketch({
      places: { a: { holder: 0 }, b: { holder: 1 } },
      links: { 'a-b': { length: 30_000 } },
      formations: {
        north: { at: ['a-b', 'a', 10_000], task: ATTACK_B, ...north },
        south: { at: ['a-b', 'b', 17_000], side: 1, ...south },
      },
      figures: [BLOODLESS, ...figures],
    });

  test('pushes those who hold the road back by as much as the attackers win', () => {
    const game = open({ dugIn: 4 });
    const { fights } = fight(game);
    expect(fights[0]).toMatchObject({ link: game.link('a-b'), metres: 1000, left: 19_000 });
    expect(game.formation('north').metres).toBe(11_000);
    expect(game.formation('south')).toMatchObject({ metres: 16_000, dugIn: 0 });
  });

  test('pushes them back into the place that they came from', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 1 } },
      links: { 'a-b': { length: 12_000 } },
      formations: {
        north: { at: ['a-b', 'a', 10_000], task: ATTACK_B },
        south: { at: ['a-b', 'b', 1000], side: 1 },
      },
      figures: [BLOODLESS, always('gain')],
    });
    fight(game);
    expect(game.formation('south')).toMatchObject({
      place: game.place('b'),
      link: NONE,
      from: NONE,
      metres: 0,
    });
  });

  test('with one who is pursued drives him on, and not back past his pursuer', () => {
    const game = open({ at: ['a-b', 'a', 12_000], task: { type: 'withdraw', to: 1 } });
    fight(game);
    expect(game.formation('north').metres).toBeGreaterThan(10_000);
    expect(game.formation('south').metres).toBeGreaterThan(game.formation('north').metres);
  });

  test('is not fought with one who is further off than the defence reaches', () => {
    expect(fight(open({ at: ['a-b', 'b', 15_999] })).fights).toEqual([]);
  });

  test('is not fought with one who was passed', () => {
    expect(fight(open({ at: ['a-b', 'b', 21_000] })).fights).toEqual([]);
  });

  test('against one who attacks too is a meeting fight, in which the ground helps nobody', () => {
    const attack = { type: 'attack', target: 0, via: 1 } as const;
    const good = { combat: { terrain: { flat: { defence: 1500 } } } };
    const game = open({ task: attack, men: 500 }, [always('gain'), good]);
    const { fights } = fight(game);
    expect(fights).toHaveLength(1);
    expect(fights[0]).toMatchObject({ attackerSide: 0, ratio: 2000, defence: 500 });
    const other = fight(open({ task: attack }, [good], { men: 500 })).fights[0];
    expect(other).toMatchObject({ attackerSide: 1, ratio: 2000, place: 0 });
  });

  test('leaves a gap between those who have run into each other', () => {
    const game = open({ at: ['a-b', 'b', 17_000], task: { type: 'attack', target: 0, via: 1 }, men: 100 }, [
      always('collapse'),
    ]);
    fight(game);
    const [north, south] = [game.formation('north'), game.formation('south')];
    expect(30_000 - north.metres - south.metres).toBeGreaterThanOrEqual(1000);
  });

  test('against one who is attacked from both ends has both attackers in it, and moves each towards him', () => {
    const game = sketch({
      places: { a: { holder: 0 }, b: { holder: 0 } },
      links: { 'a-b': { length: 30_000 } },
      formations: {
        far: { at: ['a-b', 'b', 11_000], task: { type: 'attack', target: 0, via: 1 } },
        near: { at: ['a-b', 'a', 14_000], task: ATTACK_B },
        south: { at: ['a-b', 'a', 16_000], side: 1 },
      },
      figures: [BLOODLESS, always('gain')],
    });
    const { fights } = fight(game);
    expect(fights[0]!.attackers).toEqual([game.no('far'), game.no('near')]);
    const [far, near, south] = ['far', 'near', 'south'].map((id) => game.formation(id));
    const at = south!.from === game.place('a') ? south!.metres : 30_000 - south!.metres;
    expect(near!.metres).toBeLessThan(at);
    expect(30_000 - far!.metres).toBeGreaterThan(at);
  });
});

import { expect, test } from 'vitest';
import { dayMessageFor } from '../../src/bot/day-message.js';
import { toldEvent } from '../../src/bot/told-event.js';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { OrderSheet } from '../../src/engine/model/order.js';
import { SIDES } from '../../src/engine/model/side.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { advance } from '../../src/session/advance.js';
import { checkGames } from '../laws/games.js';
import { loaded } from './last-hills.js';

const { briefing } = loaded.scenario;
const own = briefing.cards.findIndex(({ side }) => side === 0);
const theirs = briefing.cards.findIndex(({ side }) => side === 1);

const fight: GameEvent = {
  type: 'fought',
  fight: {
    attack: 1234,
    defence: 567,
    ratio: 2176,
    attackModifiers: [
      { cause: 'cohesion', permille: 900 },
      { cause: 'air', permille: 1200 },
    ],
    defenceModifiers: [
      { cause: 'supply', permille: 700 },
      { cause: 'terrain', permille: 1300 },
    ],
    advanceModifiers: [],
    attackers: [own],
    defenders: [theirs],
    attackerSide: 0,
    place: 0,
    link: -1,
    result: 'gain',
    metres: 900,
    left: 400,
    vehicleBombs: 0,
    attackerLosses: 23,
    defenderLosses: 48,
  },
};

test('of a fight a side is told its own losses, about those of the enemy, and what it can see of him', () => {
  expect(toldEvent(briefing, 0, fight)).toMatchObject({
    fight: {
      attackerLosses: 23,
      defenderLosses: 50,
      attackModifiers: [{ cause: 'cohesion' }, { cause: 'air' }],
      defenceModifiers: [{ cause: 'terrain' }],
    },
  });
  expect(toldEvent(briefing, 1, fight)).toMatchObject({
    fight: { attackerLosses: 20, defenderLosses: 48, attackModifiers: [{ cause: 'air' }] },
  });
  for (const side of SIDES) {
    expect(JSON.stringify(toldEvent(briefing, side, fight))).not.toMatch(/"(?:attack|defence|ratio)":/);
  }
});

test('who raided, and where those go whom a side lets go, stays with the other side', () => {
  const raid: GameEvent = {
    type: 'link-raided',
    formation: theirs,
    link: 0,
    cut: true,
    losses: 4,
    guards: 7,
  };
  expect(toldEvent(briefing, 0, raid)).toEqual({
    type: 'link-raided',
    link: 0,
    cut: true,
    side: 1,
    losses: 0,
    guards: 7,
  });
  expect(toldEvent(briefing, 1, raid)).toMatchObject({ formation: theirs, losses: 4, guards: 10 });
  const gone: GameEvent = { type: 'formation-let-go', formation: theirs, place: 0, to: 3, due: 9 };
  expect(toldEvent(briefing, 0, gone)).toEqual({ type: 'formation-let-go', formation: theirs, place: 0 });
  expect(toldEvent(briefing, 1, gone)).toEqual(gone);
  const pocket: GameEvent = { type: 'pocket-closed', side: 1, places: [0], area: 12, men: 431 };
  expect(toldEvent(briefing, 0, pocket)).not.toHaveProperty('men');
  expect(toldEvent(briefing, 1, pocket)).toEqual(pocket);
});

/** Kinds of events of which a side is told a number of the enemy's men. */
const ROUNDED = ['place-struck', 'place-bombarded', 'under-fire', 'mines-met', 'formation-broke', 'besieged'];

test('in no game is a bot told the exact losses of the enemy', () => {
  let seen = 0;
  checkGames(60, ({ scenario, state, orders }) => {
    const { state: after, events } = advance(scenario, state, orders as OrderSheet);
    for (const side of SIDES) {
      const { events: told } = dayMessageFor(scenario, {
        morning: viewFor(scenario, state, side),
        after,
        events,
      });
      const ids = scenario.briefing.cards.filter((card) => card.side !== side).map(({ id }) => id);
      for (const event of told) {
        if (event.type === 'fought') {
          const { attackerSide, attackerLosses, defenderLosses } = event.fight as {
            attackerSide: string;
            attackerLosses: number;
            defenderLosses: number;
          };
          const isAttacker = attackerSide === scenario.briefing.sides[side].id;
          seen += 1;
          expect((isAttacker ? defenderLosses : attackerLosses) % 10).toBe(0);
        } else if (
          ROUNDED.includes(event.type) &&
          ids.includes(String(event.formation)) &&
          'losses' in event
        ) {
          const ownDoing = event.type === 'place-bombarded';
          if (!ownDoing) expect(Number(event.losses) % 10).toBe(0);
          seen += 1;
        }
      }
    }
  });
  expect(seen).toBeGreaterThan(10);
});

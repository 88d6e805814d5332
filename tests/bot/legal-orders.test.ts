import { expect, test } from 'vitest';
import { random } from '../../src/ai/random.js';
import { answerOf, askedOf } from '../../src/bot/answer.js';
import { legalOrders } from '../../src/bot/legal-orders.js';
import type { LegalOrders } from '../../src/bot/view-shape.js';
import { settingFor } from '../../src/cli/setting.js';
import type { Order } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import { stream } from '../../src/engine/random/stream.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import { choicesFor } from '../../src/session/choices.js';
import { newSession } from '../../src/session/session.js';
import { rootOf } from '../../src/sim/seed.js';
import { checkGames } from '../laws/games.js';
import { firstMorning, line, loaded } from './last-hills.js';

/** Every order that `legal` tells of, as a bot would send it. */
function spelledOut({ formations, air, corridor, sorties }: LegalOrders): object[] {
  return [
    ...formations.flatMap(({ formation, ...may }) => [
      ...may.attack.map((target) => ({ type: 'attack', formation, target })),
      ...(['march', 'withdraw', 'land'] as const).flatMap((type) =>
        may[type].map((to) => ({ type, formation, to })),
      ),
      ...may.hold.map((posture) => ({ type: 'hold', formation, posture })),
      ...may.clear.places.map((place) => ({ type: 'clear', formation, place })),
      ...may.clear.links.map((link) => ({ type: 'clear', formation, link })),
      ...may.bombard.map((target) => ({ type: 'bombard', formation, target })),
      ...(['guard', 'raid'] as const).flatMap((type) => may[type].map((link) => ({ type, formation, link }))),
    ]),
    ...air.support.map((formation) => ({ type: 'support', formation, sorties })),
    ...air.strike.map((target) => ({ type: 'strike', target, sorties })),
    ...air.drop.map((place) => ({ type: 'drop', place, sorties })),
    ...air.interdict.map((link) => ({ type: 'interdict', link, sorties })),
    ...corridor.open.map((place) => ({ type: 'corridor', place, open: true })),
    ...corridor.close.map((place) => ({ type: 'corridor', place, open: false })),
  ];
}

test('every order that a bot is told it may give is taken when it gives it alone', () => {
  const asked = firstMorning();
  const all = spelledOut(legalOrders(asked.briefing, asked.view));
  expect(all.length).toBeGreaterThan(100);
  for (const order of all) {
    expect(answerOf(asked, line([order])), JSON.stringify(order)).toMatchObject({ problems: [] });
  }
});

test('nothing that a formation may be ordered is left out, in any game', () => {
  let found = 0;
  checkGames(12, ({ scenario, state }) => {
    const { briefing } = scenario;
    for (const side of [0, 1] as const) {
      const view = viewFor(scenario, state, side);
      for (const entry of legalOrders(briefing, view).formations) {
        const formation = briefing.cards.findIndex(({ id }) => id === entry.formation);
        const may = (list: readonly { id: string }[], order: (no: number) => Order) =>
          list.flatMap(({ id }, no) =>
            problemWithOrder(briefing, view, order(no), []) === null ? [id] : [],
          );
        const { places, links } = briefing;
        const all: Partial<typeof entry> = {
          attack: may(places, (target) => ({ type: 'attack', formation, target, via: NONE })),
          march: may(places, (to) => ({ type: 'march', formation, to })),
          withdraw: may(places, (to) => ({ type: 'withdraw', formation, to })),
          clear: {
            places: may(places, (place) => ({ type: 'clear', formation, place, link: NONE })),
            links: may(links, (link) => ({ type: 'clear', formation, link, place: NONE })),
          },
          bombard: may(places, (target) => ({ type: 'bombard', formation, target })),
          guard: may(links, (link) => ({ type: 'guard', formation, link })),
          raid: may(links, (link) => ({ type: 'raid', formation, link })),
          land: may(places, (to) => ({ type: 'land', formation, to })),
        };
        found += 1;
        expect(entry).toMatchObject(all);
      }
    }
  });
  expect(found).toBeGreaterThan(0);
});

test('what a menu offers to a formation is among what a bot is told', () => {
  const setting = settingFor(loaded, [null, null]);
  const asked = firstMorning();
  const session = newSession(setting, newGame(loaded.scenario, rootOf('1'), 'best'));
  const legal = legalOrders(asked.briefing, asked.view);
  let offered = 0;
  for (const { formation, attack, march, withdraw } of legal.formations) {
    const no = asked.names.formations.get(formation)!;
    for (const { choices } of choicesFor(setting, session, no)) {
      for (const order of choices.flatMap((choice) => choice.orders)) {
        const lists = { attack, march, withdraw } as const;
        if (order.type !== 'attack' && order.type !== 'march' && order.type !== 'withdraw') continue;
        const to = order.type === 'attack' ? order.target : order.to;
        offered += 1;
        expect(lists[order.type]).toContain(asked.briefing.places[to]!.id);
      }
    }
  }
  expect(offered).toBeGreaterThan(20);
});

test('a legal order of the random player is one that the bot is told of, in any game', () => {
  let found = 0;
  checkGames(40, ({ scenario, state }) => {
    const { briefing } = scenario;
    const { lexicon } = firstMorning();
    for (const side of [0, 1] as const) {
      const view = viewFor(scenario, state, side);
      const { names } = askedOf(briefing, { ...lexicon, briefing }, view);
      const legal = legalOrders(briefing, view);
      for (const order of random(briefing, view, stream([3, 4], side))) {
        if (order.type !== 'march' && order.type !== 'attack') continue;
        const own = legal.formations.find(
          ({ formation }) => names.formations.get(formation) === order.formation,
        );
        const to = briefing.places[order.type === 'march' ? order.to : order.target]!.id;
        found += 1;
        expect(own?.[order.type]).toContain(to);
      }
    }
  });
  expect(found).toBeGreaterThan(0);
});

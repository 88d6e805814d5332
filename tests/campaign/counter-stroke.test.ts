import { describe, expect, test } from 'vitest';
import { passive } from '../../src/ai/passive.js';
import type { Player } from '../../src/ai/player.js';
import { staff } from '../../src/ai/staff/staff.js';
import type { Order } from '../../src/engine/model/order.js';
import { problemWithOrder } from '../../src/engine/rules/orders.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { changedScenario } from '../support/changed.js';

const GAMES = 40;
/** Men at which a stretch of road counts as guarded. */
const GUARDED = 80;

const scenario = changedScenario('counter-stroke.json', () => {});
const ROAD = [
  'sukhnah--talat-al-krad',
  'talat-al-krad--homs-dez-border',
  'homs-dez-border--kabajib',
  'kabajib--shula',
  'shula--panorama',
].map((id) => scenario.briefing.links.findIndex((link) => link.id === id));

/** Posts one formation of those nearby on each stretch of the eastern road, and does nothing else. */
const guard: Player = (briefing, view) => {
  const orders: Order[] = [];
  for (const link of ROAD) {
    for (const formation of view.own.keys()) {
      const order = { type: 'guard', formation, link } as const;
      const isTaken = orders.some((other) => 'formation' in other && other.formation === formation);
      if (isTaken || problemWithOrder(briefing, view, order, orders) !== null) continue;
      orders.push(order);
      break;
    }
  }
  return orders;
};

interface Raid {
  cut: boolean;
  guards: number;
}

/** The raids on the eastern road by an IS staff over the same seeds, by game. */
function raidsOn(gov: Player): Raid[][] {
  return Array.from({ length: GAMES }, (_, i) => {
    const raids: Raid[] = [];
    playGame(scenario, [gov, staff], rootOf(String(i + 1)), 'drawn', {
      emit: (event) => {
        if (event.type === 'link-raided' && ROAD.includes(event.link)) raids.push(event);
      },
    });
    return raids;
  });
}

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length;

describe('an IS staff on the long road', () => {
  const bare = raidsOn(passive);
  const guarded = raidsOn(guard);
  const isCut = (raids: readonly Raid[]): boolean => raids.some(({ cut }) => cut);

  test('cuts it in most games where nobody guards it, and in few where each stretch is guarded', () => {
    expect(shareOf(bare, isCut)).toBeGreaterThan(0.6);
    expect(shareOf(guarded, isCut)).toBeLessThan(0.35);
  });

  test('is driven off by guards nine times in ten', () => {
    const raids = guarded.flat().filter(({ guards }) => guards >= GUARDED);
    expect(raids.length).toBeGreaterThan(50);
    expect(shareOf(raids, ({ cut }) => cut)).toBeLessThan(0.1);
  });
});

test('each side wins at least one game in six of staff against staff', () => {
  const winners = Array.from(
    { length: GAMES },
    (_, i) => playGame(scenario, [staff, staff], rootOf(String(i + 1)), 'drawn').outcome!.winner,
  );
  for (const side of [0, 1]) expect(shareOf(winners, (winner) => winner === side)).toBeGreaterThan(1 / 6);
});

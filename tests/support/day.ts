import type { GameEvent } from '../../src/engine/model/event.js';
import type { Order, OrderSheet } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import { type Context, chanceOf, newDay } from '../../src/engine/rules/context.js';
import { fireControl } from '../../src/engine/rules/fire-control.js';
import { adjudicate } from '../../src/engine/turn/adjudicate.js';
import type { Drawn } from './sketch.js';

export type EventOf<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/** Plays a day with the orders of both sides, and returns what happened. */
export function play(
  { scenario, state }: Drawn,
  orders: Partial<Record<0 | 1, readonly Order[]>> = {},
): GameEvent[] {
  const events: GameEvent[] = [];
  const sheet: OrderSheet = [orders[0] ?? [], orders[1] ?? []];
  adjudicate(scenario, state, sheet, (event) => events.push(event));
  return events;
}

/** The events of one type. */
export function eventsOf<T extends GameEvent['type']>(events: readonly GameEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}

/** The one event of a type; fails where there are none or several. */
export function eventOf<T extends GameEvent['type']>(events: readonly GameEvent[], type: T): EventOf<T> {
  const found = eventsOf(events, type);
  if (found.length !== 1) throw new Error(`There are ${found.length} events ${type}.`);
  return found[0]!;
}

/** What a phase is given on the first day of `game`, and the events that it tells. */
export function firstDay({ scenario, briefing, state }: Drawn): Context & { events: GameEvent[] } {
  const events: GameEvent[] = [];
  const day = newDay(briefing, [fireControl(briefing, state, 0), fireControl(briefing, state, 1)]);
  state.turn = 1;
  return {
    scenario,
    briefing,
    state,
    orders: [[], []],
    emit: (event) => events.push(event),
    chance: chanceOf(state.root, 1),
    day,
    events,
  };
}

/** Orders by the names of things. */
export function ordersIn({ place, link, no }: Drawn) {
  return {
    march: (id: string, to: string): Order => ({ type: 'march', formation: no(id), to: place(to) }),
    withdraw: (id: string, to: string): Order => ({ type: 'withdraw', formation: no(id), to: place(to) }),
    attack: (id: string, target: string, via?: string): Order => ({
      type: 'attack',
      formation: no(id),
      target: place(target),
      via: via === undefined ? NONE : place(via),
    }),
    hold: (id: string, posture: 'hasty' | 'prepared' | 'delay' = 'hasty'): Order => ({
      type: 'hold',
      formation: no(id),
      posture,
    }),
    clearLink: (id: string, on: string): Order => ({
      type: 'clear',
      formation: no(id),
      link: link(on),
      place: NONE,
    }),
    clearPlace: (id: string, at: string): Order => ({
      type: 'clear',
      formation: no(id),
      link: NONE,
      place: place(at),
    }),
    bombard: (id: string, target: string): Order => ({
      type: 'bombard',
      formation: no(id),
      target: place(target),
    }),
    guard: (id: string, on: string): Order => ({ type: 'guard', formation: no(id), link: link(on) }),
    raid: (id: string, on: string): Order => ({ type: 'raid', formation: no(id), link: link(on) }),
    land: (id: string, to: string): Order => ({ type: 'land', formation: no(id), to: place(to) }),
    vehicleBombs: (id: string, count: number): Order => ({
      type: 'vehicle-bombs',
      formation: no(id),
      count,
    }),
    corridor: (at: string, open = true): Order => ({ type: 'corridor', place: place(at), open }),
    drop: (at: string, sorties: number): Order => ({ type: 'drop', place: place(at), sorties }),
    support: (id: string, sorties: number): Order => ({ type: 'support', formation: no(id), sorties }),
    strike: (target: string, sorties: number): Order => ({ type: 'strike', target: place(target), sorties }),
    interdict: (on: string, sorties: number): Order => ({ type: 'interdict', link: link(on), sorties }),
  };
}

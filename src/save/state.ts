import { type Formation, isPresent, type Task } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing, Scenario } from '../engine/model/scenario.js';
import { NOBODY, SIDES, type SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import { faultsOfShape } from '../scenario/fault.js';
import { object } from '../scenario/fields.js';
import { SaveError, shapeError } from './save-error.js';
import type { Save } from './schema.js';
import { stateSchema } from './state-schema.js';

/**
 * The snapshot of `save`, fit to be played on with `scenario`.
 *
 * It is checked to the last number, since a wrong one could lead the rules anywhere.
 *
 * @param digest of the scenario at hand
 * @throws {SaveError} where the save belongs to another scenario, or another version of it, or the snapshot is no
 *   state that a game of it could be in
 */
export function stateOf(save: Save, scenario: Scenario, digest: string): GameState {
  const { briefing } = scenario;
  if (save.scenario !== briefing.id) {
    throw new SaveError([`it is a game of the scenario "${save.scenario}", not of "${briefing.id}"`]);
  }
  if (save.scenarioDigest !== digest) {
    throw new SaveError([
      `it was played with another version of the scenario "${save.scenario}" (digest ${save.scenarioDigest}, here ${digest})`,
    ]);
  }
  const input = { state: save.state };
  const result = object({ state: stateSchema(scenario) }).safeParse(input);
  if (!result.success) throw shapeError(faultsOfShape('', input, result.error.issues));

  const state: GameState = result.data.state;
  const faults = [
    ...faultsOfWhole(save, scenario, state),
    ...faultsOfFormations(scenario, state),
    ...faultsOfLinks(state),
    ...SIDES.flatMap((side) => faultsOfContacts(scenario, state, side)),
    ...faultsOfDelayed(scenario, state),
  ];
  if (faults.length > 0) throw new SaveError(faults);
  return state;
}

/** What the parts of a save must agree on. */
function faultsOfWhole(save: Save, { briefing }: Scenario, state: GameState): string[] {
  const faults: string[] = [];
  const sides = briefing.sides.map(({ id }) => id);
  const named = { players: save.players, ...orderSheets(save) };
  for (const [where, record] of Object.entries(named)) {
    if (!sides.every((id) => Object.hasOwn(record, id)))
      faults.push(`${where}: expected ${sides.join(' and ')}`);
  }
  if (state.turn !== save.turns.length) {
    faults.push(`state.turn: expected ${save.turns.length}, the number of turns, received ${state.turn}`);
  }
  if (state.world !== save.world)
    faults.push(`state.world: expected "${save.world}", received "${state.world}"`);
  if (state.turn === briefing.turns && !state.outcome) {
    faults.push('state.outcome: expected an outcome, since the last day is over');
  }
  return faults;
}

function orderSheets({ turns }: Save): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(turns.map(({ orders }, i) => [`turns[${i}].orders`, orders]));
}

/** A formation on the map stands at one place, with none of the enemy, or on one link, having come from one of its ends. */
function faultsOfFormations({ briefing }: Scenario, state: GameState): string[] {
  const sides = new Map<number, number>();
  return state.formations.flatMap((formation, no) => {
    const where = `state.formations[${no}]`;
    const fault = faultOfStanding(formation) ?? faultOfTask(briefing, formation.task);
    if (fault) return [`${where}: ${fault}`];
    const { side } = briefing.cards[no]!;
    if (formation.place !== NONE) {
      if ((sides.get(formation.place) ?? side) !== side)
        return [`${where}.place: expected a place without an enemy`];
      sides.set(formation.place, side);
    }
    if (formation.link === NONE) return [];
    const { a, b } = briefing.links[formation.link]!;
    return formation.from === a || formation.from === b ? [] : [`${where}.from: expected an end of the link`];
  });
}

function faultOfStanding(formation: Formation): string | null {
  const standings = Number(formation.place !== NONE) + Number(formation.link !== NONE);
  if (formation.link === NONE && (formation.from !== NONE || formation.metres !== 0))
    return `expected from ${NONE} and metres 0, since it is on no link`;
  if (isPresent(formation)) return standings === 1 ? null : 'expected either a place or a link';
  return standings === 0 ? null : 'expected neither a place nor a link, since it is not on the map';
}

/** A road is cut by a side, and one that is not cut by nobody. */
function faultsOfLinks({ links }: GameState): string[] {
  return links.flatMap(({ cut, cutBy }, no) =>
    cut > 0 === SIDES.some((side) => side === cutBy)
      ? []
      : [`state.links[${no}]: expected a side that cut it, or ${NOBODY} where cut is 0`],
  );
}

/** What a side remembers is of enemies, at a place, on a link that they came to from one of its ends, or nowhere. */
function faultsOfContacts({ briefing }: Scenario, state: GameState, side: SideNo): string[] {
  const lists = {
    [`state.knowledge[${side}].contacts`]: state.knowledge[side].contacts,
    [`state.late[${side}].contacts`]: state.late[side].contacts,
  };
  return Object.entries(lists).flatMap(([list, contacts]) =>
    contacts.flatMap((contact, no) => {
      if (!contact) return [];
      const where = `${list}[${no}]`;
      if (briefing.cards[no]!.side === side) return [`${where}: expected null for the side's own`];
      const { place, link, from, metres } = contact;
      if (link === NONE)
        return from === NONE && metres === 0
          ? []
          : [`${where}: expected from ${NONE} and metres 0, since it is on no link`];
      const { a, b } = briefing.links[link]!;
      if (place !== NONE) return [`${where}: expected either a place or a link`];
      return from === a || from === b ? [] : [`${where}.from: expected an end of the link`];
    }),
  );
}

/** An order on its way is for a formation of the side that gave it. */
function faultsOfDelayed({ briefing }: Scenario, { delayed }: GameState): string[] {
  return delayed.flatMap(({ side, order }, no) => {
    const where = `state.delayed[${no}].order`;
    const fault = faultOfTask(briefing, order);
    if (fault) return [`${where}: ${fault}`];
    if (!('formation' in order) || briefing.cards[order.formation]!.side === side) return [];
    return [`${where}.formation: expected a formation of the side that gave the order`];
  });
}

/** One thing is cleared, and an attack comes from next to its target. */
function faultOfTask({ exits }: Briefing, task: Task | Order): string | null {
  if (task.type === 'clear' && (task.link === NONE) === (task.place === NONE))
    return 'expected a link or a place to clear';
  if (task.type !== 'attack' || task.via === NONE) return null;
  const isNext = exits[task.target]!.some(({ place }) => place === task.via);
  return isNext ? null : 'expected an attack from a place next to its target';
}

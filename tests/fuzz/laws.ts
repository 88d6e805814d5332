import type { GameEvent } from '../../src/engine/model/event.js';
import { isPresent } from '../../src/engine/model/formation.js';
import { INDUSTRY, NONE } from '../../src/engine/model/place.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { NOBODY, SIDES } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';

/** What the laws compare of a morning with the evening. */
export type Morning = Pick<
  GameState,
  'turn' | 'formations' | 'places' | 'tally' | 'race' | 'hypotheses' | 'root' | 'world' | 'scenario'
>;

/** How things stand in the morning, to be compared with the evening. */
export function morningOf(state: GameState): Morning {
  const { turn, race, root, world, scenario } = state;
  return {
    ...{ turn, race, root, world, scenario, hypotheses: [...state.hypotheses] },
    formations: state.formations.map((formation) => ({ ...formation })),
    places: state.places.map((place) => ({ ...place })),
    tally: [{ ...state.tally[0] }, { ...state.tally[1] }],
  };
}

/**
 * The laws of `tests/laws` that hold between any morning and its evening, in one look: it costs a part of the day
 * itself. They hold in games from snapshots that somebody has changed, too.
 *
 * @throws {Error} with every law that is broken
 */
export function checkLaws(
  scenario: Scenario,
  morning: Morning,
  state: GameState,
  events: readonly GameEvent[],
): void {
  const broken: string[] = [];
  const law = (holds: boolean, what: () => string): void => {
    if (!holds) broken.push(what());
  };
  checkNumbers(state, 'state', law);
  checkWhole(scenario, morning, state, law);
  checkFormations(scenario, morning, state, law);
  checkPlaces(scenario, morning, state, events, law);
  checkSides(scenario, morning, state, law);
  if (broken.length > 0) throw new Error(`day ${state.turn} breaks laws: ${broken.slice(0, 5).join('; ')}`);
}

type Law = (holds: boolean, what: () => string) => void;

function checkNumbers(value: unknown, path: string, law: Law): void {
  if (typeof value === 'number')
    law(Number.isSafeInteger(value) && !Object.is(value, -0), () => `${path} is ${value}`);
  else if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) for (let no = 0; no < value.length; no++) checkNumbers(value[no], path, law);
    else
      for (const [key, of] of Object.entries(value)) {
        // A task has all fields that any task may have.
        if (path !== 'task' || of !== undefined) checkNumbers(of, key, law);
      }
  } else law(value !== undefined, () => `${path} is undefined`);
}

function checkWhole({ briefing }: Scenario, morning: Morning, state: GameState, law: Law): void {
  law(state.turn === morning.turn + 1, () => 'a day is one turn');
  law(state.turn < briefing.turns || state.outcome !== null, () => 'the last day ends the game');
  for (const key of ['race', 'world', 'scenario'] as const)
    law(state[key] === morning[key], () => `${key} was drawn at the start`);
  law(String(state.root) === String(morning.root), () => 'the root stays');
  law(String(state.hypotheses) === String(morning.hypotheses), () => 'hypotheses stay');
  for (const { cut, cutBy, mines } of state.links) {
    law(
      cut >= 0 && mines >= 0 && cut <= briefing.figures.raid.days,
      () => `a link: cut ${cut}, mines ${mines}`,
    );
    law(cut > 0 === SIDES.some((side) => side === cutBy), () => `a link cut ${cut} days by ${cutBy}`);
  }
  for (const { side, due, order } of state.delayed) {
    law(due > state.turn, () => `an order is due on day ${due}`);
    law('formation' in order && briefing.cards[order.formation]?.side === side, () => 'an order for others');
  }
}

function checkFormations({ briefing }: Scenario, morning: Morning, state: GameState, law: Law): void {
  const { cards, closedPlaces, closedLinks, figures } = briefing;
  const holders = new Map<number, number>();
  for (const [no, now] of state.formations.entries()) {
    const { strength, cohesion, fatigue, supplyHours, vehicleBombs, dugIn, place, link, from, metres } = now;
    const then = morning.formations[no]!;
    const tell = (what: string) => () => `${what}: ${cards[no]!.id} ${JSON.stringify(now)}`;
    law(
      Math.min(strength, cohesion, fatigue, supplyHours, vehicleBombs, dugIn, metres) >= 0,
      tell('below 0'),
    );
    law(Math.max(cohesion, fatigue) <= 1000, tell('above 1000'));
    law(supplyHours <= Math.max(then.supplyHours, figures.supply.mostHours), tell('hours of supply'));
    law(vehicleBombs <= then.vehicleBombs && strength <= then.strength, tell('grew'));
    law((place >= 0 || link >= 0) === isPresent(now), tell('on the map'));
    law(!(place >= 0 && link >= 0) && from >= 0 === link >= 0, tell('in two places'));
    law(link >= 0 || metres === 0, tell('metres in a place'));
    law(place === NONE || place === then.place || !closedPlaces[place], tell('in a closed place'));
    law(link === NONE || link === then.link || !closedLinks[link], tell('on a closed link'));
    if (place < 0) continue;
    law(state.places[place]!.holder <= 1 || place === then.place, tell('with a third party'));
    law((holders.get(place) ?? cards[no]!.side) === cards[no]!.side, tell('with an enemy'));
    holders.set(place, cards[no]!.side);
  }
}

function checkPlaces(
  { briefing }: Scenario,
  morning: Morning,
  state: GameState,
  events: readonly GameEvent[],
  law: Law,
): void {
  for (const [no, now] of state.places.entries()) {
    const then = morning.places[no]!;
    const { people, displaced, wrecked, cutOff, mines, holder, relieved, corridor } = now;
    const tell = (what: string) => () => `${what}: ${briefing.places[no]!.id} ${JSON.stringify(now)}`;
    law(Math.min(people, displaced, wrecked, cutOff, mines) >= 0, tell('below 0'));
    law(people <= then.people && people + displaced === then.people + then.displaced, tell('people'));
    law(wrecked <= Math.max(then.wrecked, briefing.figures.demolition.days), tell('wrecked'));
    law(wrecked <= then.wrecked || INDUSTRY.includes(briefing.places[no]!.type), tell('has no works'));
    law(cutOff <= Math.max(then.cutOff + 1, 1), tell('cut off'));
    law(then.holder <= 1 || holder === then.holder, tell('a third party lost it'));
    law(holder === then.holder || !corridor.includes(true), tell('a corridor outlasts its place'));
    law(holder >= NOBODY && holder < 2 + briefing.thirdParties.length, tell('held by none there is'));
    if (relieved === then.relieved) continue;
    law(then.relieved === NONE && relieved === state.turn, tell('relieved'));
    law(
      events.some((event) => event.type === 'place-relieved' && event.place === no),
      tell('relieved, not told'),
    );
  }
}

function checkSides({ briefing }: Scenario, morning: Morning, state: GameState, law: Law): void {
  for (const side of SIDES) {
    const [then, now] = [morning.tally[side], state.tally[side]];
    const can = briefing.sides[side];
    const tell = (what: string) => () => `${what}: ${can.id} ${JSON.stringify([then, now])}`;
    law(now.sorties - then.sorties <= can.sorties, tell('sorties'));
    law(now.operations - then.operations <= can.operations, tell('operations'));
    law(now.landings <= Math.max(then.landings, can.landings), tell('landings'));
    const men = ({ formations }: Pick<Morning, 'formations'>) =>
      formations.reduce(
        (sum, { strength }, no) => sum + (briefing.cards[no]!.side === side ? strength : 0),
        0,
      );
    law(men(morning) - men(state) === now.losses - then.losses, tell('men and losses'));
    law(now.captured - then.captured <= now.losses - then.losses, tell('captured'));
  }
}

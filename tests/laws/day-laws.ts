import type { GameEvent } from '../../src/engine/model/event.js';
import { type Formation, isPresent } from '../../src/engine/model/formation.js';
import { INDUSTRY } from '../../src/engine/model/place.js';
import type { Scenario } from '../../src/engine/model/scenario.js';
import { NOBODY, SIDES } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';

/** A day that has been played: how things stood before and after it, and what happened. */
export interface PlayedDay {
  scenario: Scenario;
  before: GameState;
  state: GameState;
  events: readonly GameEvent[];
}

/** Takes what is wrong, and with what. */
type Tell = (fault: string) => void;

/** What holds of every day of every game. */
export interface DayLaw {
  /** The law, as a sentence. */
  law: string;
  /** Random days on which it is tried by itself. */
  runs: number;
  /** Tells each breach; returns how much there was for the law to hold of. */
  breaches: (day: PlayedDay, tell: Tell) => number;
}

export const DAY_LAWS: readonly DayLaw[] = [
  {
    law: 'no count ever falls below nothing, and none goes beyond what there can be',
    runs: 80,
    breaches: ({ scenario, before, state }, tell) => {
      const { figures } = scenario.briefing;
      const within = (what: string, count: number, most = Number.POSITIVE_INFINITY) => {
        if (!(count >= 0 && count <= most)) tell(`${what} is ${count}`);
      };
      for (const [no, one] of state.formations.entries()) {
        within(`strength of ${no}`, one.strength, one.establishment);
        within(`cohesion of ${no}`, one.cohesion, 1000);
        within(`fatigue of ${no}`, one.fatigue, 1000);
        within(`supply of ${no}`, one.supplyHours, figures.supply.mostHours);
        within(`bombs of ${no}`, one.vehicleBombs, before.formations[no]!.vehicleBombs);
        within(`digging of ${no}`, one.dugIn);
      }
      for (const [no, { people, displaced, wrecked, cutOff, mines }] of state.places.entries()) {
        for (const count of [people, displaced, mines]) within(`people or mines of place ${no}`, count);
        within(`wreckage of place ${no}`, wrecked, figures.demolition.days);
        within(`days cut off of place ${no}`, cutOff, state.turn);
      }
      for (const [no, { cut, mines }] of state.links.entries()) {
        within(`cut of link ${no}`, cut, figures.raid.days);
        within(`mines of link ${no}`, mines);
      }
      return 1;
    },
  },
  {
    law: 'the state holds whole numbers only',
    runs: 60,
    breaches: ({ state }, tell) => {
      visit(state, '', (path, value) => {
        if (!Number.isSafeInteger(value) || Object.is(value, -0)) tell(`${path} is ${value}`);
      });
      return 1;
    },
  },
  {
    law: 'no men are created, and those who are gone are counted',
    runs: 60,
    breaches: ({ scenario, before, state }, tell) => {
      for (const side of SIDES) {
        const ours = (no: number) => scenario.briefing.cards[no]!.side === side;
        const own = state.formations.filter((_, no) => ours(no));
        const men = (count: (one: Formation) => number) => own.reduce((sum, one) => sum + count(one), 0);
        const { losses, captured } = state.tally[side];
        const left = men(({ strength }) => strength);
        const first = men(({ establishment }) => establishment);
        if (left + losses !== first) tell(`side ${side}: ${left} and ${losses} lost of ${first}`);
        if (captured > losses) tell(`side ${side}: ${captured} captured of ${losses} lost`);
      }
      for (const [no, { strength }] of state.formations.entries()) {
        if (strength > before.formations[no]!.strength) tell(`formation ${no} grew to ${strength}`);
      }
      return 1;
    },
  },
  {
    law: 'no two enemies stand in one place, nobody stands nowhere, and only the living stand',
    runs: 60,
    breaches: ({ scenario, state }, tell) => {
      const owners = new Map<number, number>();
      for (const [no, one] of state.formations.entries()) {
        const { place, link, from, metres } = one;
        const spots = Number(place >= 0) + Number(link >= 0);
        if (spots !== Number(isPresent(one))) tell(`formation ${no} stands in ${spots} spots`);
        if (from >= 0 !== link >= 0 || (link < 0 && metres !== 0)) tell(`formation ${no} is half on a link`);
        if (place < 0) continue;
        const { side } = scenario.briefing.cards[no]!;
        if ((owners.get(place) ?? side) !== side) tell(`place ${place} has enemies in it`);
        owners.set(place, side);
      }
      return 1;
    },
  },
  {
    law: 'a road is cut by somebody, and one that is not cut by nobody',
    runs: 80,
    breaches: ({ state }, tell) => {
      for (const [no, { cut, cutBy }] of state.links.entries()) {
        if (cut > 0 ? cutBy !== 0 && cutBy !== 1 : cutBy !== NOBODY) tell(`link ${no} is cut by ${cutBy}`);
      }
      return state.links.filter(({ cut }) => cut > 0).length;
    },
  },
  {
    law: 'people stay or leave: none of them is lost, and none comes back',
    runs: 80,
    breaches: ({ before, state }, tell) => {
      let moved = 0;
      for (const [no, { people, displaced }] of state.places.entries()) {
        const then = before.places[no]!;
        if (people + displaced !== then.people + then.displaced) tell(`people of place ${no} are lost`);
        if (people > then.people) tell(`people came back to place ${no}`);
        moved += then.people - people;
      }
      return moved;
    },
  },
  {
    law: 'only places with works are wrecked',
    runs: 80,
    breaches: ({ scenario, state }, tell) => {
      for (const [no, { wrecked }] of state.places.entries()) {
        const { type } = scenario.briefing.places[no]!;
        if (wrecked > 0 && !INDUSTRY.includes(type)) tell(`place ${no} is a wrecked ${type}`);
      }
      return state.places.filter(({ wrecked }) => wrecked > 0).length;
    },
  },
  {
    law: 'a side flies, lands and begins no more in a day than it can',
    runs: 240,
    breaches: ({ scenario, before, state }, tell) => {
      let landings = 0;
      for (const side of SIDES) {
        const [was, is] = [before.tally[side], state.tally[side]];
        const can = scenario.briefing.sides[side];
        if (is.sorties - was.sorties > can.sorties) tell(`side ${side} flies too often`);
        if (is.operations - was.operations > can.operations) tell(`side ${side} begins too much`);
        if (is.landings > can.landings) tell(`side ${side} lands too often`);
        landings += is.landings;
      }
      return landings;
    },
  },
  {
    law: 'orders on their way are for formations of the side that gave them, and due on a day to come',
    runs: 200,
    breaches: ({ scenario, state }, tell) => {
      for (const { side, due, order } of state.delayed) {
        if (due <= state.turn) tell(`an order was due on turn ${due}`);
        if (!('formation' in order) || scenario.briefing.cards[order.formation]!.side !== side)
          tell(`side ${side} has an order ${order.type} on its way to another's formation`);
      }
      return state.delayed.length;
    },
  },
  {
    law: 'a corridor does not outlast the day on which its place changes hands',
    runs: 80,
    breaches: ({ before, state }, tell) => {
      const taken = [...state.places.entries()].filter(
        ([no, { holder }]) => holder !== before.places[no]!.holder,
      );
      for (const [no, { corridor }] of taken) if (corridor.includes(true)) tell(`place ${no} has a corridor`);
      return taken.length;
    },
  },
  {
    law: 'nobody comes into a closed zone, and a third party keeps what it has to itself',
    runs: 80,
    breaches: ({ scenario, before, state }, tell) => {
      const { closedPlaces, closedLinks } = scenario.briefing;
      const shut = (place: number) => closedPlaces[place] || before.places[place]!.holder > 1;
      for (const [no, { place, link }] of state.formations.entries()) {
        const then = before.formations[no]!;
        if (place >= 0 && shut(place) && then.place !== place) tell(`formation ${no} came to place ${place}`);
        if (link >= 0 && closedLinks[link] && then.link !== link)
          tell(`formation ${no} came on link ${link}`);
      }
      for (const [no, { holder }] of before.places.entries()) {
        if (holder > 1 && state.places[no]!.holder !== holder) tell(`place ${no} was taken from ${holder}`);
      }
      return [...before.places.keys()].filter(shut).length;
    },
  },
  {
    law: 'a relief is dated once, on the day on which it happens',
    runs: 80,
    breaches: ({ before, state, events }, tell) => {
      for (const [no, { relieved }] of state.places.entries()) {
        const then = before.places[no]!.relieved;
        if (relieved === then) continue;
        const told = events.some((event) => event.type === 'place-relieved' && event.place === no);
        if (then !== -1 || relieved !== state.turn || !told) tell(`place ${no} was relieved on ${relieved}`);
      }
      return 1;
    },
  },
  {
    law: 'what is drawn at the start stays as it was drawn',
    runs: 30,
    breaches: ({ before, state }, tell) => {
      for (const key of ['race', 'hypotheses', 'root', 'world', 'scenario'] as const) {
        if (JSON.stringify(state[key]) !== JSON.stringify(before[key])) tell(`${key} changed`);
      }
      return 1;
    },
  },
];

function visit(value: unknown, path: string, see: (path: string, value: number) => void): void {
  if (typeof value === 'number') see(path, value);
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`, see);
  }
}

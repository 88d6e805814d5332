import { type Formation, freshTask } from '../model/formation.js';
import type { OrderSheet } from '../model/order.js';
import { NONE } from '../model/place.js';
import type { Ground, Range, Scenario } from '../model/scenario.js';
import { type Holder, NOBODY, SIDES } from '../model/side.js';
import type { GameState, Knowledge, Late, World } from '../model/state.js';
import { keyOf, type Root, stream } from '../random/stream.js';
import { chanceOf, newDay, unheard } from '../rules/context.js';
import { fireControl } from '../rules/fire-control.js';
import { joinedPlaces } from '../rules/pocket.js';
import { look } from '../rules/sighting.js';
import { fedPlaces } from '../rules/supply.js';

/** What the seed draws of a world: an answer for each hypothesis, and how far from the best value each side's numbers lie. */
interface Draw {
  hypotheses: number[];
  /** Permille between low (0), best (500) and high (1000): men of each side, days of arrival, mines. */
  men: [number, number];
  arrivals: number;
  mines: number;
  vehicleBombs: number;
  people: number;
  race: number;
}

/**
 * The state before the first day.
 *
 * What nobody knows exactly takes its best value in the `best` world. In a `drawn` world the seed draws one answer
 * for each hypothesis, and one value for each family of unknowns (men of a side, arrivals, mines), so that the
 * numbers of one world belong together.
 */
export function newGame(scenario: Scenario, root: Root, world: World): GameState {
  const { briefing } = scenario;
  const draw = world === 'best' ? bestWorld(scenario) : drawWorld(scenario, root);
  const state: GameState = {
    scenario: briefing.id,
    root,
    world,
    hypotheses: draw.hypotheses,
    turn: 0,
    formations: scenario.deployments.map((_, no) => formationAt(scenario, no, draw)),
    places: scenario.places.map((ground) => ({
      holder: ground.holder,
      fortified: ground.fortified,
      ...minesAt(ground, draw),
      firstHeld: [ground.holder === 0 ? 0 : NONE, ground.holder === 1 ? 0 : NONE],
      since: 0,
      wrecked: 0,
      corridor: [false, false],
      cutOff: 0,
      relieved: 0,
      people: at(ground.people, draw.people),
      displaced: 0,
    })),
    links: scenario.links.map((ground) => {
      // Spelt out: an object that begins with a spread gets a layout of its own, and whoever reads many of them is slow.
      const { mines, minesOf } = minesAt(ground, draw);
      return { mines, minesOf, cut: 0, cutBy: NOBODY };
    }),
    knowledge: [commonKnowledge(scenario), commonKnowledge(scenario)],
    tally: [noTally(), noTally()],
    late: [nothingLate(scenario), nothingLate(scenario)],
    delayed: [],
    race: briefing.race ? at(briefing.race.arrives, draw.race) : NONE,
    outcome: null,
  };
  const day = newDay(briefing, [fireControl(briefing, state, 0), fireControl(briefing, state, 1)]);
  const context = {
    scenario,
    briefing,
    state,
    orders: NO_ORDERS,
    day,
    chance: chanceOf(root, 0),
    emit: unheard,
  };
  for (const side of SIDES) {
    const joined = joinedPlaces(briefing, state, side);
    state.knowledge[side].joined = joined;
    for (const [no, place] of state.places.entries()) {
      if (place.holder === side && !joined[no]) place.relieved = NONE;
    }
    look(context, side);
    state.knowledge[side].fed = fedPlaces(context, side);
  }
  return state;
}

const NO_ORDERS: OrderSheet = [[], []];

const noTally = () => ({ losses: 0, captured: 0, sorties: 0, operations: 0, landings: 0 });

function bestWorld({ hypotheses }: Scenario): Draw {
  const best = hypotheses.map(({ options }) =>
    options.reduce((most, { weight }, i) => (weight > options[most]!.weight ? i : most), 0),
  );
  return {
    hypotheses: best,
    men: [500, 500],
    arrivals: 500,
    mines: 500,
    vehicleBombs: 500,
    people: 500,
    race: 500,
  };
}

function drawWorld({ briefing, hypotheses }: Scenario, root: Root): Draw {
  const permille = (what: string): number => stream(root, keyOf('world'), keyOf(what)).below(1001);
  return {
    hypotheses: hypotheses.map(({ id, options }) => {
      const all = options.reduce((sum, { weight }) => sum + weight, 0);
      let left = stream(root, keyOf('hypothesis'), keyOf(id)).below(all);
      return options.findIndex(({ weight }) => {
        left -= weight;
        return left < 0;
      });
    }),
    men: [permille(`men ${briefing.sides[0].id}`), permille(`men ${briefing.sides[1].id}`)],
    arrivals: permille('arrivals'),
    mines: permille('mines'),
    vehicleBombs: permille('vehicle bombs'),
    people: permille('people'),
    race: permille('race'),
  };
}

/** The value of a range at `permille`: straight lines from low to best to high. */
function at({ low, best, high }: Range, permille: number): number {
  const value =
    permille < 500 ? low + ((best - low) * permille) / 500 : best + ((high - best) * (permille - 500)) / 500;
  return Math.round(value);
}

function formationAt(scenario: Scenario, no: number, draw: Draw): Formation {
  const deployment = scenario.deployments[no]!;
  const { side } = scenario.briefing.cards[no]!;
  let { men, arrives } = deployment;
  for (const [i, { options }] of scenario.hypotheses.entries()) {
    for (const change of options[draw.hypotheses[i]!]!.changes) {
      if (change.formation !== no) continue;
      men = change.men ?? men;
      arrives = change.arrives ?? arrives;
    }
  }
  const strength = at(men, draw.men[side]);
  const turn = at(arrives, draw.arrivals);
  const waits = turn > 0;
  return {
    strength,
    establishment: strength,
    condition: waits ? 'waiting' : 'steady',
    arrives: turn,
    place: waits ? NONE : deployment.place,
    link: waits ? NONE : deployment.link,
    from: waits ? NONE : deployment.from,
    metres: waits ? 0 : deployment.metres,
    task: freshTask(deployment.task),
    cohesion: deployment.cohesion,
    fatigue: deployment.fatigue,
    dugIn: deployment.dugIn,
    supplyHours: deployment.supplyHours,
    supply: 'supplied',
    bottleneck: NONE,
    fought: 0,
    vehicleBombs: at(deployment.vehicleBombs, draw.vehicleBombs),
  };
}

function minesAt({ mines, minesOf }: Ground, draw: Draw): { mines: number; minesOf: Holder } {
  const density = at(mines, draw.mines);
  return { mines: density, minesOf: density > 0 ? minesOf : NOBODY };
}

const nothingLate = ({ deployments, places }: Scenario): Late => ({
  contacts: deployments.map(() => null),
  holders: places.map(() => null),
});

/** A side begins with the common knowledge of who holds what, and knows nothing of the enemy's mines. */
function commonKnowledge(scenario: Scenario): Knowledge {
  return {
    holders: scenario.places.map(({ holder }) => holder),
    looked: scenario.places.map(() => 0),
    contacts: scenario.deployments.map(() => null),
    placeMines: scenario.places.map(() => NONE),
    linkMines: scenario.links.map(() => NONE),
    fed: scenario.places.map(() => 0),
    joined: scenario.places.map(() => false),
  };
}

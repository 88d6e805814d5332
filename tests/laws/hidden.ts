import { expect } from 'vitest';
import { believedWorld } from '../../src/ai/planner/believed-world.js';
import { random } from '../../src/ai/random.js';
import { staff } from '../../src/ai/staff/staff.js';
import { botView } from '../../src/bot/view.js';
import { isPresent } from '../../src/engine/model/formation.js';
import { enemyOf, type SideNo } from '../../src/engine/model/side.js';
import type { GameState } from '../../src/engine/model/state.js';
import { stream } from '../../src/engine/random/stream.js';
import { chanceOf, newDay } from '../../src/engine/rules/context.js';
import { look, viewFor } from '../../src/engine/rules/sighting.js';
import type { Midgame } from './games.js';

type Game = Pick<Midgame, 'scenario' | 'state'>;

/**
 * Fails where something that `side` neither sees nor knows tells on what it is shown or on what players order by it.
 *
 * @param game   at the end of a day
 * @param amount by how much what is hidden is changed
 * @returns how many formations were changed
 */
export function checkHidden(game: Game, side: SideNo, amount: number): number {
  const { scenario, state } = game;
  const one = structuredClone(state);
  const other = structuredClone(state);
  const changed = changeHidden(game, other, side, amount);
  for (const each of [one, other]) lookAgain(game, each, side);
  const views = [one, other].map((each) => viewFor(scenario, each, side));
  expect(views[1]).toEqual(views[0]);
  // What a bot is told is made of the view, whose lists may yet lead elsewhere: compare the text.
  const told = views.map((view) => JSON.stringify(botView(scenario.briefing, view)));
  expect(told[1]).toBe(told[0]);
  for (const player of [staff, random]) {
    const sheets = views.map((view) => player(scenario.briefing, view, stream([1, 2], 3)));
    expect(sheets[1]).toEqual(sheets[0]);
  }
  const worlds = views.map((view) => believedWorld(scenario.briefing, view, stream([1, 2], 3)));
  expect(worlds[1]).toEqual(worlds[0]);
  return changed;
}

/** Looks again at the end of the day, as the sighting phase does. */
export function lookAgain({ scenario }: Game, state: GameState, side: SideNo): void {
  const { briefing } = scenario;
  const day = newDay(briefing, [[], []]);
  const chance = chanceOf(state.root, state.turn);
  look({ briefing, state, day, chance, emit: () => {} }, side);
}

/** Changes all that `side` neither sees nor knows: unseen formations, unmet mines, the enemy's works, stocks, orders and tally, and the day of the race. */
function changeHidden({ scenario }: Game, state: GameState, side: SideNo, amount: number): number {
  const { briefing } = scenario;
  const enemy = enemyOf(side);
  const knowledge = state.knowledge[side];
  let changed = 0;
  const dark = [...briefing.places.keys()].filter((place) => knowledge.looked[place] !== state.turn);
  for (const [no, formation] of state.formations.entries()) {
    if (briefing.cards[no]!.side === side || knowledge.contacts[no]?.turn === state.turn) continue;
    changed += 1;
    formation.strength += amount;
    formation.cohesion = (formation.cohesion + amount) % 1000;
    formation.fatigue = (formation.fatigue + amount) % 1000;
    formation.supplyHours = (formation.supplyHours + amount) % 100;
    formation.dugIn += amount;
    if (isPresent(formation) && formation.place >= 0 && dark.length > 0)
      formation.place = dark[amount % dark.length]!;
  }
  for (const [place, ground] of state.places.entries()) {
    const seen = knowledge.contacts.some(
      (contact) => contact?.place === place && contact.turn === state.turn,
    );
    if (seen || knowledge.looked[place] === state.turn || ground.holder === side) continue;
    ground.fortified = !ground.fortified;
    if (knowledge.placeMines[place] === -1) ground.mines += amount;
  }
  for (const [link, ground] of state.links.entries()) {
    const { a, b } = briefing.links[link]!;
    const dim = [a, b].every((end) => knowledge.looked[end] !== state.turn);
    const hidden = dim || knowledge.linkMines[link] === -1;
    if (hidden && ground.minesOf === enemy) ground.mines += amount;
  }
  for (const [no, formation] of state.formations.entries()) {
    if (briefing.cards[no]!.side === enemy) formation.vehicleBombs += amount;
  }
  for (const ground of state.places) {
    ground.corridor[enemy] = !ground.corridor[enemy];
    if (ground.holder !== side) ground.wrecked += amount;
    ground.displaced += amount;
  }
  const far = state.formations.findIndex((_, no) => briefing.cards[no]!.side === enemy);
  state.delayed.push({
    side: enemy,
    due: state.turn + 1,
    order: { type: 'hold', formation: far, posture: 'hasty' },
  });
  if (state.race > state.turn) state.race += amount;
  state.tally[enemy].losses += amount;
  state.tally[enemy].landings += amount;
  state.knowledge[enemy].holders.reverse();
  state.knowledge[enemy].joined = state.knowledge[enemy].joined.map((is) => !is);
  state.hypotheses = state.hypotheses.map((answer) => 1 - answer);
  return changed;
}

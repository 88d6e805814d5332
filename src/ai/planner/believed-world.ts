import type { Briefing, Scenario } from '../../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import type { GameState } from '../../engine/model/state.js';
import type { SideView } from '../../engine/model/view.js';
import type { Rng } from '../../engine/random/stream.js';
import { newGame } from '../../engine/turn/new-game.js';
import { believedScenario } from './believed-scenario.js';

/** A game as it may really stand, and the scenario that it is played by. */
export interface World {
  scenario: Scenario;
  state: GameState;
}

/**
 * Draws a world that fits what a side knows: its own formations as they are, the enemies that it remembers about where
 * it remembers them, the others where it has not looked of late. Equal arguments give an equal world.
 *
 * The world is opened as a game of its own and then brought to the day of the view. So all is there that a game needs,
 * and the enemy in it knows what he can see from where he stands. What the view does not tell is as at the start of a
 * game.
 */
export function believedWorld(briefing: Briefing, view: SideView, rng: Rng): World {
  const scenario = believedScenario(briefing, view, rng);
  const state = newGame(scenario, [rng.below(WORDS), rng.below(WORDS)], 'drawn');
  state.turn = view.turn;
  for (const [no, own] of view.own.entries()) {
    if (own) Object.assign(state.formations[no]!, structuredClone(own));
  }
  Object.assign(state.knowledge[view.side], structuredClone(view.knowledge));
  Object.assign(state.tally[view.side], structuredClone(view.tally));
  dateKnowledge(state, enemyOf(view.side));
  standGround(briefing, state, view);
  drawLosses(briefing, state, view, rng);
  drawRace(briefing, state, view, rng);
  return { scenario, state };
}

/** How many values one half of a root has. */
const WORDS = 4_294_967_296;

/** What the enemy sees at the start of the world he sees today. */
function dateKnowledge({ knowledge, turn }: GameState, enemy: SideNo): void {
  const { looked, contacts } = knowledge[enemy];
  for (const place of looked.keys()) looked[place] = turn;
  for (const contact of contacts) if (contact) contact.turn = turn;
}

/** What the view tells of the ground: who is let go, what is wrecked, and which links are cut, as if since today. */
function standGround({ links, figures }: Briefing, state: GameState, view: SideView): void {
  for (const place of view.corridors) state.places[place]!.corridor[view.side] = true;
  for (const place of view.wrecked) state.places[place]!.wrecked = figures.demolition.days;
  for (const link of view.cut) {
    const { a, b } = links[link]!;
    const ours = [a, b].some((end) => view.knowledge.holders[end] === view.side);
    state.links[link]!.cut = figures.raid.days;
    state.links[link]!.cutBy = ours ? enemyOf(view.side) : view.side;
  }
}

/**
 * Nothing is known of what the enemy has lost: between none and twice what the side has lost itself (design
 * assumption), shared by his formations.
 */
function drawLosses({ cards }: Briefing, state: GameState, { side, tally }: SideView, rng: Rng): void {
  const enemy = enemyOf(side);
  const losses = rng.below(2 * tally.losses + 1);
  const theirs = state.formations.filter((_, no) => cards[no]!.side === enemy);
  if (theirs.length === 0) return;
  const share = Math.floor(losses / theirs.length);
  for (const formation of theirs) formation.establishment = formation.strength + share;
  theirs[0]!.establishment += losses - share * theirs.length;
  state.tally[enemy].losses = losses;
}

/** A race that is not over yet ends on a later day, within the range that every player knows. */
function drawRace({ race }: Briefing, state: GameState, { turn, knowledge }: SideView, rng: Rng): void {
  if (!race || state.race > turn) return;
  const isOver = race.places.some((place) => knowledge.holders[place] === race.party);
  if (!isOver) state.race = turn + 1 + rng.below(Math.max(1, race.arrives.high - turn));
}

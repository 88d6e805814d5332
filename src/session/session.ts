import { NO_PRESS, type Press } from '../engine/model/claim.js';
import type { GameEvent } from '../engine/model/event.js';
import type { Order, OrderSheet } from '../engine/model/order.js';
import type { Briefing, Scenario } from '../engine/model/scenario.js';
import { type BySide, SIDES, type SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import type { SideView } from '../engine/model/view.js';
import { playerChance, type Rng } from '../engine/random/stream.js';
import { pressAfter } from '../engine/rules/press.js';
import { viewFor } from '../engine/rules/sighting.js';
import type { Lexicon } from '../parser/lexicon.js';
import type { Shelf } from '../report/shelf.js';
import { advance } from './advance.js';
import { type GuideProgress, guideAtStart } from './guide.js';
import { type History, NO_HISTORY } from './history.js';

/** Gives a side's orders where nobody types them. */
export type Opponent = (briefing: Briefing, view: SideView, rng: Rng) => readonly Order[];

/** What does not change while a game is played. */
export interface Setting {
  scenario: Scenario;
  shelf: Shelf;
  lexicon: Lexicon;
  /** By side: null where a person types the orders. */
  opponents: BySide<Opponent | null>;
}

/** A day that has been played: all orders, and how things stood before and after it. */
export interface PlayedDay {
  orders: OrderSheet;
  before: GameState;
  after: GameState;
  events: readonly GameEvent[];
  /** All that outlets have published up to and with that day, and what was so. */
  press: Press;
}

/** A game at a keyboard. Plain data: each line that is typed gives a new one. */
export interface Session {
  state: GameState;
  /** Whose orders are typed now. */
  side: SideNo;
  /** The orders for the day to come. */
  history: History;
  /** The days played, oldest first; after a resume with those of the save, if the rules are still those of then. */
  played: readonly PlayedDay[];
  /** How far the player has come with the guide of the scenario. */
  guide: GuideProgress;
}

/** A session that begins with `state`. */
export function newSession(setting: Setting, state: GameState, played: readonly PlayedDay[] = []): Session {
  return {
    state,
    side: personsOf(setting)[0] ?? 0,
    history: NO_HISTORY,
    played,
    guide: guideAtStart(setting, state),
  };
}

/** The sides whose orders are typed. */
export function personsOf({ opponents }: Setting): SideNo[] {
  return SIDES.filter((side) => opponents[side] === null);
}

/** What the side at the keyboard knows. */
export function viewOf({ scenario }: Setting, { state, side }: Session): SideView {
  return viewFor(scenario, state, side);
}

/**
 * The session after the day is played under the orders given; sides without a person get theirs from their opponents.
 *
 * @throws {Error} where the game is over
 */
export function endDay(setting: Setting, session: Session): Session {
  const { state, history } = session;
  const orders = SIDES.map((side) => ordersFor(setting, state, history.present, side)) as OrderSheet;
  const { state: after, events } = advance(setting.scenario, state, orders);
  const press = pressAfter(setting.scenario.briefing, pressOf(session), after, events);
  const day: PlayedDay = { orders, before: state, after, events, press };
  return {
    state: after,
    side: personsOf(setting)[0] ?? session.side,
    history: NO_HISTORY,
    played: [...session.played, day],
    guide: session.guide,
  };
}

function ordersFor(
  { scenario, opponents }: Setting,
  state: GameState,
  sheet: OrderSheet,
  side: SideNo,
): readonly Order[] {
  const opponent = opponents[side];
  if (!opponent) return sheet[side];
  const { briefing } = scenario;
  const rng = playerChance(state.root, state.turn, briefing.sides[side].id);
  return opponent(briefing, viewFor(scenario, state, side), rng);
}

/** All that has been published in a game so far. */
export function pressOf({ played }: Session): Press {
  return played.at(-1)?.press ?? NO_PRESS;
}

import { isPresent } from '../model/formation.js';
import { NONE } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing, Objective } from '../model/scenario.js';
import { type BySide, enemyOf, SIDES } from '../model/side.js';
import type { GameState, Outcome } from '../model/state.js';
import type { Context } from './context.js';
import { fireControl } from './fire-control.js';

/** The game ends after its last day, or when a side has nothing left on the map and nothing to come. */
export function victoryPhase({ briefing, state, emit }: Context): void {
  const gone = SIDES.some(
    (side) =>
      !state.formations.some(
        (formation, no) =>
          briefing.cards[no]!.side === side && (isPresent(formation) || formation.condition === 'waiting'),
      ),
  );
  if (state.turn < briefing.turns && !gone) return;
  state.outcome = outcomeOf(briefing, state);
  emit({ type: 'game-ended', outcome: state.outcome });
}

/** How the game would end if it ended now. */
export function outcomeOf(briefing: Briefing, state: DeepReadonly<GameState>): Outcome {
  const scores = SIDES.map((side) =>
    briefing.objectives
      .filter((objective) => objective.side === side && isMet(briefing, state, objective))
      .reduce((sum, objective) => sum + pointsFor(state, objective), 0),
  ) as BySide<number>;
  const lead = scores[0] - scores[1];
  const { decisive, major, minor } = briefing.levels;
  const most = Math.abs(lead);
  if (most < minor) return { winner: null, level: 'draw', scores };
  const level = most >= decisive ? 'decisive' : most >= major ? 'major' : 'minor';
  return { winner: lead > 0 ? 0 : 1, level, scores };
}

/** What a met objective earns: less where it was met after the race was lost. */
export function pointsFor(
  state: DeepReadonly<GameState>,
  { side, type, place, weight, late }: Objective,
): number {
  if (state.race === NONE || weight === late) return weight;
  let met = state.turn;
  if (type === 'take') met = state.places[place]!.firstHeld[side];
  if (type === 'relieve') met = state.places[place]!.relieved;
  return met < state.race ? weight : late;
}

/** Whether an objective is met as things stand. */
export function isMet(briefing: Briefing, state: DeepReadonly<GameState>, objective: Objective): boolean {
  const { side, type, place, by, men, days } = objective;
  switch (type) {
    case 'take': {
      const first = state.places[place]!.firstHeld[side];
      return first !== NONE && first <= by;
    }
    case 'hold':
      return state.places[place]!.holder === side;
    case 'fire-control':
      return state.places[place]!.holder === side || fireControl(briefing, state, side)[place]!;
    case 'losses':
      return state.tally[side].losses <= men;
    case 'relieve': {
      const { holder, relieved } = state.places[place]!;
      return holder === side && relieved !== NONE && relieved <= by;
    }
    case 'besiege': {
      const { holder, relieved } = state.places[place]!;
      return holder === side || relieved === NONE || !state.knowledge[enemyOf(side)].joined[place];
    }
    case 'supply':
      return state.places[place]!.holder === side && state.places[place]!.cutOff <= days;
    case 'cut-off':
      return state.places[place]!.holder === side || state.places[place]!.cutOff >= days;
  }
}

/** Whether an objective can no longer change: a date has passed, or losses are too high. */
export function isSettled(briefing: Briefing, state: DeepReadonly<GameState>, objective: Objective): boolean {
  switch (objective.type) {
    case 'take':
    case 'relieve':
      return isMet(briefing, state, objective) || state.turn >= objective.by;
    case 'losses':
      return !isMet(briefing, state, objective) || state.outcome !== null;
    case 'hold':
    case 'fire-control':
    case 'besiege':
    case 'supply':
    case 'cut-off':
      return state.outcome !== null;
  }
}

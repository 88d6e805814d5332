import { type Compared, type Course, courseFrom, ownCourse } from './course.js';
import type { Begin } from './steps.js';

/**
 * What the game might have come to from the end of each of its days: `[turn][game]`, turn 0 being the start.
 *
 * After the last day nothing is left to chance, so every game there is the game itself.
 */
export type Continuations = readonly (readonly Course[])[];

/**
 * Continues the game from the end of each day but the last, `games` times each, with the first `games` roots.
 *
 * @param begin told how many games are to be played
 */
export function continuationsOf(compared: Compared, games: number, begin: Begin): Continuations {
  const { game, roots } = compared;
  const own = ownCourse(compared);
  const step = begin((game.states.length - 1) * Math.min(games, roots.length));
  return game.states.map((_, turn) =>
    roots.slice(0, games).map((root) => {
      if (turn === game.states.length - 1) return own;
      const course = courseFrom(compared, turn, root);
      step();
      return course;
    }),
  );
}

/**
 * How many games to continue from each day, where `games` are wanted for a game of `turns` days to be played to
 * `horizon`: as many as keep the days played under about 30,000, but ten where they are wanted.
 *
 * Design assumption: some twenty seconds at 1,500 days a second.
 */
export function affordable(games: number, turns: number, horizon: number): number {
  let days = 0;
  for (let turn = 0; turn < turns; turn++) days += horizon - turn;
  return Math.min(games, Math.max(FEWEST, Math.floor(MOST_DAYS / Math.max(1, days))));
}

/** Fewer games than this allow no statement. */
export const FEWEST = 10;

const MOST_DAYS = 30_000;

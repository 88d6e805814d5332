/**
 * With how many other games `compare` and `report` compare a game where nothing else is asked for: the same for both, so
 * that they say the same of one game.
 */
export const COMPARED_GAMES = '40';

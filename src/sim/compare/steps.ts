/** Told how many games are to be played next; gives what is to be called after each of them. */
export type Begin = (games: number) => () => void;

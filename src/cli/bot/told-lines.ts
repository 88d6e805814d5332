import { grouped } from '../../report/number.js';
import { sayAside } from './aside.js';

/** Tells people of a long series what its bots get wrong: the first lines of it, and how many more there were. */
export interface ToldLines {
  tell(line: string): void;
  /** How many were left out, where any were. */
  end(): void;
}

/** @param say takes a line for people */
export function toldLines(say: (line: string) => void = sayAside): ToldLines {
  let count = 0;
  return {
    tell(line) {
      count += 1;
      if (count <= MOST_TOLD) say(line);
    },
    end() {
      if (count > MOST_TOLD)
        say(`The bots got more wrong: ${grouped(count - MOST_TOLD)} lines are left out.`);
    },
  };
}

/** Design assumption: a screen full. */
const MOST_TOLD = 20;

/** What `npm run bench -- ...` may ask for. */
export interface Asked {
  /** Names of meters; all where it is left out. */
  only: readonly string[] | null;
  rounds: number;
  /** Whether to add a row to the record. */
  record: boolean;
}

/** Rounds unless it is said: enough for a middle that one bad moment does not move. */
const ROUNDS = 5;

/**
 * What the words after `npm run bench --` ask for: `--only NAME,NAME`, `--rounds N`, `--record`.
 *
 * @param names of the meters that there are
 * @throws {Error} where a word is wrong, with what would be right
 */
export function askedBy(words: readonly string[], names: readonly string[]): Asked {
  const asked: Asked = { only: null, rounds: ROUNDS, record: false };
  const left = [...words];
  while (left.length > 0) {
    const word = left.shift()!;
    if (word === '--record') asked.record = true;
    else if (word === '--only') asked.only = namesIn(left.shift() ?? '', names);
    else if (word === '--rounds') asked.rounds = roundsIn(left.shift() ?? '');
    else throw new Error(`"${word}": give --only NAME,NAME, --rounds N or --record`);
  }
  return asked;
}

function namesIn(text: string, names: readonly string[]): string[] {
  const only = text.split(',');
  const wrong = only.find((name) => !names.includes(name));
  if (wrong !== undefined) throw new Error(`--only "${wrong}": give some of ${names.join(', ')}`);
  return only;
}

function roundsIn(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds "${text}": give a whole number from 1`);
  return rounds;
}

import { type Case, caseFrom } from './case.js';

/** What is asked for on the command line. */
export interface Options {
  kind: string;
  /** How many cases. */
  runs: number;
  /** Any text. */
  seed: string;
  /** The number of the first case. */
  from: number;
  /** This one case alone, in place of those of a seed. */
  only: Case | null;
  /** Milliseconds after which a case is held to hang. */
  limit: number;
}

export const USAGE = 'npm run fuzz -- KIND [--runs N] [--seed S] [--from I] [--case C] [--limit SECONDS]';

/** What the words of a command line ask for, or what is wrong with them. */
export function optionsOf(words: readonly string[], kinds: readonly string[]): Options | { wrong: string } {
  const [kind = '', ...rest] = words;
  if (!kinds.includes(kind)) return { wrong: `give one of ${kinds.join(', ')}, not "${kind}"` };
  const options: Options = {
    kind,
    runs: 1000,
    seed: '1',
    from: 0,
    only: null,
    limit: 60_000,
  };
  for (let at = 0; at < rest.length; at++) {
    const name = rest[at]!;
    const value = rest[++at];
    if (value === undefined) return { wrong: `${name} stands without a value, or is unknown` };
    const number = /^\d{1,9}$/.test(value) ? Number(value) : null;
    if (name === '--seed') options.seed = value;
    else if (name === '--case') {
      options.only = caseFrom(value);
      if (options.only === null) return { wrong: `--case ${value} is no case` };
    } else if (number === null) return { wrong: `${name} ${value} is no whole number` };
    else if (name === '--runs') options.runs = number;
    else if (name === '--from') options.from = number;
    else if (name === '--limit') options.limit = number * 1000;
    else return { wrong: `there is no ${name}` };
  }
  return options;
}

/** The line that tries one case of a seed again. */
export function lineOfSeed(kind: string, seed: string, no: number): string {
  return `npm run fuzz -- ${kind} --seed ${/^[\w.-]+$/.test(seed) ? seed : `'${seed}'`} --from ${no} --runs 1`;
}

import { expect, test } from 'vitest';
import { KINDS } from './kinds.js';
import { optionsOf } from './options.js';
import { tryCases } from './try-cases.js';

/** A small share of what `npm run fuzz` does; CONTRIBUTING.md says how much more there is. */
test.each([
  { kind: 'turns', runs: 40, least: { turns: 300 } },
  { kind: 'scenarios', runs: 40, least: { refused: 10, played: 5 } },
  { kind: 'saves', runs: 50, least: { refused: 10, resumed: 5 } },
  { kind: 'scripts', runs: 12, least: { lines: 100, days: 10 } },
  { kind: 'bot', runs: 20, least: { lines: 400 } },
  { kind: 'keys', runs: 10, least: { keys: 500 } },
])('$runs cases of $kind break nothing', async ({ kind, runs, least }) => {
  const options = optionsOf([kind, '--runs', String(runs)], Object.keys(KINDS));
  if ('wrong' in options) throw new Error(options.wrong);
  const { finds, tally } = await tryCases(await KINDS[kind]!(), options);
  expect(finds).toEqual([]);
  // They reach what they are for, too.
  for (const [what, count] of Object.entries(least)) expect(tally[what]).toBeGreaterThanOrEqual(count);
});

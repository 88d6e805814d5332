import { expect, test } from 'vitest';
import { caseFrom, caseOf, caseText } from './case.js';
import type { Kind } from './kind.js';
import { lineOfSeed, optionsOf } from './options.js';
import { smaller } from './smaller.js';
import { tryCases } from './try-cases.js';

/** A target with a fault: it fails where two of its steps divide by 7, and nowhere else. */
const faulty: Kind = {
  name: 'faulty',
  steps: { least: 1, most: 12 },
  run({ steps }) {
    if (steps.filter((step) => step % 7 === 0).length >= 2) throw new Error(`two steps of ${steps.length}`);
    return { steps: steps.length };
  },
};

/** What a line of the terminal asks for. */
function asked(line: string) {
  const words = line.replace(/^npm run fuzz -- /, '').split(' ');
  const options = optionsOf(words, ['faulty', 'turns']);
  if ('wrong' in options) throw new Error(options.wrong);
  return options;
}

test('a faulty target is caught, and the line that is told catches it again', async () => {
  const { finds, repeated } = await tryCases(faulty, asked('npm run fuzz -- faulty --seed any --runs 200'));
  expect(finds).toHaveLength(1);
  expect(repeated).toBeGreaterThan(5);
  const [{ no, tried }] = finds as [(typeof finds)[0]];
  const again = await tryCases(faulty, asked(lineOfSeed('faulty', 'any', no!)));
  expect(again.cases).toBe(1);
  expect(again.finds.map((find) => [find.no, find.tried])).toEqual([[no, tried]]);
});

test('a find is made smaller, and the smallest case is caught by its own line', async () => {
  const { finds } = await tryCases(faulty, asked('npm run fuzz -- faulty --runs 200'));
  const { least } = finds[0]!;
  expect(least.steps).toHaveLength(2);
  expect(least.steps.every((step) => step % 7 === 0)).toBe(true);
  const again = await tryCases(faulty, asked(`npm run fuzz -- faulty --case ${caseText(least)}`));
  expect(again.finds.map(({ tried }) => tried)).toEqual([least]);
});

test('a case is the same whenever it is asked for, and another for each number, seed and kind', () => {
  const range = { least: 1, most: 5 };
  const one = caseOf('turns', '7', 1234, range);
  expect(caseOf('turns', '7', 1234, range)).toEqual(one);
  for (const other of [
    caseOf('turns', '7', 1235, range),
    caseOf('turns', '8', 1234, range),
    caseOf('saves', '7', 1234, range),
  ]) {
    expect(other).not.toEqual(one);
  }
  expect(caseFrom(caseText(one))).toEqual(one);
});

test.each(['', 'x y', '1..2', 'zzzzzzz', '-1', '1.A'])('"%s" is no case', (text) => {
  expect(caseFrom(text)).toBeNull();
});

test.each([
  [[], 'give one of turns, not ""'],
  [['turn'], 'give one of turns, not "turn"'],
  [['turns', '--runs'], '--runs stands without a value'],
  [['turns', '--runs', 'many'], '--runs many is no whole number'],
  [['turns', '--run', '5'], 'there is no --run'],
  [['turns', '--case', '-'], '--case - is no case'],
])('%j is told to be wrong', (words, wrong) => {
  expect(optionsOf(words, ['turns'])).toEqual({ wrong: expect.stringContaining(wrong) });
});

test('what need not be there is left out, and no more is tried than may be', async () => {
  const steps = Array.from({ length: 64 }, (_, no) => no);
  let trials = 0;
  const fails = async (some: readonly number[]) => {
    trials += 1;
    return some.includes(3) && some.includes(40);
  };
  expect(await smaller(steps, fails)).toEqual([3, 40]);
  trials = 0;
  await smaller(steps, fails, 5);
  expect(trials).toBe(5);
});

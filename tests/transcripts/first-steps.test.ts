import { expect, test } from 'vitest';
import { openScenario } from '../../src/cli/scenarios.js';
import { played } from '../cli/play-called.js';

const { file } = await openScenario('first-steps');
const { steps } = file.guide!;
const script = `${steps.map((step) => step.try).join('\n')}\n`;

test('a game typed by its guide alone does every step and prints its transcript byte for byte', async () => {
  const { code, stdout } = await played(script, { scenario: 'first-steps', seed: '1', world: 'best' });
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('first-steps.out');
});

test.each(['1', '2', '3', '4', '5', '6', '7', '8'])(
  'with seed %s every line of the guide can be given where it stands, and the last one ends the game',
  async (seed) => {
    const { code, stdout, stderr } = await played(script, { scenario: 'first-steps', seed });
    expect(code).toBe(0);
    expect(stderr).not.toContain('script');
    const answers = stdout.split(/^> .*$/m).slice(1);
    expect(answers).toHaveLength(steps.length);
    for (const [no, answer] of answers.entries()) {
      const next = no + 1 < steps.length ? `step ${no + 2} of ${steps.length}.` : 'that was the last step.';
      expect(answer.replaceAll('\n', ' '), steps[no]!.try).toContain(`Guide: done.`);
      expect(answer, steps[no]!.try).toContain(`Guide${no + 1 < steps.length ? ',' : ':'} ${next}`);
    }
    expect(stdout).toContain('The game ended after 9 days');
  },
);

test('who plays the other side is told that it has no guide', async () => {
  const { stdout } = await played('look\n', { scenario: 'first-steps', side: 'is' });
  expect(stdout.replaceAll('\n', ' ')).toContain('is for Government and allies only');
  expect(stdout).not.toContain('Try:');
});

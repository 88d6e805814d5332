import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { played } from '../cli/play-called.js';

test('the first game of the README is what the program prints', async () => {
  const shown = /```text\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8'))![1]!;
  const typed = [...shown.matchAll(/^> (.*)$/gm)].map(([, line]) => line).join('\n');
  const { stdout } = await played(typed, { scenario: 'last-hills', seed: '2017', world: 'drawn' });
  expect(stdout.slice(stdout.indexOf('> ')).trim()).toBe(shown.trim());
});

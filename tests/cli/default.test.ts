import { expect, test } from 'vitest';
import { wordsForNone } from '../../src/cli/commands/default.js';
import { called } from './called.js';

test('without a terminal, no words play one seeded game and give a hint on stderr', async () => {
  const { code, stdout, stderr } = await called();
  expect(code).toBe(0);
  expect(stdout).toBe((await called('run', 'last-hills', '--seed', '1')).stdout);
  expect(stderr).toContain('sukhnah-sim play last-hills');
});

test('on a terminal, no words open the menu, and nothing is said of it', () => {
  let said = '';
  const screen = { isTTY: true, write: (text: string) => (said += text) };
  expect(wordsForNone({ stdin: { isTTY: true }, stdout: screen, stderr: screen })).toEqual(['menu']);
  expect(said).toBe('');
});

test('half a terminal is none', () => {
  const stderr = { write: () => true };
  expect(wordsForNone({ stdin: { isTTY: true }, stdout: {}, stderr })).toEqual(['run', 'last-hills']);
  expect(wordsForNone({ stdin: {}, stdout: { isTTY: true }, stderr })).toEqual(['run', 'last-hills']);
});

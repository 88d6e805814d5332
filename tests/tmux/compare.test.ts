import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HAS_TMUX, openTerminal, type Terminal } from './terminal.js';

const COMPARE = 'node dist/bin.js compare saves/last-hills-staff.json';

let terminal: Terminal;

beforeEach(async () => {
  terminal = await openTerminal();
});

afterEach(() => terminal.close());

describe.skipIf(!HAS_TMUX)('compare on a terminal', () => {
  test('opens a finished game beside the reports, and finds the cause while it is read', async () => {
    terminal.type(`${COMPARE}; echo left with $?`);
    terminal.keys('Enter');
    const first = await terminal.until('Last hills before Sukhnah taken');
    expect(first).toContain('[Beside the reports]');
    await terminal.until('How that is known:');
    terminal.keys('C-c');
    await terminal.until('left with 130');
  }, 60_000);

  test('prints words where words, other games or the same players are asked for', async () => {
    terminal.type(
      `${COMPARE} --games 1 | tail -n 3; ${COMPARE} --plain --games 1 >/dev/null; echo left with $?`,
    );
    terminal.keys('Enter');
    const told = await terminal.until('left with 0');
    expect(told).not.toContain('[Beside the reports]');
  }, 60_000);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifySaves } from '../../src/cli/commands/verify-saves.js';
import { called, folder } from '../cli/called.js';

/** The one of the saves that ship that `npm run golden` writes anew after a change of the rules or the version. */
const STAFF = 'last-hills-staff.json';

const verified = (save: string[]) => verifySaves({ save, scenario: undefined, json: false });

test('the game of both staffs that ships is the one that the program plays', async () => {
  const path = join(folder(), 'game.json');
  await called('run', 'last-hills', '--seed', '1', '--save', path);
  expect(await verified([path])).toMatchObject({ stderr: '', code: 0 });
  await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot(`../../saves/${STAFF}`);
});

test.each(readdirSync('saves').filter((name) => name.endsWith('.json') && name !== STAFF))(
  '%s comes out the same when it is played again',
  async (name) => {
    expect(await verified([join('saves', name)])).toMatchObject({ stderr: '', code: 0 });
  },
);

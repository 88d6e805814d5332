import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { played } from '../cli/play-called.js';

test.each(['last-hills'])(
  'a game of %s, typed from a script, prints its transcript byte for byte',
  async (id) => {
    const script = readFileSync(`tests/transcripts/${id}.txt`, 'utf8');
    const { stdout } = await played(script, { scenario: id, seed: '1', world: 'best' });
    await expect(stdout).toMatchFileSnapshot(`${id}.out`);
  },
);

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openScenario, shippedIds } from '../../src/cli/scenarios.js';
import { catalogueOf, differences } from './golden/catalogue.js';

/** Whoever adds a scenario to the folder gets a catalogue of it by `npm run golden`. */
const SHIPPED = shippedIds();

// What changes here is a change of the rules, a figure, a scenario or the staff: `npm run golden` writes the new
// catalogue, and CHANGELOG.md says why.
test.each(SHIPPED)('seeds 1 to 25 of %s come out as the catalogue has them', async (id) => {
  const path = `tests/sim/golden/catalogue/${id}.txt`;
  const was = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const is = catalogueOf((await openScenario(id)).scenario);
  try {
    await expect(is).toMatchFileSnapshot(`golden/catalogue/${id}.txt`);
  } catch (error) {
    throw new Error(`${path}:\n${differences(was, is).join('\n')}`, { cause: error });
  }
});

test('a difference names the seeds and the columns or places that changed, and nothing else', async () => {
  const is = catalogueOf((await openScenario('first-steps')).scenario);
  const place = is
    .match(/^(\S+) .*$/gm)!
    .at(-1)!
    .split(' ')[0]!;
  const changed = is
    .replace(/^(7 +)\w+/m, '$1nobody')
    .replace(/^(12 .*) \w+$/m, '$1 0000')
    .replace(new RegExp(`^(${place} +)[\\d-]+`, 'm'), '$199');
  expect(differences(is, is)).toEqual([]);
  expect(differences(changed, is)).toEqual([
    expect.stringMatching(new RegExp(`^seed 1: ${place} 99 -> \\S+$`)),
    expect.stringMatching(/^seed 7: winner nobody -> \w+$/),
    expect.stringMatching(/^seed 12: digest 0000 -> \w+$/),
  ]);
  expect(differences('', is)).toHaveLength(25);
});

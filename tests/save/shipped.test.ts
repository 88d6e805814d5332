import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifySaves } from '../../src/cli/commands/verify-saves.js';
import { openCourse } from '../../src/cli/course.js';
import { courseSave, courseStory, SAVE, STORY } from '../../src/cli/course-files.js';
import { called, folder } from '../cli/called.js';

/** The saves that ship and that `npm run golden` writes anew after a change of the rules or the version. */
const STAFF = 'last-hills-staff.json';
const REPORTED = 'road-to-deir-ezzor-reported.json';

const verified = (save: string[]) => verifySaves({ save, scenario: undefined, json: false });

test('the game of both staffs that ships is the one that the program plays', async () => {
  const path = join(folder(), 'game.json');
  await called('run', 'last-hills', '--seed', '1', '--save', path);
  expect(await verified([path])).toMatchObject({ stderr: '', code: 0 });
  await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot(`../../saves/${STAFF}`);
});

test('the reported course that ships is the one that its plan comes to, with the page that goes with it', async () => {
  const opened = await openCourse();
  const path = join(folder(), 'reported.json');
  writeFileSync(path, courseSave(opened));
  expect(await verified([path])).toMatchObject({ stderr: '', code: 0 });
  await expect(readFileSync(path, 'utf8')).toMatchFileSnapshot(`../../${SAVE}`);
  await expect(courseStory(opened)).toMatchFileSnapshot(`../../${STORY}`);
  expect(SAVE).toBe(`saves/${REPORTED}`);
});

test.each(readdirSync('saves').filter((name) => name.endsWith('.json') && ![STAFF, REPORTED].includes(name)))(
  '%s comes out the same when it is played again',
  async (name) => {
    expect(await verified([join('saves', name)])).toMatchObject({ stderr: '', code: 0 });
  },
);

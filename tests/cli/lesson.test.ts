import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { called, folder } from './called.js';

const SHIPPED = ['how-sure', 'ring-or-open-door', 'who-holds-sukhnah'];

/** Runs a lesson that ships by the script of its class. */
async function runShipped(id: string, ...more: string[]) {
  const saves = folder();
  const script = `tests/lesson/scripts/${id}.txt`;
  return { saves, ...(await called('lesson', 'run', id, '--script', script, '--saves', saves, ...more)) };
}

test.each(SHIPPED)('the lesson %s, answered by a script, prints its transcript and its sheet', async (id) => {
  const out = join(folder(), 'sheet.md');
  const { stdout } = await runShipped(id, '--out', out);
  expect(stdout).toContain('The lesson is over.');
  await expect(stdout).toMatchFileSnapshot(`../lesson/transcripts/${id}.out`);
  await expect(readFileSync(out, 'utf8')).toMatchFileSnapshot(`../lesson/transcripts/${id}.md`);
});

test.each(SHIPPED)(
  'the games of the staffs come out as often as the lesson %s says',
  async (id) => {
    const { code, stdout } = await called('lesson', 'model', id, '--json');
    const shares = JSON.parse(stdout) as { happened: number; stated: number }[];
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.map(({ happened }) => happened)).toEqual(shares.map(({ stated }) => stated));
    expect(code).toBe(0);
  },
  120_000,
);

test('a number of the model that does not come out is told, with exit code 1', async () => {
  const path = join(folder(), 'mine.json');
  await called('lesson', 'new', path);
  const file = JSON.parse(readFileSync(path, 'utf8'));
  file.stops[0].items[2].model = { scenario: 'last-hills', seed: '1', games: 1, happened: 0 };
  writeFileSync(path, JSON.stringify(file));
  const { code, stdout } = await called('lesson', 'model', path);
  expect([code, stdout]).toEqual([1, 'hills: 1 of 1 games of last-hills, seed 1 (the lesson says 0)\n']);
});

test('the list names every lesson that ships', async () => {
  const { stdout } = await called('lesson', 'list', '--json');
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(SHIPPED);
  const text = (await called('lesson', 'list')).stdout;
  for (const id of SHIPPED) expect(text).toContain(`${id}: `);
});

test('a new lesson has no fault, runs as it is, and never overwrites', async () => {
  const path = join(folder(), 'My lesson 1.json');
  expect((await called('lesson', 'new', path)).code).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8')).id).toBe('my-lesson-1');
  expect((await called('lesson', 'validate', path)).stdout).toContain('no faults');
  const script = join(folder(), 'script.txt');
  writeFileSync(script, '60\nplay on\nMuch.\n');
  const run = await called('lesson', 'run', path, '--script', script, '--saves', folder());
  expect([run.code, run.stdout.includes('The lesson is over.')]).toEqual([0, true]);
  const before = readFileSync(path, 'utf8');
  const again = await called('lesson', 'new', path);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('is there already');
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect((await called('lesson', 'new', join(folder(), 'lesson.txt'))).code).toBe(2);
});

test('a sheet never overwrites, and is refused before the lesson begins', async () => {
  const out = join(folder(), 'sheet.md');
  writeFileSync(out, 'mine');
  const { code, stdout } = await runShipped('how-sure', '--out', out);
  expect([code, stdout, readFileSync(out, 'utf8')]).toEqual([2, '', 'mine']);
});

test('a lesson that is left has a sheet of what was reached, and says so', async () => {
  const script = join(folder(), 'script.txt');
  writeFileSync(script, '# a note\n3\nquit\n');
  const out = join(folder(), 'sheet.md');
  const { code } = await called(
    'lesson',
    'run',
    'who-holds-sukhnah',
    '--script',
    script,
    '--saves',
    folder(),
    '--out',
    out,
  );
  const sheet = readFileSync(out, 'utf8');
  expect(code).toBe(0);
  expect(sheet).toContain('The lesson was left before its end, at the stop "26 and 27 July 2017');
  expect(sheet).toContain('Answer: 3');
  expect(sheet).toContain('Stops that were not reached:\n\n- 3 August: into the town\n');
  expect(sheet).not.toContain('## 14 August and later: the verdict');
});

test('an input that ends before the lesson is told with what was not reached, and the exit code is 1', async () => {
  const script = join(folder(), 'script.txt');
  writeFileSync(script, '3\n');
  const out = join(folder(), 'sheet.md');
  const words = ['lesson', 'run', 'who-holds-sukhnah', '--script', script, '--saves', folder()];
  const { code, stderr } = await called(...words, '--out', out);
  expect(code).toBe(1);
  expect(stderr).toContain('The input ended before the lesson did, at the stop "26 and 27 July 2017');
  expect(stderr).toContain('"14 August and later: the verdict"');
  expect(readFileSync(out, 'utf8')).toContain('- 14 August and later: the verdict');
  const { stdout } = await called(...words, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    finished: false,
    notReached: ['streets', 'fallen', 'speakers', 'verdict'],
  });
});

test('an empty line of a script ends a pause, and the end of its last line does not', async () => {
  const path = join(folder(), 'mine.json');
  await called('lesson', 'new', path);
  const file = JSON.parse(readFileSync(path, 'utf8'));
  file.stops = [{ ...file.stops[0], items: [{ type: 'pause' }, { type: 'pause' }] }];
  writeFileSync(path, JSON.stringify(file));
  const run = async (text: string) => {
    const script = join(folder(), 'script.txt');
    writeFileSync(script, text);
    return called('lesson', 'run', path, '--script', script, '--saves', folder());
  };
  expect((await run('\n# a note\n\n')).code).toBe(0);
  expect((await run('\n# a note\n')).code).toBe(1);
});

test('the ids that a lesson may cite are listed in words', async () => {
  const { stdout, code } = await called('lesson', 'claims', '--place', 'sukhnah', '--until', '2017-07-27');
  expect(code).toBe(0);
  expect(stdout).toContain('2017-07-26-fire-control-news-front, 2017-07-27, News Front');
  expect(stdout).toContain('last-hills');
  expect(stdout).not.toContain('2017-08-05-');
  const listed = JSON.parse((await called('lesson', 'claims', '--json')).stdout);
  expect(listed.milestones.map(({ id }: { id: string }) => id)).toContain('siege-broken');
  expect((await called('lesson', 'claims', '--place', 'nowhere')).code).toBe(2);
  expect((await called('lesson', 'claims', '--from', 'july')).code).toBe(2);
});

test('a line that cannot be read is told with its place, and the exit code is 1', async () => {
  const { code, stderr } = await runShipped('who-holds-sukhnah');
  expect(code).toBe(1);
  expect(stderr).toContain('tests/lesson/scripts/who-holds-sukhnah.txt:5: Give whole numbers');
});

test('--json prints answers, scores and games as one document', async () => {
  const { stdout, stderr } = await runShipped('how-sure', '--json');
  const record = JSON.parse(stdout);
  expect(record).toMatchObject({ schemaVersion: 1, lesson: 'how-sure', finished: true });
  expect(record.answers.week).toEqual({ type: 'percents', percents: [40, 10, 90] });
  const week = record.predictions.find(({ id }: { id: string }) => id === 'week');
  expect(week).toMatchObject({
    happened: false,
    pupils: [
      { percent: 40, score: 0.16 },
      { percent: 10, score: 0.01 },
      { percent: 90, score: 0.81 },
    ],
    press: [{ claim: '2017-07-24-town-in-a-week-duran', percent: 85, score: 0.7225 }],
  });
  expect(stderr).toContain('How sure was anyone?');
});

test('the games of a lesson are saved, one file each, and verify', async () => {
  const { saves } = await runShipped('ring-or-open-door');
  const files = readdirSync(saves).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(['sukhnah-lesson-2.json', 'sukhnah-lesson.json']);
  const verified = await called('verify', '--json', ...files.map((name) => join(saves, name)));
  expect(JSON.parse(verified.stdout)).toMatchObject([
    { ok: true, turns: 18 },
    { ok: true, turns: 18 },
  ]);
  expect(existsSync(join(saves, 'sukhnah-lesson.json'))).toBe(true);
});

test('a lesson that is not there is wrong usage, and one with faults names them all', async () => {
  const none = await called('lesson', 'run', 'nobody');
  expect([none.code, none.stderr.includes('how-sure')]).toEqual([2, true]);
  const path = join(folder(), 'bad.json');
  writeFileSync(path, '{ "id": "bad" }');
  const { code, stdout } = await called('lesson', 'validate', path, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)[0].faults.length).toBeGreaterThan(5);
  expect((await called('lesson', 'run', path)).code).toBe(1);
  const other = join(folder(), 'one.json');
  await called('lesson', 'new', other);
  writeFileSync(other, readFileSync(other, 'utf8').replace('"hills"', '"Hills"'));
  expect((await called('lesson', 'validate', other)).stdout).toContain(': 1 fault\n');
});

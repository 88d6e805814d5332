import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { called, folder } from './called.js';

const SHIPPED = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

/** A copy of the drill's own file in a new folder, after `change`; its library is the one that ships. */
function drillFile(change: (drill: Record<string, never>) => void): string {
  const drill = JSON.parse(readFileSync('scenarios/drill.json', 'utf8'));
  change(drill);
  const path = join(folder(), 'mine.json');
  writeFileSync(path, JSON.stringify(drill));
  return path;
}

test('list names every scenario that ships, with dates and days', async () => {
  const { code, stdout, stderr } = await called('scenario', 'list');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([...SHIPPED, '']);
  expect(stdout).toMatch(/^drill +2017-07-01 to 2017-07-12 +12 days {2}Drill$/m);
  const { stdout: json } = await called('scenario', 'list', '--json');
  const listed = JSON.parse(json) as { id: string }[];
  expect(listed.find(({ id }) => id === 'drill')).toEqual({
    id: 'drill',
    name: 'Drill',
    start: '2017-07-01',
    end: '2017-07-12',
    turns: 12,
  });
});

test.each(SHIPPED)('%s has no faults, and can be shown and mapped', async (id) => {
  expect(await called('scenario', 'validate', id)).toEqual({
    code: 0,
    stdout: `${id}: no faults\n`,
    stderr: '',
  });
  const show = await called('scenario', 'show', id);
  expect({ code: show.code, stderr: show.stderr }).toEqual({ code: 0, stderr: '' });
  expect(Math.max(...show.stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  for (const format of [[], ['--svg'], ['--json']]) {
    const { code, stdout, stderr } = await called('scenario', 'map', id, ...format);
    expect({ code, stderr, some: stdout.length > 500 }).toEqual({ code: 0, stderr: '', some: true });
  }
});

test('show tells dates, sides, forces, aims, open questions and sources', async () => {
  const { stdout } = await called('scenario', 'show', 'drill');
  for (const line of [
    'Drill (drill)',
    '2017-07-01 to 2017-07-12, 12 days, 6 places, 8 links',
    'WEST (gov)',
    'Deliberate attacks begun in a day: 2 (assumed). Sorties a day: 4 (assumed).',
    'Supply from West Base (feeds 6000 men, assumed).',
    '6 formations, 4000 (3500 to 4500) men:',
    '  - West Infantry: infantry, 1200 (1000 to 1400) men (assumed), West Village',
    '  - 40 points: Take East Village by 12 July.',
    'Which side has the stronger reserve?',
    '  - weight 1: West has it. (assumed)',
  ]) {
    expect(stdout.split('\n')).toContain(line);
  }
  expect(stdout).toMatch(/Digest [0-9a-f]{16}\n$/);
});

test('show --json is one document with the keys of the file', async () => {
  const { stdout } = await called('scenario', 'show', 'drill', '--json');
  const shown = JSON.parse(stdout);
  expect(Object.keys(shown).slice(0, 9)).toEqual([
    'id',
    'name',
    'start',
    'end',
    'turns',
    'digest',
    'places',
    'links',
    'sources',
  ]);
  expect(shown).toMatchObject({ id: 'drill', turns: 12, places: 6, links: 8 });
  expect(shown.formations).toHaveLength(12);
});

test('validate names every fault of every file, and says so by its exit code', async () => {
  const good = drillFile(() => {});
  const bad = drillFile((drill) => {
    Object.assign(drill, { name: 7, strat: true });
  });
  const { code, stdout, stderr } = await called('scenario', 'validate', good, bad, 'nowhere.json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const [first, second, ...rest] = stdout.split('\n');
  expect(first).toBe(`${good}: no faults`);
  expect(second).toBe(`${bad}: 2 faults`);
  expect(rest.slice(0, 2).join('\n')).toContain(
    `${bad}: name is 7; right would be: a text of 1 to 80 characters`,
  );
  expect(rest.slice(0, 2).join('\n')).toContain('has the unknown key "strat"');
  expect(rest[2]).toBe('  References were not checked: mend these first.');
  expect(rest.slice(3).join('\n')).toBe(
    'nowhere.json: 1 fault\n  nowhere.json is not there; right would be: the path of a scenario file, or the id of a scenario\n',
  );
});

test('validate --json gives the faults as data', async () => {
  const bad = drillFile((drill) => {
    Object.assign(drill, { end: '2017-06-31' });
  });
  const { code, stdout } = await called('scenario', 'validate', '--json', 'drill', bad);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    { file: 'drill', ok: true, faults: [] },
    {
      file: bad,
      ok: false,
      faults: [
        { file: bad, path: 'end', wrong: 'is "2017-06-31"', right: 'a date that exists, written YYYY-MM-DD' },
      ],
    },
  ]);
});

test('a folder, and a file that is too large, are refused as faults', async () => {
  const place = folder();
  mkdirSync(join(place, 'folder.json'));
  writeFileSync(join(place, 'large.json'), Buffer.alloc(17 * 2 ** 20, ' '));
  const { code, stdout } = await called(
    'scenario',
    'validate',
    join(place, 'folder.json'),
    join(place, 'large.json'),
  );
  expect(code).toBe(1);
  expect(stdout).toContain('is not a file; right would be: the path of a JSON file');
  expect(stdout).toContain('has 17825792 bytes; right would be: at most 16777216 bytes');
});

test('a library file beside the scenario goes before the one that ships', async () => {
  const path = drillFile(() => {});
  mkdirSync(join(path, '..', 'drill'));
  writeFileSync(join(path, '..', 'drill', 'links.json'), '{ "links": [] }');
  const { code, stdout } = await called('scenario', 'validate', path);
  expect(code).toBe(1);
  expect(stdout).toContain('which no link joins to the rest of the map');
});

test('texts that could steer a terminal come out harmless', async () => {
  const evil = '\u001b[31m\u009b2J\u202edrill';
  const path = drillFile((drill) => {
    Object.assign(drill, { name: evil, contentNote: `note ${evil}` });
  });
  for (const words of [['show'], ['show', '--json'], ['map'], ['map', '--svg'], ['map', '--json']]) {
    const { code, stdout } = await called('scenario', words[0]!, path, ...words.slice(1));
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
  const { stdout } = await called('scenario', 'show', path, '--json');
  expect(JSON.parse(stdout).name).toBe(evil);
});

test('schema prints the JSON Schema that the files name', async () => {
  const { stdout } = await called('scenario', 'schema', 'places');
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('scenarios/schema/places.schema.json', 'utf8')));
  const { stdout: usual } = await called('scenario', 'schema');
  expect(JSON.parse(usual).title).toBe('sukhnah-sim scenario');
});

test.each([
  [['scenario'], 'give list, show, validate, schema or map'],
  [['scenario', 'lst'], 'Did you mean list?'],
  [['scenario', 'show'], 'an argument is missing'],
  [['scenario', 'show', 'nope'], 'no scenario "nope": give one of '],
  [['scenario', 'map', 'drill', '--svg', '--json'], 'give --svg or --json, not both'],
  [['scenario', 'schema', 'nope'], 'no schema "nope": give one of scenario, places'],
  [['scenario', 'list', '--jsn'], 'Unknown argument: jsn'],
  [['scenrio'], 'Did you mean scenario?'],
])('%j is wrong usage', async (words, message) => {
  const { code, stdout, stderr } = await called(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('a map says from whom its coordinates come, where they have a licence', async () => {
  const { stdout: svg } = await called('scenario', 'map', 'last-hills', '--svg');
  expect(svg).toContain('detailed map&#34; (P8), licence CC BY-SA.');
  const { stdout: text } = await called('scenario', 'map', 'last-hills');
  expect(text.replace(/\s+/g, ' ')).toContain('(P8), licence CC BY-SA.');
  const { stdout: drill } = await called('scenario', 'map', 'drill');
  expect(drill).not.toContain('licence');
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSave } from '../../src/save/write-save.js';
import { drill, FOUR_DAYS, recorded } from '../save/recorded.js';
import { called, folder } from './called.js';

const game = recorded(drill(), FOUR_DAYS);

/** A new folder with a save of four days of the drill, with `changes`. */
function fourDays(changes: Partial<typeof game> = {}): { save: string; out: (name: string) => string } {
  const here = folder();
  const save = join(here, 'four-days.json');
  writeFileSync(save, writeSave({ ...game, ...changes }));
  return { save, out: (name) => join(here, name) };
}

const report = (...words: string[]) => called('report', ...words, '--games', '0');

describe('the report of a game that is not over', () => {
  test.each(['html', 'md', 'csv', 'jsonl', 'geojson'])(
    'is written as %s, and its size is told',
    async (ending) => {
      const { save, out } = fourDays();
      const file = out(`game.${ending}`);
      const { code, stdout, stderr } = await report(save, '--out', file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const text = readFileSync(file);
      expect(stdout).toBe(`${file}: ${text.length} bytes\n`);
      expect(text.length).toBeGreaterThan(100);
    },
  );

  test('is the same for the same save', async () => {
    const { save, out } = fourDays();
    await report(save, '--out', out('one.html'));
    await report(save, '--out', out('two.html'));
    expect(readFileSync(out('two.html'), 'utf8')).toBe(readFileSync(out('one.html'), 'utf8'));
  });

  test('as JSON lines is what run --events writes', async () => {
    const here = folder();
    const [save, events, out] = ['game.json', 'events.jsonl', 'report.jsonl'].map((name) =>
      join(here, name),
    ) as [string, string, string];
    await called('run', 'last-hills', '--save', save, '--events', events, '--until', '2017-07-16');
    await report(save, '--out', out);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(events, 'utf8'));
  });
});

describe('a file that cannot be written', () => {
  test.each(['game.pdf', 'game', 'game.json'])(
    '%s is wrong usage, and the endings are named',
    async (name) => {
      const { save, out } = fourDays();
      const { code, stdout, stderr } = await report(save, '--out', out(name));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('give a file that ends in .html, .md, .csv, .jsonl, .geojson');
      expect(existsSync(out(name))).toBe(false);
    },
  );

  test('is left as it is where it is there, but for --force', async () => {
    const { save, out } = fourDays();
    writeFileSync(out('mine.md'), 'mine');
    const refused = await report(save, '--out', out('mine.md'));
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force writes over it');
    expect(readFileSync(out('mine.md'), 'utf8')).toBe('mine');
    expect((await report(save, '--out', out('mine.md'), '--force')).code).toBe(0);
    expect(readFileSync(out('mine.md'), 'utf8')).toMatch(/^# /);
  });

  test('is the save itself: it is left as it is', async () => {
    const { out } = fourDays();
    writeFileSync(out('game.md'), writeSave(game));
    const { code, stderr } = await report(out('game.md'), '--out', out('game.md'), '--force');
    expect(code).toBe(2);
    expect(stderr).toContain('that is the save itself');
    expect(readFileSync(out('game.md'), 'utf8')).toBe(writeSave(game));
  });

  test('is not named at all: wrong usage', async () => {
    const { save } = fourDays();
    expect((await called('report', save)).code).toBe(2);
  });
});

test('a number of games that is none is wrong usage', async () => {
  const { save, out } = fourDays();
  expect((await called('report', save, '--out', out('a.md'), '--games', 'many')).code).toBe(2);
});

test('a save that is not there is a fault of a file', async () => {
  const { out } = fourDays();
  const { code } = await report(out('none.json'), '--out', out('a.md'));
  expect(code).toBe(1);
});

test('a game that comes out differently now has no report, with exit 3', async () => {
  const [first, ...others] = game.turns;
  const { save, out } = fourDays({ turns: [{ ...first!, digest: '0123456789abcdef' }, ...others] });
  const { code, stdout, stderr } = await report(save, '--out', out('a.md'));
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('comes out differently from day 1 of 4');
  expect(existsSync(out('a.md'))).toBe(false);
});

test('other games are asked where and why a game left the reported course', async () => {
  const here = folder();
  const [save, out] = [join(here, 'game.json'), join(here, 'game.md')];
  await called('run', 'last-hills', '--gov', 'passive', '--is', 'passive', '--save', save);
  const { code, stderr } = await called('report', save, '--out', out, '--games', '2');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readFileSync(out, 'utf8')).toContain('"Last hills before Sukhnah taken" had not come by 27 July');
});

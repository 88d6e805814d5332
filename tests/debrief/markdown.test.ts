import { expect, test } from 'vitest';
import { formatMarkdown } from '../../src/debrief/markdown.js';
import { shippedGame, withTexts } from './shipped-game.js';

const game = shippedGame();
const text = formatMarkdown(game);

test('it has the parts of a hand-out, in their order', () => {
  const heads = text.split('\n').filter((line) => /^##? /.test(line));
  expect(heads).toEqual([
    '# The last hills',
    '## How it came out',
    '## Men lost, by cause',
    '## Beside the reports',
    '## Day by day',
    '## Where the sources disagree',
    '## Sources',
  ]);
  expect(text.match(/^### /gm)).toHaveLength(19);
});

test('dates stand beside the reports, with sources and difference', () => {
  expect(text).toContain('| Last hills taken | 26 July to 27 July | S3 | 24 July | 2 days early |');
  expect(text).toContain('| Town entered | 31 July to 2 August | P22 | not by its last day |  |');
});

test('it says what is simulated and what is reported before all else', () => {
  expect(text.indexOf('no capture is scripted')).toBeGreaterThan(0);
  expect(text.indexOf('no capture is scripted')).toBeLessThan(text.indexOf('## How it came out'));
});

test('each source that a report of the days cites has an entry', () => {
  const days = text.slice(text.indexOf('## Day by day'), text.indexOf('## Sources'));
  const list = text.slice(text.indexOf('## Sources'));
  const cited = new Set(days.match(/\b[SP]\d+\b/g));
  expect(cited.size).toBeGreaterThan(3);
  for (const id of cited) expect(list).toContain(`- ${id}: `);
});

test('texts of files make no marks of their own', () => {
  const hostile = formatMarkdown(withTexts(game, { name: '# <img src=x> [a](b)\n## more' }));
  expect(hostile.split('\n')[0]).toBe('# \\# \\<img src=x\\> \\[a\\](b) \\#\\# more');
});

test('a game that is not over, and one without a day, are told as far as they go', () => {
  expect(formatMarkdown(shippedGame(3)).match(/^### /gm)).toHaveLength(3);
  expect(formatMarkdown(shippedGame(0))).toContain('The game stands open before the first day.');
});

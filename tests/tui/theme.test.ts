import { expect, test } from 'vitest';
import { type Look, lookName, nextLook } from '../../src/tui/look.js';
import { painted } from '../../src/tui/painted.js';
import { ROLES } from '../../src/tui/role.js';
import { span } from '../../src/tui/row.js';
import { graphicsOf } from '../../src/tui/theme.js';

const look = (changed: Partial<Look> = {}): Look => ({
  theme: 'default',
  ascii: false,
  depth: '256',
  ...changed,
});

test('the looks go round: default, high contrast, no colour, ASCII', () => {
  const names: string[] = [];
  for (let now = look(), no = 0; no < 5; no++, now = nextLook(now)) names.push(lookName(now));
  expect(names).toEqual(['default', 'high contrast', 'no colour', 'ASCII', 'default']);
});

test('a look from the command line that is not on the round is named in full', () => {
  expect(lookName(look({ theme: 'contrast', ascii: true }))).toBe('high contrast, ASCII');
  expect(lookName(look({ theme: 'mono', ascii: true }))).toBe('no colour, ASCII');
});

test.each([look({ theme: 'mono' }), look({ depth: 'none' }), look({ theme: 'contrast', depth: 'none' })])(
  'without colour there is weight, underline and reversed video only: %j',
  (plain) => {
    for (const role of ROLES) expect(graphicsOf(role, plain)).toMatch(/^(?:[1479](?:;[1479])*)?$/);
  },
);

test('with sixteen colours none of the other two hundred and forty is asked for', () => {
  for (const role of ROLES) expect(graphicsOf(role, look({ depth: '16' }))).not.toMatch(/38;|48;/);
});

test.each(['none', '16', '256'] as const)(
  'with depth %s, the counters of the sides differ from each other, and from the ground',
  (depth) => {
    for (const theme of ['default', 'contrast', 'mono'] as const) {
      const [first, second, none] = (['first-counter', 'second-counter', 'text'] as const).map((role) =>
        graphicsOf(role, look({ theme, depth })),
      );
      expect(new Set([first, second, none]).size).toBe(3);
    }
  },
);

test('pieces that look alike are painted at one go, and the row ends plain', () => {
  const cells = [span('a', 'first'), span('b', 'first'), span(''), span('c'), span('d', 'strong')];
  expect(painted(cells, look())).toBe('\u001b[0;1;38;5;33mab\u001b[0mc\u001b[0;1md\u001b[0m');
  expect(painted([span('abc')], look())).toBe('abc');
});

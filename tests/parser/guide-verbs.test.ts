import { expect, test } from 'vitest';
import { parseCommand } from '../../src/parser/command.js';
import { TYPIST } from './names.js';

test.each([
  ['guide', 'show'],
  ['guide me', 'show'],
  ['tutorial', 'show'],
  ['guide on', 'on'],
  ['Guide off.', 'off'],
  ['skip', 'skip'],
])('"%s" asks the guide to %s', (line, ask) => {
  expect(parseCommand(TYPIST, line)).toEqual({ type: 'guide', ask });
});

test('what else follows "guide" is told', () => {
  expect(parseCommand(TYPIST, 'guide to arak')).toMatchObject({ fault: 'left-over' });
});

import { expect, test } from 'vitest';
import { parseCommand } from '../../src/parser/command.js';
import { faultText, isFault } from '../../src/parser/fault.js';
import { idOf, TYPIST } from './names.js';

/** The id of the thing that "examine" finds, or the message. */
function examined(words: string): string {
  const command = parseCommand(TYPIST, `examine ${words}`);
  if (isFault(command)) return faultText(command);
  if (command.type !== 'examine') return command.type;
  return idOf(`${command.thing.kind}s`, command.thing.no);
}

test.each([
  ['sukhnah', 'sukhnah'],
  ['As-Sukhnah', 'sukhnah'],
  ['Al Sukhna', 'sukhnah'],
  ['SUKHNEH', 'sukhnah'],
  ['sokhna', 'sukhnah'],
  ['arak', 'arak'],
  ['Arak gas field', 'arak-gas-field'],
  ['last hills', 'sukhnah-sw-hills'],
  ['hulay', 'hulayhilah'],
  ['T3', 't3-station'],
  ['t 3', 't3-station'],
  ['T-3', 't3-station'],
  ['tadmor', 'palmyra'],
  ['5th corps', '5th-corps'],
  ['18th', '18th-division'],
  ['18th division', '18th-division'],
  ['arak - hulayhilah', 'arak--hulayhilah'],
  ['hulayhilah arak', 'arak--hulayhilah'],
  ['road from hulayhilah to arak', 'arak--hulayhilah'],
  ['the highway between Arak and Hulayhilah', 'arak--hulayhilah'],
  ['arak--hulayhilah', 'arak--hulayhilah'],
])('"%s" is %s', (words, id) => {
  expect(examined(words)).toContain(id);
});

test('a near miss is asked back', () => {
  expect(examined('suknah')).toBe(
    'I know no place, formation or road called "suknah". Did you mean As-Sukhnah?',
  );
});

test('what is nothing like any name gets no guess', () => {
  expect(examined('xyzzyplugh')).toBe('I know no place, formation or road called "xyzzyplugh".');
});

test('an ambiguous name lists its choices', () => {
  const text = examined('road from hulayhilah');
  expect(text).toContain('could be');
  expect(text).toContain('Arak - Hulayhilah');
});

test('where no way leads, the ways there are are told', () => {
  expect(examined('road from arak to sukhnah')).toMatch(/^No way leads straight from Arak to As-Sukhnah\./);
});

test('a formation of the own side goes before one of the other', () => {
  const command = parseCommand(TYPIST, 'hold engineers');
  expect(command).toMatchObject({ type: 'orders', orders: [{ type: 'hold' }] });
});

import { expect, test } from 'vitest';
import { carefulStream } from '../../../src/tui/ink/careful-stream.js';

/** What reaches a terminal of ten columns when `text` is written. */
function written(text: string): string {
  let reached = '';
  const stream = { columns: 10, write: (part: string) => (reached += part) };
  // Only what is read here: the columns, and where it is written.
  carefulStream(stream as unknown as NodeJS.WriteStream).write(text);
  return reached;
}

test('lines above the screen are not cleared', () => {
  expect(written('a\u001b[2J\u001b[3J\u001b[Hb')).toBe('a\u001b[H\u001b[Jb');
});

test('the rest of a row is erased where there is one, and a full row keeps its last character', () => {
  expect(written('\u001b[G123456789\u001b[K\n')).toBe('\u001b[G123456789\u001b[K\n');
  expect(written('\u001b[G\u001b[1m12345\u001b[0m67890\u001b[K\n\u001b[G1\u001b[K')).toBe(
    '\u001b[G\u001b[1m12345\u001b[0m67890\n\u001b[G1\u001b[K',
  );
});

test('what changes the look several times at one place says so once', () => {
  expect(written('m\u001b[1m\u001b[48;5;130m\u001b[38;5;231mx\u001b[39m\u001b[49m')).toBe(
    'm\u001b[1;48;5;130;38;5;231mx\u001b[39;49m',
  );
});

test('all else is the stream itself', () => {
  expect(carefulStream(process.stdout).isTTY).toBe(process.stdout.isTTY);
  expect(carefulStream(process.stdout).listenerCount('resize')).toBe(process.stdout.listenerCount('resize'));
});

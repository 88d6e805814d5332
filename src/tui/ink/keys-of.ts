import type { Key as InkKey } from 'ink';
import type { Key } from '../key.js';

/** What Ink reports of a key: the flags that are read here. */
type Flags = Pick<
  InkKey,
  | 'upArrow'
  | 'downArrow'
  | 'leftArrow'
  | 'rightArrow'
  | 'pageUp'
  | 'pageDown'
  | 'home'
  | 'end'
  | 'return'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'delete'
  | 'ctrl'
  | 'shift'
  | 'meta'
>;

const NAMED: readonly (readonly [keyof Flags, Key])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/**
 * The keys that were pressed: none for what the game does not know, several where a slow line delivers some at once.
 *
 * @param input what Ink gives as text: the name of the letter where Ctrl is held
 */
export function keysOf(input: string, flags: Flags): Key[] {
  const named = NAMED.find(([flag]) => flags[flag]);
  if (named) return [flags.shift ? `shift+${named[1]}` : named[1]];
  if (flags.ctrl) return /^[a-z]$/.test(input) ? [`ctrl+${input}`] : [];
  // A sequence of the terminal that nobody knows, such as a click, or the beginning of one: it types nothing.
  if (flags.meta || (input.length > 1 && SEQUENCE.test(input))) return [];
  return Array.from(input, keyFor).filter((key) => key !== '');
}

/** What is left of a control sequence, or of its beginning, without its escape (ECMA-48, 5.4). */
const SEQUENCE = /^\[[0-?]*[ -/]*[@-~]?$/;

/** The key for one character, empty for one that is no key. */
function keyFor(char: string): Key {
  switch (char) {
    case ' ':
      return 'space';
    case '\r':
    case '\n':
      return 'enter';
    case '\t':
      return 'tab';
    case '\u007f':
    case '\b':
      return 'backspace';
    case '\u001b':
      return 'escape';
    default:
      if (char >= '\u0001' && char <= '\u001a') return `ctrl+${String.fromCharCode(char.charCodeAt(0) + 96)}`;
      return NO_KEY.test(char) ? '' : char;
  }
}

/** Controls, what is left of broken bytes, and characters of two units: no key types them. */
const NO_KEY = /^(?:[\u0000-\u001f\u0080-\u009f\ufffd]|..)$/;

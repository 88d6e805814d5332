/**
 * A key by its name: a printable character stands for itself ("a", "A", "?"), all others have a word ("up", "enter",
 * "shift+tab", "ctrl+c", "space").
 */
export type Key = string;

/** Whether a key is a character that can be typed into a line; a blank is one. */
export function isTyped(key: Key): boolean {
  return key === 'space' || key.length === 1;
}

/** The character that a key types. */
export function charOf(key: Key): string {
  return key === 'space' ? ' ' : key;
}

/** What a key does on a screen: shown where it applies, and in the help. */
export interface KeyHelp {
  /** As it is written on the screen, such as "Enter" or "+ -". */
  keys: string;
  does: string;
  /** The verb that does the same in words, where there is one. */
  verb?: string;
}

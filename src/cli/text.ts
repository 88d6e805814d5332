/*
 * Text from files must not steer the terminal: C0 and C1 controls (with DEL), line separators and the marks that
 * turn the direction of writing.
 */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `text` fit for a terminal: controls are dropped, line ends and tabs stay. */
export function forTerminal(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(STEERING, '');
}

/** `text` fit for one line of a terminal. */
export function forOneLine(text: string): string {
  return forTerminal(text).replace(/[\n\t]+/g, ' ');
}

/** `value` as one JSON document; what could steer a terminal is escaped. */
export function formatJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // Line ends are the document's own: JSON has escaped those in texts.
  return `${text.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

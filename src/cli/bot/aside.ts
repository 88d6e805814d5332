import { forOneLine } from '../text.js';

/** A line for people beside the result, on stderr. On a terminal it takes the place of the bar that may stand there. */
export function sayAside(line: string): void {
  process.stderr.write(`${process.stderr.isTTY ? ERASE : ''}${forOneLine(line)}\n`);
}

/** To the left end of the line, and erase what stands there. */
const ERASE = '\r\u001b[K';

import type { Look } from './look.js';
import type { Row } from './row.js';
import { graphicsOf } from './theme.js';

/** A row as text for a terminal: what looks alike is drawn at one go, and the row ends as plain as it began. */
export function painted(cells: Row, look: Look): string {
  let text = '';
  let now = '';
  for (const { text: part, role } of cells) {
    if (part === '') continue;
    const graphics = graphicsOf(role, look);
    if (graphics !== now) {
      text += graphics === '' ? '\u001b[0m' : `\u001b[0;${graphics}m`;
      now = graphics;
    }
    text += part;
  }
  return now === '' ? text : `${text}\u001b[0m`;
}

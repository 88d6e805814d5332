/** What Ink clears the terminal with: the screen, and all lines that have scrolled away (ECMA-48, ED 2; xterm, ED 3). */
const CLEAR_ALL = '\u001b[2J\u001b[3J\u001b[H';

/** To the first cell, and everything from there: the screen and nothing else. */
const CLEAR_SCREEN = '\u001b[H\u001b[J';

/** How Ink writes a row anew: from its first cell, and then what is left of it is erased (ECMA-48, CHA and EL). */
const ROW = /(\u001b\[1?G)([^\n]*?)\u001b\[K/g;

/** Control sequences that change how text looks, and take no cell (ECMA-48, SGR). */
const GRAPHICS = /\u001b\[[\d;]*m/g;

/** Several of them in a row, which one can say as well. */
const GRAPHICS_IN_A_ROW = /(?:\u001b\[[\d;]+m){2,}/g;

/**
 * The same stream with two things left out that Ink writes: what clears the lines above the screen, which belong to
 * whoever owns the terminal and which the alternate screen does not keep; and erasing the rest of a row that is full,
 * which takes away its last character where the cursor still stands on it (xterm: the wrap is pending). What is left is
 * said in fewer bytes.
 */
export function carefulStream(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stream, {
    get: (target, name) => {
      // Read from the stream itself, since its getters ask for what only it has.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'write') return value.bind(target);
      return (text: unknown, ...rest: unknown[]): unknown =>
        value.call(target, typeof text === 'string' ? careful(text, target.columns) : text, ...rest);
    },
  });
}

/** @param columns of the terminal; each character takes one cell */
function careful(text: string, columns: number): string {
  return text
    .replaceAll(CLEAR_ALL, CLEAR_SCREEN)
    .replace(ROW, (all, start: string, cells: string) =>
      cells.replace(GRAPHICS, '').length >= columns ? `${start}${cells}` : all,
    )
    .replace(GRAPHICS_IN_A_ROW, (all) => all.replaceAll('m\u001b[', ';'));
}

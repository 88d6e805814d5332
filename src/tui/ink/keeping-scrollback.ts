/** What Ink clears the terminal with: the screen, and all lines that have scrolled away (ECMA-48, ED 2; xterm, ED 3). */
const CLEAR_ALL = '\u001b[2J\u001b[3J\u001b[H';

/** To the first cell, and everything from there: the screen and nothing else. */
const CLEAR_SCREEN = '\u001b[H\u001b[J';

/**
 * The same stream, but that it never clears what stands above the screen: those lines belong to whoever owns the
 * terminal, and the alternate screen does not save them.
 */
export function keepingScrollback(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return new Proxy(stream, {
    get: (target, name) => {
      // Read from the stream itself, since its getters ask for what only it has.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'write') return value.bind(target);
      return (text: unknown, ...rest: unknown[]): unknown =>
        value.call(
          target,
          typeof text === 'string' ? text.replaceAll(CLEAR_ALL, CLEAR_SCREEN) : text,
          ...rest,
        );
    },
  });
}

/** A line without its end, or one that was too long and has been dropped. */
export type SplitLine = { type: 'line'; text: string } | { type: 'too-long' };

/** What cuts bytes into lines. Empty lines are dropped. */
export interface LineSplitter {
  push(chunk: Buffer): SplitLine[];
  /** What is left when no more comes. */
  end(): SplitLine[];
}

/**
 * Cuts bytes into lines of UTF-8; wrong bytes become replacement characters.
 *
 * @param longest bytes of the longest line; of a longer one no more than that is ever held
 */
export function lineSplitter(longest: number): LineSplitter {
  let parts: Buffer[] = [];
  let held = 0;
  const hold = (part: Buffer): void => {
    held += part.length;
    if (held > longest) parts = [];
    else parts.push(part);
  };
  const cut = (): SplitLine[] => {
    const line: SplitLine =
      held > longest ? { type: 'too-long' } : { type: 'line', text: Buffer.concat(parts).toString('utf8') };
    parts = [];
    held = 0;
    return line.type === 'line' && line.text.trim() === '' ? [] : [line];
  };
  return {
    push(chunk) {
      const lines: SplitLine[] = [];
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        hold(chunk.subarray(from, at));
        lines.push(...cut());
        from = at + 1;
      }
      if (from < chunk.length) hold(chunk.subarray(from));
      return lines;
    },
    end: cut,
  };
}

const NEWLINE = 0x0a;

import { closeSync, openSync, readSync } from 'node:fs';

/** A line of a file. */
export interface FileLine {
  /** Without its line end. */
  text: string;
  /** Where it ends in the file, its line end included: bytes from the start. */
  end: number;
}

/** The lines of a file, one after the other; what stands after the last line end is no line. Reads a piece at a time. */
export function* linesOf(path: string): Generator<FileLine> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE);
    let rest: Buffer = Buffer.alloc(0);
    let end = 0;
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      // A copy: the piece is read into again.
      rest = Buffer.concat([rest, piece.subarray(0, size)]);
      let start = 0;
      for (let at = rest.indexOf(LINE_END); at >= 0; at = rest.indexOf(LINE_END, start)) {
        end += at + 1 - start;
        yield { text: rest.toString('utf8', start, at), end };
        start = at + 1;
      }
      rest = rest.subarray(start);
    }
  } finally {
    closeSync(file);
  }
}

/** How much is read at once, bytes. */
const PIECE = 2 ** 16;

const LINE_END = 10;

/** Columns of all texts: a terminal of 80 with a margin. */
export const WIDTH = 78;

/**
 * Lines of at most `width` columns, broken at spaces.
 *
 * The indent of a line is kept for what it runs over into, two columns more after a bullet ("- "). A word longer than
 * a line stays whole.
 */
export function wrapped(lines: readonly string[], width = WIDTH): string[] {
  return lines.flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  if (line.length <= width) return [line.trimEnd()];
  const indent = /^ */.exec(line)![0];
  const hanging = line.slice(indent.length).startsWith('- ') ? `${indent}  ` : indent;
  const rows: string[] = [];
  let row = '';
  for (const word of line.trim().split(/ +/)) {
    const start = rows.length === 0 ? indent : hanging;
    if (row !== '' && start.length + row.length + 1 + word.length > width) {
      rows.push(start + row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  rows.push((rows.length === 0 ? indent : hanging) + row);
  return rows;
}

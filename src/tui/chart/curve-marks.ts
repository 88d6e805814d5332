/** What tells curves apart without colour, by number of curve. */
const UNICODE = ['●', '■', '▲', '◆'];
const ASCII = ['*', '+', 'x', 'o'];

/** The mark of a curve; a fifth begins again with the first. */
export function curveMark(no: number, ascii: boolean): string {
  const marks = ascii ? ASCII : UNICODE;
  return marks[no % marks.length]!;
}

/** Stands where two curves or more share a cell. */
export function sharedMark(ascii: boolean): string {
  return ascii ? '#' : '▒';
}

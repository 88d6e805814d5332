import { HOLDER_MARKS, LINE_MARKS } from './map-marks.js';
import type { MapPicture, PictureLine } from './map-picture.js';

/** What a legend calls each kind of line. */
export const LINE_NAMES: Record<PictureLine['kind'], string> = {
  river: 'river',
  ridge: 'ridge',
  province: 'border of a province',
  'salt-flat': 'salt flat',
};

/** The kinds of lines in the order of a legend. */
export const LINE_KINDS = ['river', 'ridge', 'province', 'salt-flat'] as const;

/** The lines under a text map: marks that are `drawn`, scale, and the places by number in two columns. */
export function legendOf(
  picture: MapPicture,
  numbers: readonly number[],
  drawn: ReadonlySet<string>,
  scale: string,
  columns: number,
): string[] {
  const holders = picture.holders.map(({ name, mark }) => `${HOLDER_MARKS[mark]} ${name}`);
  const kinds = LINE_KINDS.filter((kind) => drawn.has(LINE_MARKS[kind]));
  const lines = kinds.map((kind) => `${LINE_MARKS[kind]} ${LINE_NAMES[kind]}`);
  const width = Math.floor((columns - 2) / 2);
  const entries = picture.places
    .map(({ name }, no) => ({ name, number: numbers[no]! }))
    .sort((a, b) => a.number - b.number)
    .map(({ name, number }) =>
      broken(name, width - 3).map((part, i) => `${String(i === 0 ? number : '').padStart(2)} ${part}`),
    );
  return [
    ...filled(holders, columns),
    ...filled(['. link', ...lines, scale], columns),
    '',
    ...inTwoColumns(entries, width),
  ];
}

/** `text` in lines of at most `width` characters, as far as its words allow. */
function broken(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As many `parts` to a line as there is room for. */
function filled(parts: readonly string[], columns: number): string[] {
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = part;
    else if (line.length + 3 + part.length <= columns) lines[lines.length - 1] = `${line}   ${part}`;
    else lines.push(part);
  }
  return lines;
}

/** Down the first column, then down the second, about as long; an entry is never parted. */
function inTwoColumns(entries: readonly (readonly string[])[], width: number): string[] {
  const half = Math.ceil(entries.flat().length / 2);
  const first: string[] = [];
  const second: string[] = [];
  for (const entry of entries) (first.length < half ? first : second).push(...entry);
  return first.map((line, i) => `${line.padEnd(width)}  ${second[i] ?? ''}`.trimEnd());
}

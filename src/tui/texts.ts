import { wrapped } from '../report/wrap.js';
import { oneCell, type Row, row, span } from './row.js';

/**
 * Lines of a report as rows of at most `columns` cells: wrapped, without what cannot be shown, with headings and lines
 * that warn told apart.
 */
export function textRows(lines: readonly string[], columns: number): Row[] {
  return wrapped(
    lines.map((line) => oneCell(line)),
    columns,
  ).map((line) => styled(line));
}

/** What a line is, by how the reports write it. */
function styled(line: string): Row {
  if (/^> /.test(line)) return row(line, 'key');
  if (/^(?:Note|Warning):/.test(line)) return row(line, 'warning');
  const guide = /^(Guide[^.:]*[.:]|Try:)(.*)$/.exec(line);
  if (guide) return [span(guide[1]!, 'title'), span(guide[2]!)];
  if (/^[A-Z][^.]{0,60}:$/.test(line)) return row(line, 'title');
  return row(line);
}

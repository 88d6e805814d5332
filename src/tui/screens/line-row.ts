import { completionsFor } from '../../parser/complete.js';
import type { App, Game } from '../app.js';
import type { Complete } from '../line-editor.js';
import { oneCell, type Row, row, span } from '../row.js';

/** The row in which words are typed: with a cursor while keys go there. */
export function lineRow({ look }: App, { isTyping, line, setting }: Game, columns: number): Row {
  if (!isTyping) return row(' : to type words, such as "attack ..." or "why sukhnah"', 'dim');
  const room = Math.max(10, columns - 4);
  const from = Math.max(0, line.at - room + 1);
  const text = `${oneCell(line.text)} `;
  const until = from + room;
  const hint = line.offers.length > 0 ? '' : hintFor(completerOf(setting.lexicon), line.text, line.at);
  return [
    span(' > ', 'key'),
    span(text.slice(from, line.at)),
    look.theme === 'mono' && look.ascii && line.at === line.text.length
      ? span('_', 'selected')
      : span(text.slice(line.at, line.at + 1), 'selected'),
    span(text.slice(line.at + 1, until)),
    span(hint.slice(0, Math.max(0, until - text.length)), 'dim'),
  ];
}

/** The words that may follow in a line of this game. */
export function completerOf(lexicon: Game['setting']['lexicon']): Complete {
  return (line) => completionsFor(lexicon, line);
}

/** The rest of the only word that fits, to be taken by Tab. */
function hintFor(complete: Complete, text: string, at: number): string {
  if (at !== text.length || text.trim() === '' || text.endsWith(' ')) return '';
  const [words, replaced] = complete(text);
  const only = words.length === 1 ? words[0]! : '';
  return only.toLowerCase().startsWith(replaced.toLowerCase()) ? only.slice(replaced.length) : '';
}

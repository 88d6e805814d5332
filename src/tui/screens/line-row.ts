import { completionsFor } from '../../parser/complete.js';
import type { App, Game } from '../app.js';
import type { Complete } from '../line-editor.js';
import { oneCell, type Row, row, span } from '../row.js';

/** The row in which words are typed: with a cursor while keys go there. */
export function lineRow({ look }: App, { isTyping, line, setting, session }: Game, columns: number): Row {
  if (!isTyping) return row(' : to type words, such as "attack ..." or "why sukhnah"', 'dim');
  const room = Math.max(10, columns - 4);
  const before = oneCell(line.text.slice(0, line.at));
  const after = oneCell(line.text.slice(line.at));
  const hint = line.offers.length > 0 ? '' : hintFor(completerOf({ setting, session }), line.text, line.at);
  const from = Math.max(0, before.length - room + 1);
  // The cursor stands on the first letter of the hint, so that word and hint read as one.
  const isUnderscore = look.theme === 'mono' && look.ascii && after === '';
  const rest = `${after}${hint}` || ' ';
  const until = Math.max(0, room - (before.length - from) - 1);
  return [
    span(' > ', 'key'),
    span(before.slice(from)),
    span(isUnderscore ? '_' : rest.slice(0, 1), 'selected'),
    span(rest.slice(isUnderscore ? 0 : 1).slice(0, until), hint === '' ? 'text' : 'dim'),
  ];
}

/** The words that may follow in a line of this game. */
export function completerOf({ setting, session }: Pick<Game, 'setting' | 'session'>): Complete {
  return (line) => completionsFor(setting.lexicon, line, session.side);
}

/** The rest of the only word that fits, to be taken by Tab. */
function hintFor(complete: Complete, text: string, at: number): string {
  if (at !== text.length || text.trim() === '' || text.endsWith(' ')) return '';
  const [words, replaced] = complete(text);
  const only = words.length === 1 ? words[0]! : '';
  return only.toLowerCase().startsWith(replaced.toLowerCase()) ? only.slice(replaced.length) : '';
}

import { charOf, isTyped, type Key } from './key.js';

/** A line that is being typed. */
export interface LineEditor {
  text: string;
  /** Where the next character goes: from 0 to the length of the text. */
  at: number;
  /** Lines typed before, oldest first; and which of them is shown, as many as there are for none. */
  history: readonly string[];
  shown: number;
  /** What was typed before the history was opened. */
  draft: string;
  /** The ways on that were last offered by completion. */
  offers: readonly string[];
}

/** The words that may stand where the line ends now, and the part of it that they replace. */
export type Complete = (line: string) => [readonly string[], string];

/** A line without anything, and no memory. */
export const NEW_LINE: LineEditor = { text: '', at: 0, history: [], shown: 0, draft: '', offers: [] };

/** Lines that are remembered, and characters that a line may have. */
const MOST_LINES = 200;
const LONGEST = 500;

/** The line after a key; the same line where the key does nothing to it. */
export function edited(line: LineEditor, key: Key, complete: Complete): LineEditor {
  if (isTyped(key)) return inserted(line, charOf(key));
  const { text, at } = line;
  const moved = (to: number): LineEditor => ({ ...line, at: to, offers: [] });
  switch (key) {
    case 'left':
      return moved(Math.max(0, at - 1));
    case 'right':
      return moved(Math.min(text.length, at + 1));
    case 'home':
    case 'ctrl+a':
      return moved(0);
    case 'end':
    case 'ctrl+e':
      return moved(text.length);
    case 'backspace':
      return at === 0 ? line : changed(line, text.slice(0, at - 1) + text.slice(at), at - 1);
    case 'delete':
    case 'ctrl+d':
      return changed(line, text.slice(0, at) + text.slice(at + 1), at);
    case 'ctrl+u':
      return changed(line, text.slice(at), 0);
    case 'ctrl+k':
      return changed(line, text.slice(0, at), at);
    case 'ctrl+w':
      return withoutWord(line);
    case 'up':
      return recalled(line, line.shown - 1);
    case 'down':
      return recalled(line, line.shown + 1);
    case 'tab':
      return completed(line, complete);
    default:
      return line;
  }
}

/** With `text` put in where the cursor stands; line ends and other controls become blanks. */
export function inserted(line: LineEditor, text: string): LineEditor {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, LONGEST - line.text.length);
  return changed(
    line,
    line.text.slice(0, line.at) + plain + line.text.slice(line.at),
    line.at + plain.length,
  );
}

/** With `text` instead of what was typed. */
export function prefilled(line: LineEditor, text: string): LineEditor {
  return changed(line, text, text.length);
}

/** Empty again, with what was typed at the end of the history. */
export function entered({ text, history }: LineEditor): LineEditor {
  const kept =
    text.trim() === '' || history.at(-1) === text ? history : [...history, text].slice(-MOST_LINES);
  return { ...NEW_LINE, history: kept, shown: kept.length };
}

function changed(line: LineEditor, text: string, at: number): LineEditor {
  return { ...line, text, at, offers: [] };
}

function withoutWord(line: LineEditor): LineEditor {
  const before = line.text.slice(0, line.at).replace(/\S+\s*$/, '');
  return changed(line, before + line.text.slice(line.at), before.length);
}

function recalled(line: LineEditor, shown: number): LineEditor {
  const { history } = line;
  if (shown < 0 || shown > history.length) return line;
  const draft = line.shown === history.length ? line.text : line.draft;
  const text = shown === history.length ? draft : history[shown]!;
  return { ...line, text, at: text.length, shown, draft, offers: [] };
}

/** With the only word that fits, or with as much as all that fit have in common. */
function completed(line: LineEditor, complete: Complete): LineEditor {
  const before = line.text.slice(0, line.at);
  const [words, replaced] = complete(before);
  if (words.length === 0) return { ...line, offers: [] };
  const common = words.length === 1 ? words[0]! : sharedStart(words);
  const word = common.length > replaced.length ? common : replaced;
  const start = before.slice(0, before.length - replaced.length) + word;
  return {
    ...line,
    text: start + line.text.slice(line.at),
    at: start.length,
    offers: words.length === 1 ? [] : words,
  };
}

function sharedStart(words: readonly string[]): string {
  let length = words[0]!.length;
  for (const word of words) while (!word.startsWith(words[0]!.slice(0, length))) length--;
  return words[0]!.slice(0, length);
}

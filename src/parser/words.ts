import { BOUNDS } from '../text/joining-words.js';

/** One word of a typed line: `raw` keeps hyphens, so that an id is one word; `parts` are its letters and digits. */
export interface Word {
  raw: string;
  parts: readonly string[];
}

/** The longest line that is read; the rest is cut off. */
const LONGEST = 1000;

/** Whether a loose name ends before word `at`. "Air" does so only before a number of sorties. */
export function isBound(words: readonly Word[], at: number): boolean {
  const { raw } = words[at]!;
  return BOUNDS.has(raw) || (raw === 'air' && /^\d+$/.test(words[at + 1]?.raw ?? ''));
}

/** Words that two ways of writing a name may have or lack: English and Arabic articles, and "of". */
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'of',
  'al',
  'as',
  'ash',
  'at',
  'ad',
  'ar',
  'an',
  'az',
  'el',
  'es',
  'ez',
  'ed',
  'er',
  'et',
]);

/** The words of a typed line, in lower case, without accents, apostrophes and closing marks. Never throws. */
export function wordsOf(line: string): Word[] {
  const plain = plainText(line.slice(0, LONGEST)).replace(/[,&+]/g, ' , ').replace(/[–—]/g, '-');
  const words: Word[] = [];
  for (const token of plain.split(/[^a-z0-9,.'-]+/)) {
    const raw = token.replace(/^[.']+|[.']+$/g, '');
    if (raw === ',' || raw === '-') words.push({ raw, parts: [] });
    else if (/[a-z0-9]/.test(raw))
      words.push({ raw, parts: raw.split(/[^a-z0-9]+/).filter((part) => part !== '') });
  }
  return words;
}

/** The letters and digits of a name, word by word. */
export function partsOf(name: string): string[] {
  return plainText(name)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** `parts` without articles; all of them where nothing else is left. */
export function coreOf(parts: readonly string[]): readonly string[] {
  const core = parts.filter((part) => !ARTICLES.has(part));
  return core.length > 0 ? core : parts;
}

/** Several commands on one line are parted by semicolons. */
export function sentencesOf(line: string): string[] {
  return line
    .split(';')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʿʾʼ`´]/g, '');
}

/** Words that join names or bring in another part of a command: no loose name reaches across them. */
export const BOUNDS: ReadonlySet<string> = new Set(['with', 'from', 'to', 'and', ',', '-', 'via']);

/** Words that mean nothing in front of a name. */
export const NOISE: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'to',
  'at',
  'on',
  'in',
  'of',
  'into',
  'onto',
  'towards',
  'toward',
  'against',
  'for',
  'with',
  'using',
  'and',
  ',',
  '-',
  'please',
]);

/** Whether a typed `word` would be read as part of a sentence, so that nothing may have it for an id. */
export function isJoiningWord(word: string): boolean {
  return BOUNDS.has(word) || NOISE.has(word) || word === 'between';
}

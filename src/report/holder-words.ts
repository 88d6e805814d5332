/** Who is said to hold a place, in kinds that a map can show. */
export type SaidHolder = 'first' | 'second' | 'third' | 'nobody';

/** The words of the files for who holds a place: the kind, and what they are called. */
const HOLDER_WORDS: Readonly<Record<string, readonly [SaidHolder, string]>> = {
  gov: ['first', 'government and allies'],
  'gov-besieged': ['first', 'government, besieged'],
  is: ['second', 'IS'],
  sdf: ['third', 'SDF'],
  us: ['third', 'US garrison'],
  'us-rebel': ['third', 'US garrison and partners'],
  contested: ['nobody', 'contested'],
  nobody: ['nobody', 'nobody'],
};

/** The kind of a holder; a word that is not known counts as nobody. */
export function saidHolder(word: string): SaidHolder {
  return HOLDER_WORDS[word]?.[0] ?? 'nobody';
}

/** What a holder is called; "contested" where it is nobody alone. A word that is not known is given as it is. */
export function holderWord(word: string): string {
  return HOLDER_WORDS[word]?.[1] ?? word;
}

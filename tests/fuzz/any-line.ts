import type { Rng } from '../../src/engine/random/stream.js';
import type { Entry, Lexicon } from '../../src/parser/lexicon.js';
import { VERBS, type Verb } from '../../src/parser/verbs.js';
import { BOUNDS, NOISE } from '../../src/text/joining-words.js';

/** A line that a player might type, or nearly: most are near the grammar, some are noise. */
export function anyLine(lexicon: Lexicon, rng: Rng): string {
  const way = rng.below(100);
  if (way < 8) return rng.chance(800) ? 'end day' : `wait ${rng.below(4)}`;
  if (way < 14) return ['undo', 'undo all', 'redo', 'side', 'side is', 'save', 'orders'][rng.below(7)]!;
  if (way < 64) return nearOrder(lexicon, rng);
  if (way < 74) return [nearOrder(lexicon, rng), nearOrder(lexicon, rng), anyWords(lexicon, rng)].join(' ; ');
  if (way < 92) return anyWords(lexicon, rng);
  return noise(lexicon, rng);
}

/** A verb with what its usage asks for, with a word too many or too few at times. */
function nearOrder(lexicon: Lexicon, rng: Rng): string {
  const verb = VERBS[rng.below(VERBS.length)]!;
  const { places, links, formations } = lexicon;
  const words = rng.chance(800) ? [verb.name] : [anyOf([verb.name, ...verb.words], rng)];
  if (rng.chance(250)) words.push(anyOf(verb.examples.length > 0 ? verb.examples : [''], rng));
  const named = [
    ...(verb.names.includes('place') ? [places] : []),
    ...(verb.names.includes('link') ? [links] : []),
    ...(verb.names.includes('formation') ? [formations] : []),
  ];
  for (let no = 0; no < 1 + rng.below(4); no++) {
    if (rng.chance(200)) words.push(anyOf(['1', '2', '4', '99', '-1', '0', '999999', '1e3'], rng));
    if (named.length > 0) words.push(nameOf(anyOf(named[rng.below(named.length)]!, rng), rng));
    if (verb.keywords.length > 0 && rng.chance(700)) words.push(anyOf(verb.keywords, rng));
  }
  if (rng.chance(150)) words.splice(rng.below(words.length), 1);
  return words.join(' ');
}

/** Words of the grammar and names of the game in any order. */
function anyWords({ places, links, formations, outlets, figures }: Lexicon, rng: Rng): string {
  const names = [...places, ...links, ...formations, ...outlets];
  const words = Array.from({ length: 1 + rng.below(9) }, () => {
    const verb: Verb = VERBS[rng.below(VERBS.length)]!;
    switch (rng.below(6)) {
      case 0:
        return verb.name;
      case 1:
        return anyOf([...verb.words, ...verb.keywords, verb.name], rng);
      case 2:
        return anyOf([...BOUNDS, ...NOISE, 'between', 'all', ';', '"', "'"], rng);
      case 3:
        return anyOf([...figures, 'S1', 'S3', 'D2', '17 august', '2017-08-05', 'fight', 'disputes'], rng);
      default:
        return nameOf(names[rng.below(names.length)]!, rng);
    }
  });
  return words.join(rng.chance(900) ? ' ' : '');
}

/** A name as somebody may write it: its id, its name, its beginning, with a slip. */
function nameOf({ id, name }: Pick<Entry, 'id' | 'name'>, rng: Rng): string {
  const text = rng.chance(600) ? id : name;
  const at = rng.below(text.length);
  switch (rng.below(10)) {
    case 0:
      return text.slice(0, at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return `"${text}"`;
    case 3:
      return text.toUpperCase();
    default:
      return text;
  }
}

/** What no grammar knows: letters of any kind, controls, lines that are far too long. */
function noise(lexicon: Lexicon, rng: Rng): string {
  const line = nearOrder(lexicon, rng);
  const at = rng.below(line.length + 1);
  switch (rng.below(6)) {
    case 0:
      return Array.from({ length: rng.below(200) }, () => String.fromCharCode(rng.below(0x10000))).join('');
    case 1:
      return Array.from({ length: rng.below(80) }, () => String.fromCharCode(rng.below(0x80))).join('');
    case 2:
      return line.slice(0, at) + anyOf(ODD, rng) + line.slice(at);
    case 3:
      return `${line} `.repeat(1 + rng.below(2000));
    case 4:
      return anyOf(['', ' ', ';', ';;;', '"', '\t', '\n', '.', '-', '?'], rng).repeat(1 + rng.below(5));
    default:
      return `${line} ${anyOf(ODD, rng).repeat(1 + rng.below(20_000))}`;
  }
}

const ODD = [
  '\u0000',
  '\u001b[2J',
  '\u009b',
  '\u202e',
  '\ud800',
  '\u{1f642}',
  'a\u0301',
  '\u0130',
  '\ufdfa',
  'constructor',
  '__proto__',
  '%s',
  '$&',
];

function anyOf<T>(list: readonly T[], rng: Rng): T {
  return list[rng.below(list.length)]!;
}

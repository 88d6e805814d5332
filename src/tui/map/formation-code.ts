import type { Kind } from '../../engine/model/formation.js';

/** What tells a formation best in little room: "18th", "Tantur", "gas field", "5th S". */
export function formationCode(name: string, kind: Kind): string {
  const words = name.split(' ').filter((word) => !COMMON.has(word.toLowerCase()));
  const others = words.filter((word) => !COMPASS.test(word) && !saysKind(word, kind));
  const compass = words.find((word) => COMPASS.test(word));
  const telling = others.filter((word) => !WEAK.has(word.toLowerCase()));
  const [first, ...more] = telling.length > 0 ? telling : others;
  if (first === undefined) return compass ?? words[0] ?? name;
  let code = first.slice(0, LONGEST);
  for (const word of more) {
    if (code.length + 1 + word.length > LONGEST) break;
    code += ` ${word}`;
  }
  return compass ? `${code} ${compass[0]!.toUpperCase()}` : code;
}

/** Whether a name says what kind of formation it is: "Engineer group". */
export function saysKind(name: string, kind: Kind): boolean {
  return name.toLowerCase().includes(kind.slice(0, STEM));
}

/** Letters of a kind that, where a name has them, say the kind already. */
const STEM = 7;

const COMPASS = /^(?:north|south|east|west)ern$/i;

/** The most characters of a name on a counter: design assumption, as two words such as "road raiders" need. */
const LONGEST = 13;

/** Words that tell nothing: the side, what sort of body it is, and articles. */
const COMMON = new Set([
  'is',
  'liwa',
  'harakat',
  "kata'ib",
  'saraya',
  'the',
  'on',
  'of',
  'at',
  'in',
  'group',
  'groups',
  'force',
  'forces',
  'corps',
  'division',
  'brigade',
  'regiment',
  'company',
  'detachment',
  'garrison',
  'guard',
  'post',
  'posts',
]);

/** Words that tell little where there are others. */
const WEAK = new Set(['jabal', 'hill', 'last', 'gun']);

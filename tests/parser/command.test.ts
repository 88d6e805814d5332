import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NONE } from '../../src/engine/model/place.js';
import { type Command, parseCommand, type Typist } from '../../src/parser/command.js';
import { completionsFor } from '../../src/parser/complete.js';
import { faultText, isFault } from '../../src/parser/fault.js';
import { helpLines, helpOn } from '../../src/parser/help.js';
import { VERBS } from '../../src/parser/verbs.js';
import { LEXICON, noOf, TYPIST } from './names.js';

const [corps, division, engineers] = ['5th-corps', '18th-division', 'engineers'].map((id) =>
  noOf('formations', id),
) as [number, number, number];
const arak = noOf('places', 'arak');
const hulayhilah = noOf('places', 'hulayhilah');
const hayl = noOf('places', 'al-hayl-gas-field');
const road = noOf('links', 'arak--hulayhilah');

test.each<[string, Command]>([
  ['march 18th to arak', { type: 'orders', orders: [{ type: 'march', formation: division, to: arak }] }],
  ['march 18th arak', { type: 'orders', orders: [{ type: 'march', formation: division, to: arak }] }],
  [
    'Move the 18th Division to Arak.',
    { type: 'orders', orders: [{ type: 'march', formation: division, to: arak }] },
  ],
  [
    'attack hulayhilah with 5th corps, engineers and the 18th from al-hayl',
    {
      type: 'orders',
      orders: [corps, engineers, division].map((formation) => ({
        type: 'attack',
        formation,
        target: hulayhilah,
        via: hayl,
      })),
    },
  ],
  [
    'attack hulayhilah with 5th corps',
    { type: 'orders', orders: [{ type: 'attack', formation: corps, target: hulayhilah, via: NONE }] },
  ],
  [
    'withdraw 18th to arak',
    { type: 'orders', orders: [{ type: 'withdraw', formation: division, to: arak }] },
  ],
  ['dig in 18th', { type: 'orders', orders: [{ type: 'hold', formation: division, posture: 'prepared' }] }],
  ['hold 18th', { type: 'orders', orders: [{ type: 'hold', formation: division, posture: 'hasty' }] }],
  ['delay with 18th', { type: 'orders', orders: [{ type: 'hold', formation: division, posture: 'delay' }] }],
  [
    'clear road from arak to hulayhilah with engineers',
    { type: 'orders', orders: [{ type: 'clear', formation: engineers, link: road, place: NONE }] },
  ],
  [
    'clear arak with engineers',
    { type: 'orders', orders: [{ type: 'clear', formation: engineers, link: NONE, place: arak }] },
  ],
  [
    'bombard hulayhilah with artillery',
    {
      type: 'orders',
      orders: [{ type: 'bombard', formation: noOf('formations', 'artillery-group'), target: hulayhilah }],
    },
  ],
  [
    'air 4 support 5th corps',
    { type: 'orders', orders: [{ type: 'support', formation: corps, sorties: 4 }] },
  ],
  [
    'air 2 strike hulayhilah',
    { type: 'orders', orders: [{ type: 'strike', target: hulayhilah, sorties: 2 }] },
  ],
  [
    'air 2 interdict arak - hulayhilah',
    { type: 'orders', orders: [{ type: 'interdict', link: road, sorties: 2 }] },
  ],
  [
    'forecast attack hulayhilah with 5th corps and 18th from al-hayl air 4',
    { type: 'forecast', target: hulayhilah, formations: [corps, division], via: hayl, sorties: 4 },
  ],
  ['forecast hulayhilah', { type: 'forecast', target: hulayhilah, formations: [], via: NONE, sorties: null }],
  ['look', { type: 'look' }],
  ['l', { type: 'look' }],
  ['why combat.terrain', { type: 'why', topic: { type: 'figure', figure: 'combat.terrain' } }],
  ['why sorties', { type: 'why', topic: { type: 'matter', matter: 'sorties' } }],
  ['why s3', { type: 'why', topic: { type: 'source', source: 'S3' } }],
  ['why dispute 3', { type: 'why', topic: { type: 'dispute', no: 3 } }],
  ['why contradictions', { type: 'why', topic: { type: 'dispute', no: null } }],
  ['why fight at hulayhilah', { type: 'why', topic: { type: 'fight', place: hulayhilah } }],
  [
    'why 5th corps strength',
    { type: 'why', topic: { type: 'thing', thing: { kind: 'formation', no: corps } } },
  ],
  ['oob', { type: 'order-of-battle' }],
  ['order of battle', { type: 'order-of-battle' }],
  ['orders', { type: 'list-orders' }],
  ['sources p1', { type: 'sources', source: 'P1' }],
  ['end day', { type: 'end-day' }],
  ['wait 3', { type: 'wait', days: 3, untilContact: false }],
  ['wait 0', { type: 'wait', days: 0, untilContact: false }],
  ['wait 999', { type: 'wait', days: 999, untilContact: false }],
  ['wait until contact', { type: 'wait', days: 10, untilContact: true }],
  ['undo all', { type: 'undo', all: true }],
  ['side is', { type: 'take-side', side: 1 }],
  ['save before the assault', { type: 'save', name: 'before-the-assault' }],
  ['save ../../etc/passwd', { type: 'save', name: 'etc-passwd' }],
  ['help attack', { type: 'help', verb: 'attack' }],
  ['people', { type: 'people' }],
  ['q', { type: 'quit' }],
])('"%s" is read', (line, command) => {
  expect(parseCommand(TYPIST, line)).toEqual(command);
});

test('"all" stands for every formation on the map', () => {
  const command = parseCommand({ ...TYPIST, present: [corps, division] }, 'dig in all');
  expect(command).toMatchObject({ orders: [{ formation: corps }, { formation: division }] });
});

test.each([
  ['', 'I read Latin letters and digits only'],
  ['أراك', 'I read Latin letters and digits only'],
  ['atack sukhnah', 'Did you mean attack?'],
  ['dance', 'I do not know the word "dance". Type "help" for all commands.'],
  ['march', 'Here a formation is missing. Usage: march <formation>'],
  ['march 18th', 'Here a place is missing'],
  ['attack sukhnah', 'Here a formation is missing'],
  ['attack with 18th', 'I know no place called "18th"'],
  ['march 18th to arak quickly', 'I understood the line up to "quickly"'],
  ['air support 5th corps', 'number of sorties is missing'],
  ['air 4 hover', 'known task (support, strike, interdict or drop) is missing'],
  ['guard arak - hulayhilah', 'Here a formation is missing'],
  ['vehicle bombs for 5th corps', 'number of vehicle bombs is missing'],
  ['corridor', 'word "open" or "closed" is missing'],
  ['corridor at sukhnah', 'word "open" or "closed" is missing'],
  ['5th corps dance', 'I do not know the word "5th"'],
  ['5th corps march to arak quickly', 'I understood the line up to "quickly"'],
  ['save a.b', 'name of letters, digits and hyphens'],
  ['side sdf', 'I know no side called "sdf"'],
  ['wait until dark', 'word "contact" is missing'],
])('"%s" is refused with a helpful word', (line, part) => {
  const fault = parseCommand(TYPIST, line);
  expect(isFault(fault) ? faultText(fault) : fault).toContain(part);
});

test('whatever is typed, the parser answers and never throws', () => {
  const words = fc.constantFrom(
    ...VERBS.flatMap(({ name, words: others, keywords }) => [name, ...others, ...keywords]),
    ...LEXICON.places.map(({ name }) => name),
    ...LEXICON.formations.map(({ id }) => id),
    ',',
    '-',
    ';',
    'the',
    'and',
    '7',
    '999999999999',
  );
  const lines = fc.oneof(
    fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.tuple(words, fc.string({ unit: 'grapheme', maxLength: 20 })).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(lines, (line) => {
      const command = parseCommand(TYPIST, line);
      if (isFault(command)) expect(faultText(command).length).toBeGreaterThan(5);
      else expect(command.type).toBeTypeOf('string');
      completionsFor(LEXICON, line);
    }),
    { numRuns: 1000 },
  );
});

const OTHER: Typist = {
  lexicon: LEXICON,
  side: 1,
  present: LEXICON.formations.flatMap(({ side, no }) => (side === 1 ? [no] : [])),
};

describe('help', () => {
  test.each(VERBS.map((verb) => [verb.name, verb] as const))('%s: its examples are read', (_, verb) => {
    const faults = [TYPIST, OTHER].map((typist) =>
      verb.examples.map((example) => {
        const reply = parseCommand(typist, example);
        return isFault(reply) ? faultText(reply) : null;
      }),
    );
    for (const i of verb.examples.keys()) expect(faults.map((own) => own[i])).toContain(null);
    expect(faults[0]).toContain(null);
    // IS has neither aircraft nor guns nor engineers in the last hills
    if (!['air', 'bombard', 'clear', 'land'].includes(verb.name)) expect(faults[1]).toContain(null);
  });

  test('names every verb, and tells more of each', () => {
    const all = helpLines().join('\n');
    for (const { name, usage } of VERBS) {
      expect(all).toContain(usage.split(' | ')[0]);
      expect(helpOn(name)[0]).toBe(`Usage: ${usage}`);
    }
  });

  test('on a near miss asks back', () => {
    expect(helpOn('atack').join(' ')).toContain('Did you mean attack?');
  });

  test('no two verbs share a word', () => {
    const words = VERBS.flatMap(({ name, words: others }) => [name, ...others]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe('completion', () => {
  test.each([
    ['att', ['attack ']],
    ['help fore', ['forecast ']],
    ['march 18', ['18th-division ']],
    ['look; wa', ['wait ']],
    ['dance w', []],
  ])('of "%s"', (line, words) => {
    expect(completionsFor(LEXICON, line)[0]).toEqual(words);
  });

  test('offers ids by any of their parts', () => {
    expect(completionsFor(LEXICON, 'examine gas')[0]).toContain('al-hayl-gas-field');
  });
});

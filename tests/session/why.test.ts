import { describe, expect, test } from 'vitest';
import { MATTERS } from '../../src/parser/matters.js';
import { lastHills, typed } from './last-hills.js';

const game = lastHills();
const { places, links, cards } = game.setting.scenario.briefing;
const { library } = game.setting.shelf;

/** The ids in square or round brackets, and those listed under "Sources:". */
function cited(text: string): { named: string[]; listed: string[] } {
  const [body = '', list = ''] = text.split('\nSources:\n');
  const [own = ''] = list.split('\nFigures of');
  const ids = (part: string): string[] => part.match(/[SPM]\d+/g) ?? [];
  const brackets = body.match(/[[(][^\])]*[\])]/g) ?? [];
  const known = new Set(library.sources.map(({ id }) => id));
  const named = new Set(brackets.flatMap(ids).filter((id) => known.has(id)));
  const listed = [...own.matchAll(/^ {2}- ([A-Z]\d+):/gm)].map(([, id]) => id!);
  return { named: [...named].sort(), listed: listed.sort() };
}

test.each([
  ...[...places, ...links, ...cards].map(({ id }) => id),
  ...MATTERS,
  ...['dispute 1', 'combat.posture', 'mines.pace'],
])('"why %s" lists the sources that it names, and no others', (thing) => {
  const { text } = typed(game, `why ${thing}`);
  const { named, listed } = cited(text);
  for (const id of named) expect(listed).toContain(id);
  const body = text.split('\nSources:\n')[0];
  for (const id of listed) expect(body).toMatch(new RegExp(`\\b${id}\\b`));
});

test.each([
  ['why sorties', '  - Government and allies, 4 to 14, best 8: assumed ('],
  ['why operations', '  - IS, 1: assumed ('],
  ['why levels', 'assumed, medium confidence:'],
  ['why bases', 'T-4 station and Tiyas airbase, 12000 men: assumed'],
  ['why mines', 'roads where mines are assumed, 10 to 90, best 40: assumed'],
  ['why works', '  - Jabal Tantur: assumed ('],
  ['why questions', '  - Weight 4: IS is thinning out'],
  ['why hulayhilah', 'Permanent works stand here at the start: assumed ('],
  ['why hulayhilah', 'Mines of IS at the start, density 20 to 140, best 60: assumed'],
  ['why hulayhilah', '2017-07-13: IS; reported (P8)'],
  ['why combat.posture', 'Basis: published model (M1)'],
  ['forecast hulayhilah', 'combat.posture (published model: M1)'],
  ['why S3', 'S3: '],
  ['why combat.postur', 'I know no place, formation or road called'],
])('"%s" tells "%s"', (line, text) => {
  expect(typed(game, line).text.replace(/\s+/g, ' ')).toContain(text.trim());
});

describe('disputes', () => {
  const no = library.contradictions.findIndex(({ id }) => id === 'sukhnah-fall') + 1;
  const topic = library.contradictions[no - 1]!.topic;

  test('about later days are not told', () => {
    for (const line of ['why disputes', 'why sukhnah', `why dispute ${no}`])
      expect(typed(game, line).text).not.toContain(topic);
    expect(typed(game, `why dispute ${no}`).text).toContain(`There is no dispute ${no}`);
  });

  test('that a list names can be opened by their number', () => {
    const { text } = typed(game, 'why disputes');
    const numbers = [...text.matchAll(/^ {2}(\d+)\. /gm)].map(([, number]) => number!);
    expect(numbers.length).toBeGreaterThan(3);
    for (const number of numbers)
      expect(typed(game, `why dispute ${number}`).text).toContain('How the editor treats it:');
  });
});

test('sources begin with those that the scenario cites, and the others are not said to be used', () => {
  const [first = '', others = ''] = typed(game, 'sources').text.split('\nOthers on the campaign');
  expect(first).toContain('- S4: ');
  const unused = /- ([A-Z]\d+): /.exec(others)![1]!;
  expect(typed(game, `sources ${unused}`).text).toContain('Bears on: ');
  expect(typed(game, 'sources S4').text).toContain('Used here for: ');
});

test('a forecast with more sorties than there are is refused, and tells how many there are', () => {
  expect(typed(game, 'forecast hulayhilah air 99').text).toBe(
    'Your side has 8 sorties a day, so there is no forecast with 99.',
  );
  expect(typed(game, 'forecast hulayhilah air 8').text).toContain('with 8 sorties');
});

test.each(['wait 0', 'wait 11', 'wait 999'])('"%s" is refused, and plays no day', (line) => {
  const waited = typed(game, line);
  expect(waited.session).toBe(game.session);
  expect(waited.text).toBe('One "wait" ends from 1 to 10 days; no day has been played.');
});

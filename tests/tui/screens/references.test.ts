import { describe, expect, test } from 'vitest';
import { nextReference, type Reference, referencesIn } from '../../../src/tui/screens/references.js';
import { textRows } from '../../../src/tui/texts.js';
import { atPlan, type Played } from '../support/play-keys.js';

const names = (screen: Played, ...lines: string[]) =>
  referencesIn(screen.now(), textRows(lines, 200)).map(({ name, kind }) => `${kind} ${name}`);

describe('what a text names', () => {
  const screen = atPlan({});

  test('sources, figures and what it says one can ask', () => {
    expect(names(screen, 'By combat.terrain (S4, Z9); "why sorties" and "why dispute" tell more.')).toEqual([
      'basis combat.terrain',
      'basis S4',
      'basis sorties',
      'basis dispute',
    ]);
  });

  test('a source in such words is named once', () => {
    expect(names(screen, '"why S4" opens it')).toEqual(['basis S4']);
  });

  test('places and own formations at their first mention, and longer names before shorter ones', () => {
    expect(names(screen, '18th Division at Arak gas field', 'Arak, Arak and the 18th Division')).toEqual([
      'thing 18th-division',
      'thing arak-gas-field',
      'thing arak',
    ]);
  });

  test('what stands within a longer name is no mention of a shorter one', () => {
    const rows = textRows(['At Arak gas field.', 'At Arak.'], 200);
    const found = referencesIn(screen.now(), rows).map(({ name, row }) => [name, row]);
    expect(found).toEqual([
      ['arak-gas-field', 0],
      ['arak', 1],
    ]);
  });

  test('no part of a word, and nothing of the enemy', () => {
    const enemy = screen.game().setting.scenario.briefing.cards.find(({ side }) => side === 1)!;
    expect(names(screen, `Arakan, x-Arak, and ${enemy.name}`)).toEqual([]);
  });
});

test('the next of a kind is found in both directions and round, and none where there is none', () => {
  const at = (kind: Reference['kind']): Reference => ({ row: 0, from: 0, until: 1, name: 'x', kind });
  const three = [at('basis'), at('thing'), at('basis')];
  expect(nextReference(three, null, 'basis', true)).toBe(0);
  expect(nextReference(three, 0, 'basis', true)).toBe(2);
  expect(nextReference(three, 2, 'basis', true)).toBe(0);
  expect(nextReference(three, null, 'basis', false)).toBe(2);
  expect(nextReference(three, 0, 'basis', false)).toBe(2);
  expect(nextReference(three, 0, 'thing', true)).toBe(1);
  expect(nextReference([], null, 'thing', true)).toBeNull();
});

describe('every figure leads to its basis', () => {
  test.each([
    ['h', 'Deliberate attacks that a side can begin in a day'],
    ['V', 'Points of the aims'],
  ])('%s on the plan', (key, says) => {
    const screen = atPlan({});
    screen.press(key);
    expect(screen.text()).toContain(says);
  });

  test.each([[{ columns: 80, rows: 24 }], [{ columns: 250, rows: 80 }]])(
    'y on the charts of the debrief opens what they measure on %j, and Esc leads back',
    (size) => {
      const screen = atPlan({}, size);
      screen.press('D', 'right', 'y');
      expect(screen.text()).toContain('Way left from the front: kilometres along the links');
      expect(screen.top()).toMatchObject({ name: 'page', title: 'why charts' });
      screen.press('escape');
      expect(screen.top()).toMatchObject({ name: 'debrief', page: 1 });
    },
  );

  test('n on a page goes to places and formations, and Enter tells why they are shown so', () => {
    const screen = atPlan({}, { columns: 80, rows: 24 });
    screen.press('l');
    expect(screen.top().name).toBe('page');
    screen.press('n', 'enter');
    expect(screen.text()).toMatch(/Why .* is shown as it is:/);
    screen.press('escape', 'N');
    expect(screen.top()).toMatchObject({ name: 'page', title: 'look' });
  });
});

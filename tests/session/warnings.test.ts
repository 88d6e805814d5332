import { describe, expect, test } from 'vitest';
import { DOCTRINE } from '../../src/ai/staff/doctrine.js';
import { PRUDENCE } from '../../src/engine/rules/prudence.js';
import type { Session } from '../../src/session/session.js';
import { warningsBefore } from '../../src/session/warnings.js';
import type { Sketch } from '../support/sketch.js';
import { drawnGame } from './at-keyboard.js';
import { lastHills, typed } from './last-hills.js';

const FRONT: Sketch = {
  places: {
    alpha: { holder: 0 },
    bravo: { holder: 1, x: 10_000 },
    charlie: { holder: 1, y: 10_000 },
    rear: { holder: 0, x: -20_000 },
    home: { holder: 0, x: -900_000 },
  },
  links: {
    'alpha-bravo': {},
    'alpha-charlie': {},
    'alpha-rear': { length: 20_000 },
    'home-rear': { length: 880_000 },
  },
  formations: {
    lead: { at: 'alpha', men: 3000 },
    enemy: { at: 'bravo', side: 1, men: 400 },
  },
};

const more = (formations: Sketch['formations']): Sketch => ({
  ...FRONT,
  formations: { ...FRONT.formations, ...formations },
});

function warned(drawing: Sketch, ...lines: string[]) {
  const { setting, session } = typed(drawnGame(drawing), ...lines);
  return warningsBefore(setting, session);
}

const keys = (drawing: Sketch, ...lines: string[]) => warned(drawing, ...lines).map(({ key }) => key);

describe('sorties that are left', () => {
  test('are told while the side attacks, until half of them fly', () => {
    expect(warned(FRONT, 'attack bravo with lead')).toContainEqual({
      key: 'sorties',
      text: '10 sorties are left while your side attacks bravo. Sorties that do not fly are lost.',
    });
    expect(keys(FRONT, 'attack bravo with lead', 'air 5 support lead')).not.toContain('sorties');
  });

  test('are not told on a day without an attack, nor while those who are to attack are still on their way', () => {
    expect(keys(FRONT)).not.toContain('sorties');
    const far = more({ lead: { at: 'home', men: 3000 } });
    expect(keys(far, 'attack bravo with lead')).not.toContain('sorties');
  });
});

describe('an attack below the ratio of the staff', () => {
  const weak = more({ lead: { at: 'alpha', men: 300 }, enemy: { at: 'bravo', side: 1, men: 2000 } });

  test('is told with its ratio, the chance to get nowhere and the ratio that is asked for', () => {
    const [first] = warned(weak, 'attack bravo with lead');
    expect(first!.key).toBe('reckless bravo');
    expect(first!.text).toMatch(
      /^The attack on bravo stands at 1 to \d+(\.\d)? by what your side believes, and is repulsed or stalls with a chance of \d+%; a careful staff would not begin below 1\.1 to 1\.$/,
    );
    expect(keys(FRONT, 'attack bravo with lead')).not.toContain('reckless bravo');
  });

  test('may be lower once it is under way, and tells who is short of supply', () => {
    const going = (men: number) =>
      more({
        lead: {
          at: 'alpha',
          men,
          supply: 'strained',
          task: { type: 'attack', target: 1, via: 0 },
        },
        enemy: { at: 'bravo', side: 1, men: 1000 },
      });
    const [first] = warned(going(300));
    expect(first!.text).toContain('a careful staff would not go on below 1 to 1.3.');
    expect(first!.text).toContain('lead is short of supply.');
    expect(keys(going(4000))).not.toContain('reckless bravo');
  });

  test('is reckoned with the sorties that the sheet gives it', () => {
    const near = more({ lead: { at: 'alpha', men: 800 }, enemy: { at: 'bravo', side: 1, men: 800 } });
    const text = (...lines: string[]) => warned(near, 'attack bravo with lead', ...lines)[0]?.text ?? '';
    expect(text('air 6 support lead')).not.toBe(text());
  });

  test('says where no enemy has been seen', () => {
    const text = warned(more({ lead: { at: 'alpha', men: 100 } }), 'attack charlie with lead')[0]!.text;
    expect(text).toContain('No enemy has been seen there');
  });

  test('is measured by the figures of the staff', () => {
    expect(DOCTRINE).toMatchObject(PRUDENCE);
  });
});

describe('a place that is left open', () => {
  test('is told with those who leave it and the enemy next to it', () => {
    expect(warned(FRONT, 'march lead to rear')).toEqual([
      { key: 'open alpha', text: 'Alpha stands open when lead leaves: enemy is known next to it.' },
    ]);
  });

  test('is not told while somebody stays, where the enemy is attacked himself, or where none was seen lately', () => {
    const two = more({ second: { at: 'alpha' } });
    expect(keys(two, 'march lead to rear')).toEqual([]);
    expect(keys(two, 'march lead to rear', 'withdraw second to rear')).toEqual(['open alpha']);
    expect(keys(FRONT, 'attack bravo with lead')).not.toContain('open alpha');
    const game = drawnGame(FRONT);
    game.state.knowledge[0].contacts[game.no('enemy')]!.turn = -3;
    const { session } = typed(game, 'march lead to rear');
    expect(warningsBefore(game.setting, session)).toEqual([]);
  });
});

describe('idle formations', () => {
  const idle = more({ reserve: { at: 'rear' }, second: { at: 'rear' } });

  test('are told in one sentence', () => {
    expect(warned(idle)).toEqual([
      {
        key: 'idle 2 3',
        text: 'Reserve and second stand idle: no order, no enemy known next to them, and one within a short march.',
      },
    ]);
  });

  test.each([
    { what: 'has an order for today', lines: ['hold reserve'], formation: {} },
    { what: 'digs in', lines: [], formation: { task: { type: 'hold', posture: 'prepared' } } },
    { what: 'guards', lines: [], formation: { task: { type: 'guard', link: 2 } } },
    { what: 'is tired', lines: [], formation: { fatigue: 800 } },
    { what: 'is shaken', lines: [], formation: { cohesion: 400 } },
    { what: 'is artillery', lines: [], formation: { kind: 'artillery' } },
    { what: 'is a garrison', lines: [], formation: { kind: 'garrison' } },
    { what: 'is broken', lines: [], formation: { condition: 'broken' } },
    { what: 'has an enemy next to it', lines: [], formation: { at: 'alpha' } },
    { what: 'is far from every enemy', lines: [], formation: { at: 'home' } },
  ] as const)('do not count one that $what', ({ lines, formation }) => {
    const drawing = more({
      reserve: { at: 'rear', ...(formation as Partial<Sketch['formations'][string]>) },
    });
    expect(keys(drawing, ...lines).filter((key) => key.startsWith('idle'))).toEqual([]);
  });
});

test('a warning keeps its key when other orders are given, and none is left when the game is over', () => {
  const game = typed(lastHills(), 'attack hulayhilah with 5th corps');
  const before = warningsBefore(game.setting, game.session).map(({ key }) => key);
  const after = warningsBefore(game.setting, typed(game, 'hold 18th').session).map(({ key }) => key);
  expect(before).toContain('sorties');
  const others = (keys: string[]) => keys.filter((key) => !key.startsWith('idle'));
  expect(others(after)).toEqual(others(before));
  const state = { ...game.session.state, outcome: { winner: null, level: 'draw', scores: [0, 0] } };
  expect(warningsBefore(game.setting, { ...game.session, state } as Session)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/session/session.js';
import type { Sketch } from '../support/sketch.js';
import { drawnGame } from './at-keyboard.js';
import { lastHills, typed } from './last-hills.js';

const LINE: Sketch = {
  places: {
    alpha: { holder: 0 },
    bravo: { holder: 1, x: 10_000 },
    delta: { holder: 0, x: 20_000 },
    echo: { holder: 1, x: 30_000 },
  },
  links: { 'alpha-bravo': {}, 'bravo-delta': {}, 'delta-echo': {} },
  formations: {
    lead: { at: 'alpha', vehicleBombs: 3 },
    garrison: { at: 'delta', men: 400, kind: 'elite' },
    enemy: { at: 'bravo', side: 1 },
  },
};

const orders = ({ session }: { session: Session }) => session.history.present[0];

describe('a corridor without a place', () => {
  test('is for the one place that the side attacks', () => {
    const game = typed(drawnGame(LINE), 'attack bravo with lead', 'corridor open');
    expect(game.text).toContain('Those of the enemy who leave bravo are let go.');
    expect(orders(game)).toContainEqual({ type: 'corridor', place: 1, open: true });
  });

  test('or else for the one that it has cut off', () => {
    const bases = { echo: 5000 };
    const cutOff = drawnGame({ ...LINE, sides: [{}, { bases }] });
    expect(typed(cutOff, 'corridor open').text).toContain('Those of the enemy who leave bravo are let go.');
  });

  test('asks where there are several or none', () => {
    expect(typed(drawnGame(LINE), 'corridor open').text).toContain('Say where: "corridor open at ..."');
    const bases = { alpha: 5000 };
    const both = typed(drawnGame({ ...LINE, sides: [{}, { bases }] }), 'corridor closed');
    expect(both.text).toContain('It could be bravo or echo.');
    expect(orders(both)).toEqual([]);
  });

  test('to be closed is the one that stands open', () => {
    const game = drawnGame(LINE);
    game.session.state.places[3]!.corridor[0] = true;
    const closed = typed(game, 'attack bravo with lead', 'corridor closed');
    expect(closed.text).toContain('Nobody of the enemy is let go from echo.');
  });

  test('of two orders for one place the later counts', () => {
    const game = typed(drawnGame(LINE), 'corridor open at bravo', 'corridor closed at bravo');
    expect(orders(game)).toEqual([{ type: 'corridor', place: 1, open: false }]);
  });
});

test('an order to a formation that is out of touch says when it arrives', () => {
  const game = drawnGame({ ...LINE, sides: [{ bases: { alpha: 5000 } }, {}] });
  game.session.state.knowledge[0].joined = [true, false, false, false];
  expect(typed(game, 'dig in garrison').text.replaceAll('\n', ' ')).toContain(
    'it is out of touch, and the order reaches it on 3 July',
  );
  expect(typed(game, 'dig in lead').text).not.toContain('out of touch');
});

test('vehicle bombs come into the forecast of the attack that they open', () => {
  const attack = typed(drawnGame(LINE), 'attack bravo with lead');
  const armed = typed(attack, '2 vehicle bombs for lead');
  const text = typed(armed, 'forecast bravo').text.replaceAll('\n', ' ');
  expect(text).toContain('with 2 vehicle bombs');
  expect(text).toMatch(/vehicle bombs +x1\.\d\d +vehicleBombs\.men/);
  expect(typed(attack, 'forecast bravo').text).not.toContain('vehicle bomb');
});

test('vehicle bombs are no order that takes the place of the one that stands', () => {
  const attack = typed(drawnGame(LINE), 'attack bravo with lead', 'end', '1 vehicle bomb for lead', 'orders');
  expect(attack.text).toContain('lead opens its attack with 1 vehicle bomb');
  expect(attack.text).toContain('lead attacks bravo');
});

test('"wait until contact" stops when raiders have cut a link', () => {
  const raiders = { at: 'echo', side: 1, men: 100, kind: 'light', task: { type: 'raid', link: 1 } } as const;
  const game = drawnGame({ ...LINE, formations: { lead: { at: 'alpha' }, raiders } });
  const waited = typed(game, 'wait until contact');
  expect(waited.session.state.turn).toBe(1);
  expect(waited.text).toContain('Raiders of Side 1');
});

test('a landing takes sorties of the day', () => {
  const bases = { alpha: 5000, delta: 5000 };
  const game = drawnGame({ ...LINE, sides: [{ bases, landings: 1 }, {}] });
  const text = typed(game, 'land garrison at echo').text;
  expect(text).toContain('garrison lands from the air at echo.');
  expect(text).toContain('6 sorties left for today.');
});

test.each([
  'why race',
  'why zones',
  'why people',
  'why landings',
  'why wrecking',
  'people',
  'help pocket',
  'help race',
])('"%s" is answered', (line) => {
  const text = typed(lastHills(), line).text.replaceAll('\n', ' ');
  expect(text).toMatch(/^[A-Z].*[.:]/);
  expect(text).not.toMatch(/undefined|null|NaN/);
});

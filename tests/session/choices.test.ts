import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/model/order.js';
import { SIDES } from '../../src/engine/model/side.js';
import { replaces } from '../../src/engine/rules/order-kinds.js';
import { VERBS } from '../../src/parser/verbs.js';
import { formationName } from '../../src/report/names.js';
import { answer } from '../../src/session/answer.js';
import { airChoices, type ChoiceGroup, choicesAt, choicesFor } from '../../src/session/choices.js';
import { type Session, type Setting, viewOf } from '../../src/session/session.js';
import { checkGames } from '../laws/games.js';
import type { Sketch } from '../support/sketch.js';
import { drawnGame, keyboardOf } from './at-keyboard.js';
import { lastHills, typed } from './last-hills.js';

const FRONT: Sketch = {
  places: {
    alpha: { holder: 0 },
    bravo: { holder: 1, x: 10_000 },
    charlie: { holder: 1, x: 20_000 },
    rear: { holder: 0, y: 10_000 },
    side: { holder: 0, x: 10_000, y: 10_000 },
  },
  links: {
    'alpha-bravo': { mines: 20, minesOf: 1 },
    'bravo-charlie': {},
    'alpha-rear': {},
    'bravo-side': {},
    'rear-side': { length: 15_000 },
  },
  formations: {
    lead: { at: 'alpha', vehicleBombs: 5 },
    flank: { at: 'side' },
    guns: { at: 'alpha', kind: 'artillery' },
    scouts: { at: 'rear', kind: 'light', men: 150 },
    enemy: { at: 'bravo', side: 1, men: 400 },
  },
};

const groupsFor = (game: ReturnType<typeof drawnGame>, id: string, session = game.session) =>
  choicesFor(game.setting, session, game.no(id));

const labels = (groups: readonly ChoiceGroup[], verb: string) =>
  groups.filter((group) => group.verb === verb).flatMap(({ choices }) => choices.map(({ label }) => label));

const all = (groups: readonly ChoiceGroup[]) => groups.flatMap(({ choices }) => choices);

describe('the choices for a formation', () => {
  test('are the nearest targets first, with the way, the known enemy and what an attack takes', () => {
    const attacks = groupsFor(drawnGame(FRONT), 'lead').find(({ verb }) => verb === 'attack')!;
    expect(attacks.choices[0]).toMatchObject({
      label: 'Attack bravo',
      detail: 'next to it; enemy, about 400 men; takes 1 operation of 2',
      line: 'attack bravo with lead',
    });
    expect(attacks.choices.map(({ target }) => target)).toEqual([1]);
  });

  test('are marches to all places that can be reached, the first to be there first', () => {
    const [first] = groupsFor(drawnGame(FRONT), 'lead').filter(({ verb }) => verb === 'march');
    expect(first!.choices.map(({ label }) => label)).toEqual(['March to rear', 'March to side']);
    expect(first!.choices[0]!.detail).toBe('10 km; within a day');
  });

  test('offer vehicle bombs only to those who have been told to attack', () => {
    const game = drawnGame(FRONT);
    expect(labels(groupsFor(game, 'lead'), 'vehicle bombs')).toEqual([]);
    const { session } = typed(game, 'attack bravo with lead');
    expect(labels(groupsFor(game, 'lead', session), 'vehicle bombs')).toEqual([
      'Open its attack with 1 vehicle bomb',
      'Open its attack with 2 vehicle bombs',
      'Open its attack with 5 vehicle bombs',
    ]);
  });

  test('know what each kind can do', () => {
    const game = drawnGame(FRONT);
    expect(labels(groupsFor(game, 'guns'), 'bombard')).toEqual(['Bombard bravo']);
    expect(labels(groupsFor(game, 'lead'), 'bombard')).toEqual([]);
    expect(labels(groupsFor(game, 'scouts'), 'raid')).toContain('Raid the road from alpha to bravo');
    expect(labels(groupsFor(game, 'lead'), 'raid')).toEqual([]);
  });

  test('lead back only to places of the side or of nobody', () => {
    expect(labels(groupsFor(drawnGame(FRONT), 'flank'), 'withdraw')).toEqual([
      'Withdraw to rear',
      'Withdraw to alpha',
    ]);
  });

  test('are none for a formation of the enemy, for one not on the map, and when the game is over', () => {
    const game = drawnGame({
      ...FRONT,
      formations: { ...FRONT.formations, later: { at: 'rear', arrives: 9, condition: 'waiting' } },
    });
    expect(groupsFor(game, 'enemy')).toEqual([]);
    expect(groupsFor(game, 'later')).toEqual([]);
    const outcome = { winner: 0, level: 'minor', scores: [1, 0] } as const;
    const over = { ...game.session, state: { ...game.state, outcome: { ...outcome, scores: [1, 0] } } };
    expect(groupsFor(game, 'lead', over as Session)).toEqual([]);
    expect(choicesAt(game.setting, over as Session, game.place('bravo'))).toEqual([]);
    expect(airChoices(game.setting, over as Session)).toEqual([]);
  });
});

describe('the choices at a place', () => {
  test('are an attack by all that stand next to it, and by each', () => {
    const game = drawnGame(FRONT);
    const groups = choicesAt(game.setting, game.session, game.place('bravo'));
    expect(labels(groups, 'attack').slice(0, 3)).toEqual([
      'Attack bravo with all 2 that stand next to it',
      'Attack bravo with flank',
      'Attack bravo with guns',
    ]);
    expect(all(groups)[0]!.line).toBe('attack bravo with flank and lead');
  });

  test('are strikes with 1, 2, half and all sorties that are left', () => {
    const game = drawnGame(FRONT);
    const { session } = typed(game, 'air 3 strike bravo');
    const groups = choicesAt(game.setting, session, game.place('bravo'));
    expect(all(groups.filter(({ verb }) => verb === 'air')).map(({ line }) => line)).toEqual(
      [1, 2, 3, 7].map((sorties) => `air ${sorties} strike bravo`),
    );
  });

  test('close a corridor that has been ordered open', () => {
    const game = drawnGame(FRONT);
    const at = (session: Session) =>
      labels(choicesAt(game.setting, session, game.place('bravo')), 'corridor');
    expect(at(game.session)).toEqual(['Open a corridor at bravo']);
    expect(at(typed(game, 'corridor open at bravo').session)).toEqual(['Close the corridor at bravo']);
  });

  test('let formations march to a place of the side, and do not attack it', () => {
    const game = drawnGame(FRONT);
    const groups = choicesAt(game.setting, game.session, game.place('rear'));
    expect(groups.map(({ verb }) => verb)).toEqual(['march', 'air']);
    expect(labels(groups, 'march')).toContain('March lead there');
  });
});

describe('the choices for aircraft', () => {
  test('are support for those who fight, strikes, interdiction and drops, and none without sorties', () => {
    const game = drawnGame({
      ...FRONT,
      formations: {
        ...FRONT.formations,
        hungry: { at: 'rear', supply: 'strained' },
      },
    });
    const titles = airChoices(game.setting, game.session).map(({ title }) => title);
    expect(titles).toEqual(['Close support', 'Strike', 'Interdiction', 'Supply drop']);
    const spent = typed(game, 'air 10 strike bravo').session;
    expect(airChoices(game.setting, spent)).toEqual([]);
  });
});

test('every group has the name of a verb', () => {
  const game = lastHills();
  const names = VERBS.map(({ name }) => name);
  for (const no of game.setting.scenario.briefing.cards.keys()) {
    for (const { verb } of choicesFor(game.setting, game.session, no)) expect(names).toContain(verb);
  }
});

test('each line, typed, writes just the orders of its choice on the sheet, and names no enemy that was not seen', () => {
  let checked = 0;
  checkGames(24, ({ scenario, state }, { seed }) => {
    const { setting, session } = keyboardOf(scenario, state);
    const { cards, places } = scenario.briefing;
    for (const side of SIDES) {
      const now = halfOrdered(setting, { ...session, side }, Number(seed));
      const formation = Number(seed) % cards.length;
      const groups = [
        ...choicesFor(setting, now, formation),
        ...choicesFor(setting, now, (formation + 7) % cards.length),
        ...choicesAt(setting, now, Number(seed) % places.length),
        ...airChoices(setting, now),
      ];
      for (const choice of all(groups)) {
        const given = answer(setting, now, choice.line);
        expect(given.session.history.present[side], choice.line).toEqual(
          sheetWith(now.history.present[side], choice.orders),
        );
        checked++;
      }
      const text = all(groups)
        .map(({ label, detail }) => `${label} ${detail}`)
        .join('\n');
      const { contacts } = viewOf(setting, now).knowledge;
      for (const [no, card] of cards.entries()) {
        if (card.side === side || contacts[no]) continue;
        expect(text).not.toContain(formationName(scenario.briefing, no));
      }
    }
  });
  expect(checked).toBeGreaterThan(500);
});

/** With a few orders on the sheet: choices that offered themselves, as a player might have taken them. */
function halfOrdered(setting: Setting, session: Session, pick: number): Session {
  let now = session;
  for (const no of setting.scenario.briefing.cards.keys()) {
    if ((no + pick) % 5 !== 0) continue;
    const offered = all(choicesFor(setting, now, no));
    const choice = offered[pick % Math.max(1, offered.length)];
    if (choice) now = answer(setting, now, choice.line).session;
  }
  return now;
}

function sheetWith(sheet: readonly Order[], orders: readonly Order[]): readonly Order[] {
  return orders.reduce<readonly Order[]>(
    (given, order) => [...given.filter((earlier) => !replaces(order, earlier)), order],
    sheet,
  );
}

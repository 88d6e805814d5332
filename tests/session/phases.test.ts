import { describe, expect, test } from 'vitest';
import { SIDES } from '../../src/engine/model/side.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { SEQUENCE_OF_PLAY } from '../../src/engine/turn/adjudicate.js';
import { phasesOf, type ShownPhase } from '../../src/session/phases.js';
import { endDay, type PlayedDay, type Session, type Setting } from '../../src/session/session.js';
import { dayReport, witnessed } from '../../src/session/told.js';
import { checkGames } from '../laws/games.js';
import type { Sketch } from '../support/sketch.js';
import { drawnGame, keyboardOf } from './at-keyboard.js';
import { typed } from './last-hills.js';

const FRONT: Sketch = {
  places: {
    alpha: { holder: 0 },
    bravo: { holder: 1, x: 10_000 },
    empty: { y: 10_000 },
    far: { holder: 1, x: 900_000 },
    farther: { x: 910_000 },
  },
  links: { 'alpha-bravo': { length: 4000 }, 'alpha-empty': {}, 'far-farther': {} },
  formations: {
    lead: { at: 'alpha', men: 4000 },
    scouts: { at: 'alpha' },
    enemy: { at: 'bravo', side: 1, men: 200 },
    hidden: { at: 'far', side: 1 },
  },
};

function played(game: { setting: Setting; session: Session }, ...lines: string[]): PlayedDay {
  return endDay(game.setting, typed(game, ...lines).session).played.at(-1)!;
}

const named = (phases: readonly ShownPhase[], name: string) => phases.find(({ phase }) => phase === name)!;

describe('a day, phase by phase', () => {
  test('tells where something happened or own formations moved, and always the sighting', () => {
    const game = drawnGame(FRONT);
    const quiet = played(drawnGame(FRONT));
    expect(phasesOf(game.setting, quiet, 0).map(({ phase }) => phase)).toEqual(['sighting']);
    const day = played(game, 'attack bravo with lead', 'march scouts to empty');
    const names = phasesOf(game.setting, day, 0).map(({ phase }) => phase);
    expect(names).toContain('movement');
    expect(names).toContain('battle');
    const order = SEQUENCE_OF_PLAY.map(({ name }) => name);
    expect(names).toEqual(order.filter((name) => names.includes(name)));
  });

  test('shows own formations where they stood after each phase', () => {
    const game = drawnGame(FRONT);
    const day = played(game, 'march scouts to empty');
    const after = named(phasesOf(game.setting, day, 0), 'movement').view.own[game.no('scouts')]!;
    expect(game.formation('scouts').place).toBe(game.place('alpha'));
    expect(after.place).toBe(game.place('empty'));
    expect(after.fatigue).toBeLessThan(day.after.formations[game.no('scouts')]!.fatigue);
  });

  test('shows a place that was taken as taken from then on, and not before', () => {
    const game = drawnGame(FRONT);
    const day = played(game, 'march scouts to empty');
    const phases = phasesOf(game.setting, day, 0);
    const holder = (name: string) => named(phases, name).view.knowledge.holders[game.place('empty')];
    expect(holder('movement')).toBe(-1);
    expect(holder('control')).toBe(0);
  });

  test('says nothing of what the side cannot see', () => {
    const game = drawnGame(FRONT);
    const ordered = typed({ ...game, session: { ...game.session, side: 1 } }, 'march hidden to farther');
    const day = endDay(game.setting, ordered.session).played.at(-1)!;
    expect(phasesOf(game.setting, day, 1).map(({ phase }) => phase)).toContain('movement');
    const phases = phasesOf(game.setting, day, 0);
    expect(phases.map(({ phase }) => phase)).toEqual(['sighting']);
    expect(phases.flatMap(({ view }) => view.own[game.no('hidden')])).toEqual([null]);
  });

  test('tells an own formation that was ordered about in the sentences of the report', () => {
    const game = drawnGame(FRONT);
    const day = played(game, 'attack bravo with lead', 'march scouts to empty');
    const lines = phasesOf(game.setting, day, 0).flatMap((phase) => phase.lines);
    const report = dayReport(game.setting, day, 0).filter((line) => line.startsWith('  - '));
    expect(lines.map((line) => `  - ${line}`).sort()).toEqual(report.sort());
  });
});

test('the phases hold just the events that were witnessed, in their order, and end as the day did', () => {
  checkGames(30, ({ scenario, state, orders }) => {
    const { setting, session } = keyboardOf(scenario, state);
    const day = endDay(setting, {
      ...session,
      history: { past: [], present: orders, future: [] },
    }).played.at(-1)!;
    for (const side of SIDES) {
      const phases = phasesOf(setting, day, side);
      expect(phases.flatMap(({ events }) => events)).toEqual(witnessed(setting, day, side));
      expect(phases.at(-1)!.view).toEqual(viewFor(scenario, day.after, side));
      const morning = viewFor(scenario, day.before, side);
      for (const { view, phase } of phases) {
        expect(view.own.map((own) => own !== null)).toEqual(morning.own.map((own) => own !== null));
        if (phase === 'sighting' || phase === 'victory') continue;
        expect(view.knowledge.contacts).toEqual(morning.knowledge.contacts);
        expect(view.knowledge.looked).toEqual(morning.knowledge.looked);
      }
    }
  });
});

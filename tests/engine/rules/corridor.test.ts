import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/engine/model/figures.js';
import { NONE } from '../../../src/engine/model/place.js';
import { havenFor, isLetGo } from '../../../src/engine/rules/corridor.js';
import { withdrawalPhase } from '../../../src/engine/rules/withdrawal.js';
import { eventOf, eventsOf, firstDay, ordersIn, play } from '../../support/day.js';
import type { Partly } from '../../support/figures.js';
import { type Drawn, type FormationSketch, type PlaceSketch, sketch } from '../../support/sketch.js';

const SURE: Partly<Figures> = { cohesion: { leaving: 1000 }, rout: { surrender: 1000 } };

interface Changes {
  south?: Partial<FormationSketch>;
  others?: Record<string, FormationSketch>;
  figures?: Partly<Figures>;
  far?: PlaceSketch;
  isOpen?: boolean;
}

/** A garrison of side 1 in `town`, ringed by side 0; its side holds `near` 45 km off and `far` beyond. */
function ring({ south = {}, others = {}, figures = SURE, far = {}, isOpen = true }: Changes = {}): Drawn {
  const game = sketch({
    places: {
      gate: { holder: 0 },
      town: { holder: 1, type: 'station' },
      near: { holder: 1 },
      far: { holder: 1, ...far },
    },
    links: { 'gate-town': { length: 25_000 }, 'gate-near': { length: 20_000 }, 'near-far': {} },
    formations: { south: { at: 'town', side: 1, cohesion: 700, ...south }, ...others },
    sides: [{}, { bases: { far: 9000 }, leavesMines: { place: 20, link: 10 }, demolishes: true }],
    figures: [figures],
  });
  game.state.places[game.place('town')]!.corridor[0] = isOpen;
  return game;
}

/** The withdrawal phase alone, after `south` was attacked today from two sides. */
function evening(game: Drawn, carried = false) {
  const context = firstDay(game);
  const no = game.no('south');
  context.day.defended[no] = true;
  context.day.directions[no] = 2;
  context.day.carried[game.place('town')] = carried;
  withdrawalPhase(context);
  return context.events;
}

/** Opens one ordinary way out of the ring, to `near`. */
const withWay = (changes: Changes = {}): Drawn => {
  const game = ring(changes);
  game.state.places[game.place('gate')]!.holder = 1;
  return game;
};

describe('a garrison in a ring that lets it go', () => {
  test('goes off the map in good order, and no man is lost', () => {
    const game = ring({ south: { dugIn: 4 } });
    const events = evening(game);
    expect(events).toEqual([
      {
        type: 'formation-let-go',
        formation: game.no('south'),
        place: game.place('town'),
        to: game.place('near'),
        due: 4,
      },
    ]);
    expect(game.formation('south')).toMatchObject({
      condition: 'waiting',
      strength: 1000,
      place: NONE,
      link: NONE,
      from: NONE,
      metres: 0,
      arrives: 4,
      dugIn: 0,
    });
    expect(game.state.tally[1].losses).toBe(0);
  });

  test('leaves no mines, and wrecks nothing', () => {
    const game = ring();
    evening(game);
    expect(game.state.places[game.place('town')]).toMatchObject({ mines: 0, wrecked: 0 });
  });

  test('loses nobody by a way that is open either', () => {
    const game = withWay();
    expect(eventOf(evening(game), 'formation-left').to).toBe(game.place('gate'));
    expect(game.formation('south')).toMatchObject({ condition: 'steady', strength: 1000 });
    const closed = withWay({ isOpen: false, south: { cohesion: 400 } });
    evening(closed);
    expect(closed.formation('south').strength).toBe(990);
  });

  test('leaves no mines and wrecks nothing by such a way', () => {
    const events = evening(withWay());
    expect(eventsOf(events, 'mines-laid')).toEqual([]);
    expect(eventsOf(events, 'place-wrecked')).toEqual([]);
  });

  test('goes while it is still in order: at a cohesion at which it would otherwise stay', () => {
    expect(evening(withWay({ isOpen: false }))).toEqual([]);
    expect(evening(ring({ south: { cohesion: 800 } }))).toEqual([]);
    expect(evening(ring({ south: { cohesion: 799 } }))).toHaveLength(1);
  });

  test('is the likelier to go', () => {
    const gone = [true, false].map((isOpen) => {
      let count = 0;
      for (let seed = 1; seed <= 300; seed++) {
        const game = withWay({ isOpen, south: { cohesion: 450 }, figures: { cohesion: { leaving: 3 } } });
        game.state.root = [seed, 1];
        count += evening(game).some(({ type }) => type === 'formation-left') ? 1 : 0;
      }
      return count / 300;
    });
    // Attacked from two sides (50), with one way out (40): 270 permille, and twice that where it is let go.
    expect(Math.abs(gone[0]! - 0.54)).toBeLessThan(0.12);
    expect(Math.abs(gone[1]! - 0.27)).toBeLessThan(0.11);
  });

  test('does not surrender when its place is fought through', () => {
    expect(eventsOf(evening(ring(), true), 'formation-let-go')).toHaveLength(1);
    expect(eventsOf(evening(ring({ isOpen: false }), true), 'formation-surrendered')).toHaveLength(1);
  });

  test('does not surrender when its cohesion is spent', () => {
    expect(eventsOf(evening(ring({ south: { cohesion: 100 } })), 'formation-let-go')).toHaveLength(1);
  });

  test('fights on, or surrenders, where its side has no place to go to', () => {
    const lost = (changes: Changes) => {
      const game = ring(changes);
      for (const id of ['near', 'far']) game.state.places[game.place(id)]!.holder = 0;
      return game;
    };
    expect(evening(lost({}))).toEqual([]);
    expect(eventsOf(evening(lost({}), true), 'formation-surrendered')).toHaveLength(1);
  });

  test('is not let go by a corridor that its own side opens', () => {
    const game = ring({ isOpen: false });
    game.state.places[game.place('town')]!.corridor[1] = true;
    expect(isLetGo(game.state, 1, game.place('town'))).toBe(false);
    expect(evening(game)).toEqual([]);
  });
});

describe('those who were let go', () => {
  const days = (game: Drawn, count: number) => Array.from({ length: count }, () => play(game));

  test('turn up days later where their side holds, and stand there', () => {
    const game = ring();
    evening(game);
    const [second, third, fourth] = days(game, 3);
    expect([second, third].flatMap((events) => eventsOf(events!, 'formation-arrived'))).toEqual([]);
    expect(eventOf(fourth!, 'formation-arrived')).toMatchObject({ place: game.place('near') });
    expect(eventsOf(fourth!, 'march-halted')).toEqual([]);
    expect(game.formation('south')).toMatchObject({
      condition: 'steady',
      place: game.place('near'),
      task: { type: 'hold' },
    });
  });

  test('go on to another place where that one has been lost meanwhile', () => {
    const game = ring();
    evening(game);
    game.state.places[game.place('near')]!.holder = 0;
    const events = days(game, 3).flat();
    expect(eventOf(events, 'formation-arrived').place).toBe(game.place('far'));
  });

  test('wait while their side holds no place that is joined to a base', () => {
    const game = ring();
    evening(game);
    for (const id of ['near', 'far']) game.state.places[game.place(id)]!.holder = 0;
    const events = days(game, 4).flat();
    expect(eventsOf(events, 'formation-arrived')).toEqual([]);
    expect(eventsOf(events, 'arrival-delayed')).toHaveLength(2);
    expect(game.formation('south').condition).toBe('waiting');
  });

  test('do not take orders until then', () => {
    const game = ring();
    evening(game);
    const events = play(game, { 1: [ordersIn(game).march('south', 'far')] });
    expect(eventOf(events, 'order-refused').problem).toBe('not-here');
  });

  test('who were broken are still so when they come back, and stay there to rest', () => {
    const game = ring({ south: { cohesion: 100, condition: 'broken' } });
    evening(game);
    const events = days(game, 4).flat();
    expect(eventsOf(events, 'formation-broke')).toEqual([]);
    expect(game.formation('south')).toMatchObject({ condition: 'broken', place: game.place('near') });
  });

  test('keep the game from ending, since they come back', () => {
    const game = ring();
    evening(game);
    expect(eventsOf(play(game), 'game-ended')).toEqual([]);
  });

  test('are no longer where the other side saw them', () => {
    const game = ring({ others: { north: { at: 'gate' } } });
    evening(game);
    play(game);
    expect(game.state.knowledge[0].contacts[game.no('south')]).toMatchObject({ place: NONE, link: NONE });
  });
});

describe('a haven', () => {
  const haven = (game: Drawn) => havenFor(game.briefing, game.state, 1, game.place('town'));

  test('is the nearest place of the side', () => {
    const game = ring();
    expect(haven(game)).toBe(game.place('near'));
  });

  test.each<[string, (game: Drawn) => void]>([
    ['the enemy holds', (game) => Object.assign(game.state.places[game.place('near')]!, { holder: 0 })],
    ['is not joined to a base', (game) => game.state.knowledge[1].joined.fill(false, 2, 3)],
    ['has an enemy in it', (game) => Object.assign(game.formation('block'), { place: game.place('near') })],
  ])('is not one that %s', (_, spoil) => {
    const game = ring({ others: { block: { at: 'gate' } } });
    expect(game.briefing.places[2]!.id).toBe('near');
    spoil(game);
    expect(haven(game)).toBe(game.place('far'));
  });

  test('is nowhere where no way leads', () => {
    const game = sketch({
      places: { town: { holder: 1 }, isle: { holder: 1 } },
      links: {},
      formations: { south: { at: 'town', side: 1 } },
    });
    expect(haven(game)).toBe(NONE);
  });
});

describe('the order to open a corridor', () => {
  test('holds until it is closed, and is told only when something changes', () => {
    const game = ring({ isOpen: false, south: { cohesion: 1000 } });
    const { corridor } = ordersIn(game);
    const told = [corridor('town'), corridor('town'), corridor('town', false), corridor('town', false)].map(
      (order) =>
        play(game, { 0: [order] }).flatMap(({ type }) => (type.startsWith('corridor') ? [type] : [])),
    );
    expect(told).toEqual([['corridor-opened'], [], ['corridor-closed'], []]);
  });

  test('is over when the place changes hands', () => {
    const game = ring({ others: { north: { at: ['gate-town', 'gate', 24_900] } } });
    game.formation('north').task = { type: 'attack', target: game.place('town'), via: game.place('gate') };
    Object.assign(game.formation('south'), { place: game.place('far') });
    expect(eventsOf(play(game), 'place-taken')).toHaveLength(1);
    expect(game.state.places[game.place('town')]!.corridor).toEqual([false, false]);
  });
});

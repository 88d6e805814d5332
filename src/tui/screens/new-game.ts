import { type App, closed, done, type Offer, replaced, type Step } from '../app.js';
import { isTyped, type Key } from '../key.js';
import { edited, inserted, NEW_LINE } from '../line-editor.js';
import { panel } from '../panel.js';
import { EMPTY, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import type { NewGameScreen, ScreenKind } from './screen.js';

const FIELDS = ['Scenario', 'Side', 'Opponent', 'World', 'Seed', 'Begin'] as const;

const SIDES = ['gov', 'is', 'both'] as const;

/** What a new game is before anything is chosen. */
export function newGameScreen({ scenarios, opponents }: Offer): NewGameScreen {
  const named = (list: readonly string[], name: string) => Math.max(0, list.indexOf(name));
  return {
    name: 'new-game',
    field: 0,
    scenario: named(
      scenarios.map(({ id }) => id),
      'last-hills',
    ),
    opponent: named(
      opponents.map(({ name }) => name),
      'staff',
    ),
    side: 'gov',
    world: 'drawn',
    seed: '',
  };
}

/** To choose what to play, for whom, and against whom. */
export const NEW_GAME: ScreenKind<NewGameScreen> = {
  rows: (app, screen, size) =>
    panel(row('New game', 'title'), contentOf(app, screen, size), size, app.look.ascii),
  press: pressNewGame,
  keys: (_, { field }) => [
    { keys: 'Up Down', does: 'choose a row' },
    ...(field < 4 ? [{ keys: 'Left Right', does: 'change it' }] : []),
    ...(field === 4 ? [{ keys: 'letters', does: 'type a seed' }] : []),
    { keys: 'Enter', does: field === 5 ? 'begin' : 'next row' },
    { keys: 'Esc', does: 'back' },
  ],
};

function contentOf({ offer }: App, screen: NewGameScreen, size: Size): Row[] {
  const { scenarios, opponents } = offer;
  const scenario = scenarios[screen.scenario]!;
  const opponent = opponents[screen.opponent]!;
  const values = [
    scenario.name,
    screen.side === 'both'
      ? 'both: two players at one keyboard'
      : scenario.sides[screen.side === 'gov' ? 0 : 1],
    screen.side === 'both' ? 'none' : opponent.name,
    screen.world,
    screen.seed === '' ? '(drawn, and shown)' : screen.seed,
    '',
  ];
  const columns = Math.min(84, size.columns - 4);
  const fields = FIELDS.map((label, no): Row => {
    const isChosen = no === screen.field;
    const value = values[no]!;
    const arrows = isChosen && no < 4 ? `< ${value} >` : isChosen && no === 4 ? `${screen.seed}_` : value;
    return [
      span(isChosen ? '> ' : '  ', 'key'),
      span(label.padEnd(12), isChosen ? 'selected' : 'strong'),
      span(no === 5 ? '' : `  ${arrows}`),
    ];
  });
  const about = [
    [`${scenario.dates}. ${scenario.about}`],
    [
      'Orders are given each day by both sides, and the day is then played at once. Two players hand the keyboard over, and the screen hides the map in between.',
    ],
    [
      screen.side === 'both'
        ? 'The other side is played by a person.'
        : `${opponent.name}: ${opponent.about}`,
    ],
    [
      'drawn: what nobody knows for sure (numbers, arrival dates, intentions) is drawn by the seed. best: everything takes its best estimate.',
    ],
    ['Any text. The same seed, with the same orders, gives the same game.'],
    ['Enter begins.'],
  ][screen.field]!;
  const indent = (cells: Row): Row => [span('  '), ...cells];
  return [EMPTY, ...fields.map(indent), EMPTY, ...textRows(about, columns).map(indent)];
}

function pressNewGame(app: App, screen: NewGameScreen, key: Key): Step {
  const to = (change: Partial<NewGameScreen>): Step => done(replaced(app, { ...screen, ...change }));
  const count = FIELDS.length;
  switch (key) {
    case 'escape':
      return done(closed(app));
    case 'up':
    case 'shift+tab':
      return to({ field: (screen.field + count - 1) % count });
    case 'down':
    case 'tab':
      return to({ field: (screen.field + 1) % count });
    case 'enter':
      return screen.field === count - 1 ? begin(app, screen) : to({ field: screen.field + 1 });
    case 'left':
    case 'right':
      return to(turned(app.offer, screen, key === 'right' ? 1 : -1));
    default:
      if (FIELDS[screen.field] === 'Seed') return to({ seed: typedSeed(screen.seed, key) });
      return key === 'space' ? to(turned(app.offer, screen, 1)) : done(app);
  }
}

/** What stands in the chosen row, one further in its list. */
function turned({ scenarios, opponents }: Offer, screen: NewGameScreen, by: 1 | -1): Partial<NewGameScreen> {
  const next = (no: number, count: number) => (no + count + by) % count;
  switch (FIELDS[screen.field]) {
    case 'Scenario':
      return { scenario: next(screen.scenario, scenarios.length) };
    case 'Side':
      return { side: SIDES[next(SIDES.indexOf(screen.side), SIDES.length)]! };
    case 'Opponent':
      return screen.side === 'both' ? {} : { opponent: next(screen.opponent, opponents.length) };
    case 'World':
      return { world: screen.world === 'drawn' ? 'best' : 'drawn' };
    default:
      return {};
  }
}

/** A seed after a key: nobody needs more than forty characters. */
function typedSeed(seed: string, key: Key): string {
  const line = inserted(NEW_LINE, seed);
  return (isTyped(key) || key === 'backspace' ? edited(line, key, () => [[], '']) : line).text.slice(0, 40);
}

function begin(app: App, { scenario, opponent, side, world, seed }: NewGameScreen): Step {
  const { scenarios, opponents } = app.offer;
  return {
    app: { ...app, notice: 'Opening...' },
    effects: [
      {
        type: 'begin',
        scenario: scenarios[scenario]!.id,
        opponent: opponents[opponent]!.name,
        side,
        world,
        seed: seed.trim(),
      },
    ],
  };
}

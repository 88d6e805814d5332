import type { FormationNo } from '../../engine/model/formation.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { ownPresent } from '../../engine/model/view.js';
import type { Choice, ChoiceGroup } from '../../session/choices.js';
import { answerTo } from '../../session/questions.js';
import { type App, closed, done, type Game, opened, replaced, type Step } from '../app.js';
import { orderedViewOf } from '../game-scene.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { EMPTY, oneCell, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { pageOf } from './page-of.js';
import { planRows } from './plan-rows.js';
import { say } from './say.js';
import type { MenuScreen, ScreenKind } from './screen.js';

/** Orders to choose from, with the map beside it. */
export const MENU: ScreenKind<MenuScreen> = {
  rows: (app, menu, size) => {
    const target = chosenChoice(menu)?.target ?? NONE;
    const shown = { lit: target === NONE ? [] : [target], past: null };
    return planRows(app, size, { title: menu.title, rows: (room) => menuRows(menu, room) }, shown);
  },
  press: pressMenu,
  keys: (_, menu) => [
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Enter', does: doesOn(menu) },
    ...(canMark(menu) ? [{ keys: 'Space', does: 'several together' }] : []),
    { keys: 'Esc', does: 'back' },
  ],
};

/** The menu with these groups; with one group alone, that is open at once. */
export function menuOf(
  title: string,
  groups: readonly ChoiceGroup[],
  note: string | null = null,
): MenuScreen {
  return { name: 'menu', title, groups, open: groups.length === 1 ? 0 : null, chosen: 0, note, marked: [] };
}

function doesOn(menu: MenuScreen): string {
  const choice = chosenChoice(menu);
  if (choice === null) return 'open';
  return isAttack(choice) ? 'forecast, then the order' : 'give the order';
}

function chosenChoice({ groups, open, chosen }: MenuScreen): Choice | null {
  return open === null ? null : (groups[open]?.choices[chosen] ?? null);
}

function isAttack(choice: Choice): boolean {
  return choice.orders[0]?.type === 'attack';
}

/** Whether choices of the open group can be given together: attacks of single formations on one place. */
function canMark({ groups, open }: MenuScreen): boolean {
  const single = open === null ? [] : groups[open]!.choices.filter(isSingle);
  return single.length > 1 && new Set(single.map(({ target }) => target)).size === 1;
}

function isSingle(choice: Choice): boolean {
  return isAttack(choice) && choice.orders.length === 1;
}

/** The choice that is given: the marked ones together, or the one under the bar. */
function givenChoice(menu: MenuScreen): Choice | null {
  const { groups, open, marked } = menu;
  const choices = open === null ? [] : marked.flatMap((no) => groups[open]!.choices[no] ?? []);
  const [first, ...others] = choices;
  if (first === undefined) return chosenChoice(menu);
  // "with" stands before the formation in each of these lines, and nothing after it.
  const names = others.map(({ line }) => line.slice(line.indexOf(' with ') + ' with '.length));
  return {
    ...first,
    label: choices.length > 1 ? `${first.label} and ${others.length} more` : first.label,
    line: [first.line, ...names].join(' and '),
    orders: choices.flatMap(({ orders }) => orders),
  };
}

function menuRows(menu: MenuScreen, { columns, rows }: Size): Row[] {
  const { groups, open, chosen, marked } = menu;
  if (groups.length === 0) return textRows(['There is nothing that can be ordered here today.'], columns);
  if (open === null) {
    const entries = groups.map(
      ({ title, choices }): Row => [
        span(`${oneCell(title)}  `.padEnd(28)),
        span(String(choices.length), 'dim'),
      ],
    );
    const told = menu.note === null ? [] : textRows([`No attack: ${menu.note}`], columns);
    return [...listRows(entries, chosen, { columns, rows: Math.max(1, rows - told.length) }), ...told];
  }
  const group = groups[open]!;
  const labels = group.choices.map(({ label }) => oneCell(label));
  const shared = sharedStart(labels);
  const about = textRows([group.choices[chosen]?.detail ?? ''], columns - 2);
  const title = textRows([shared === '' ? group.title : `${shared}...`], columns - 10);
  const room = Math.max(1, rows - title.length - 1 - about.length);
  const marks = canMark(menu);
  const entries = labels.map((label, no) => {
    const mark = marks ? (marked.includes(no) ? '[x] ' : '[ ] ') : '';
    return row(mark + middleCut(label.slice(shared.length), columns - 2 - mark.length));
  });
  return [
    ...title.slice(0, -1),
    [...(title.at(-1) ?? EMPTY), span(`  ${chosen + 1} of ${entries.length}`, 'dim')],
    ...listRows(entries, chosen, { columns, rows: Math.min(room, entries.length) }),
    EMPTY,
    ...about.map((cells): Row => [span('  '), ...cells]),
  ];
}

/** The words that all labels begin with, where there are several of them. */
function sharedStart(labels: readonly string[]): string {
  if (labels.length < 2) return '';
  let start = labels[0]!;
  while (!labels.every((label) => label.startsWith(start))) start = start.slice(0, -1);
  return start.slice(0, start.lastIndexOf(' ') + 1);
}

/** A text with its middle left out where it is too long: names begin it, numbers end it. */
function middleCut(text: string, columns: number): string {
  if (text.length <= columns) return text;
  const end = Math.floor(columns / 2);
  return `${text.slice(0, columns - end - 2)}..${text.slice(-end)}`;
}

function pressMenu(app: App, menu: MenuScreen, key: Key): Step {
  const { groups, open } = menu;
  if (key === 'escape' || key === 'left') {
    const isInner = open !== null && groups.length > 1;
    return done(isInner ? replaced(app, { ...menu, open: null, chosen: open, marked: [] }) : closed(app));
  }
  if (key === 'enter' || key === 'right') {
    if (open === null)
      return done(
        groups.length === 0 ? closed(app) : replaced(app, { ...menu, open: menu.chosen, chosen: 0 }),
      );
    const choice = givenChoice(menu);
    if (choice === null) return done(closed(app));
    return isAttack(choice) ? forecast(app, choice) : say(closed(app), choice.line);
  }
  if (key === 'space') return done(replaced(app, marking(menu)));
  const count = open === null ? groups.length : groups[open]!.choices.length;
  return done(replaced(app, { ...menu, chosen: chosenAfter(key, menu.chosen, count, 8) }));
}

/** The menu with the choice under the bar marked, or no longer. */
function marking(menu: MenuScreen): MenuScreen {
  const { chosen, marked } = menu;
  const choice = chosenChoice(menu);
  if (choice === null || !canMark(menu) || !isSingle(choice)) return menu;
  return {
    ...menu,
    marked: marked.includes(chosen) ? marked.filter((no) => no !== chosen) : [...marked, chosen],
  };
}

/** What the attack may bring, with every modifier, before it is ordered: Enter gives it then. */
function forecast(app: App, choice: Choice): Step {
  const { setting, session } = app.game!;
  const attacks = choice.orders.filter((order) => order.type === 'attack');
  const { target, via } = attacks[0]!;
  const formations = [
    ...new Set([...attackersOf(app.game!, target), ...attacks.map(({ formation }) => formation)]),
  ];
  const lines = answerTo(setting, session, { type: 'forecast', target, formations, via, sorties: null });
  return done(opened(app, pageOf(oneCell(choice.label), lines, choice.line)));
}

/** Those who attack a place already, by an order of today or one that stands: the others join them. */
function attackersOf(game: Game, target: PlaceNo): FormationNo[] {
  const view = orderedViewOf(game);
  return ownPresent(view).filter((no) => {
    const { task, condition } = view.own[no]!;
    return condition === 'steady' && task.type === 'attack' && task.target === target;
  });
}

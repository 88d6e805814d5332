import type { Choice, ChoiceGroup } from '../../session/choices.js';
import { answerTo } from '../../session/questions.js';
import { type App, closed, done, opened, replaced, type Step } from '../app.js';
import type { Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { EMPTY, oneCell, type Row, row, type Size, span } from '../row.js';
import { textRows } from '../texts.js';
import { pageOf } from './page.js';
import { planRows } from './plan-rows.js';
import { say } from './say.js';
import type { MenuScreen, ScreenKind } from './screen.js';

/** Orders to choose from, with the map beside it. */
export const MENU: ScreenKind<MenuScreen> = {
  rows: (app, menu, size) => planRows(app, size, { title: menu.title, rows: (room) => menuRows(menu, room) }),
  press: pressMenu,
  keys: (_, menu) => [
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Enter', does: chosenChoice(menu) === null ? 'open' : 'give the order' },
    ...(isAttack(chosenChoice(menu)) ? [{ keys: 'f', does: 'forecast' }] : []),
    { keys: 'Esc', does: 'back' },
  ],
};

/** The menu with these groups; with one group alone, that is open at once. */
export function menuOf(title: string, groups: readonly ChoiceGroup[]): MenuScreen {
  return { name: 'menu', title, groups, open: groups.length === 1 ? 0 : null, chosen: 0 };
}

/** The place that the chosen order is about, to be marked on the map; null where there is none. */
export function litBy(menu: MenuScreen): number | null {
  const choice = chosenChoice(menu);
  return choice === null || choice.target < 0 ? null : choice.target;
}

function chosenChoice({ groups, open, chosen }: MenuScreen): Choice | null {
  return open === null ? null : (groups[open]?.choices[chosen] ?? null);
}

function isAttack(choice: Choice | null): boolean {
  return choice?.orders[0]?.type === 'attack';
}

function menuRows(menu: MenuScreen, { columns, rows }: Size): Row[] {
  const { groups, open, chosen } = menu;
  if (groups.length === 0) return textRows(['There is nothing that can be ordered here today.'], columns);
  if (open === null) {
    const entries = groups.map(
      ({ title, choices }): Row => [span(title.padEnd(24)), span(String(choices.length), 'dim')],
    );
    return listRows(entries, chosen, { columns, rows });
  }
  const group = groups[open]!;
  const about = textRows([group.choices[chosen]?.detail ?? ''], columns - 2);
  const room = Math.max(1, rows - 2 - about.length);
  const entries = group.choices.map(({ label }) => row(oneCell(label)));
  const listed = listRows(entries, chosen, { columns, rows: Math.min(room, entries.length) });
  return [row(group.title, 'title'), ...listed, EMPTY, ...about.map((cells): Row => [span('  '), ...cells])];
}

function pressMenu(app: App, menu: MenuScreen, key: Key): Step {
  const { groups, open } = menu;
  if (key === 'escape' || key === 'left') {
    const isInner = open !== null && groups.length > 1;
    return done(isInner ? replaced(app, { ...menu, open: null, chosen: open }) : closed(app));
  }
  const choice = chosenChoice(menu);
  if (key === 'enter' || key === 'right') {
    if (open === null)
      return done(
        groups.length === 0 ? closed(app) : replaced(app, { ...menu, open: menu.chosen, chosen: 0 }),
      );
    if (choice === null) return done(closed(app));
    return isAttack(choice) ? forecast(app, choice, choice.line) : say(closed(app), choice.line);
  }
  if (key === 'f' && choice !== null && isAttack(choice)) return forecast(app, choice, null);
  const count = open === null ? groups.length : groups[open]!.choices.length;
  return done(replaced(app, { ...menu, chosen: chosenAfter(key, menu.chosen, count, 8) }));
}

/** What the attack may bring, with every modifier, before it is ordered: Enter gives it then. */
function forecast(app: App, choice: Choice, gives: string | null): Step {
  const { setting, session } = app.game!;
  const attacks = choice.orders.filter((order) => order.type === 'attack');
  const { target, via } = attacks[0]!;
  const formations = attacks.map(({ formation }) => formation);
  const lines = answerTo(setting, session, { type: 'forecast', target, formations, via, sorties: null });
  const under = gives === null ? app : closed(app);
  return done(opened(under, pageOf(oneCell(choice.label), lines, gives)));
}

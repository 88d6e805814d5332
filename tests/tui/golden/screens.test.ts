import { expect, test } from 'vitest';
import { frameOf } from '../../../src/tui/frame.js';
import type { Look } from '../../../src/tui/look.js';
import type { Size } from '../../../src/tui/row.js';
import { type Asked, atPlan, atTitle, COLOURED, type Played } from '../support/play-keys.js';
import { lineOf } from '../support/rows.js';
import { onTerminal, type Seen, type Style } from '../support/terminal.js';

/*
 * A frame of each screen, drawn by Ink on a terminal that runs in this process. `npm run golden` writes them anew: read
 * the difference before you commit it.
 */

const SIZES: readonly Size[] = [
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 160, rows: 50 },
  { columns: 250, rows: 70 },
];

const LOOKS: readonly (readonly [string, Look])[] = [
  ['default', COLOURED],
  ['high contrast', { ...COLOURED, theme: 'contrast' }],
  ['no colour, ASCII', { theme: 'mono', ascii: true, depth: 'none' }],
];

const SAVES = [
  { path: 'a', name: 'last-hills-1', about: 'last-hills, 3 days played, gov: person, is: staff', isPlayable: true },
  { path: 'b', name: 'evening', about: 'first-steps, 1 day played, gov: person, is: staff', isPlayable: true },
  { path: 'c', name: 'old', about: 'evening.json: the seal does not fit: the file was changed', isPlayable: false },
];

type At = (size: Size, look: Look) => Played;

/** A game of the last hills, after some keys. */
const playing =
  (keys: (screen: Played) => void, asked: Asked = {}): At =>
  (size, look) => {
    const screen = atPlan(asked, size, look, SAVES);
    keys(screen);
    return screen;
  };

/** The first screen, after some keys. */
const choosing =
  (...keys: string[]): At =>
  (size, look) => {
    const screen = atTitle(size, look, SAVES);
    screen.press(...keys);
    return screen;
  };

const goTo = (screen: Played, letters: string): void => {
  screen.press('g');
  screen.type(letters);
  screen.press('enter');
};

const typed = (screen: Played, ...lines: string[]): void => {
  screen.press(':');
  for (const line of lines) {
    screen.type(line);
    screen.press('enter');
    if (screen.top().name === 'page') screen.press('escape');
  }
  if (screen.top().name === 'plan' && screen.game().isTyping) screen.press('escape');
};

const ORDERS = ['attack palmyra-chain-end with 5th-corps', 'march 18th to jabal-qulaylat', 'air 4 support 5th-corps'];

/** Orders for a day, and all warnings passed over. */
const endingDay = (screen: Played, ...orders: string[]): void => {
  typed(screen, ...orders);
  screen.press('e');
  if (screen.top().name === 'ask') screen.press('enter');
};

/** A short game, played to its end as its guide says. */
const over = playing(
  (screen) => {
    const { steps } = screen.game().setting.shelf.file.guide!;
    for (const { try: line } of steps) {
      typed(screen, line);
      passOver(screen);
    }
  },
  { scenario: 'first-steps' },
);

/** Leads back to the plan, or to the debrief. */
const passOver = (screen: Played): void => {
  while (!['plan', 'debrief'].includes(screen.top().name)) {
    screen.press(screen.top().name === 'ask' ? 'enter' : 'escape');
  }
};

const debriefPage =
  (page: string): At =>
  (size, look) => {
    const screen = over(size, look);
    screen.press(page);
    return screen;
  };

const SCREENS: Readonly<Record<string, At>> = {
  title: choosing(),
  'new-game': choosing('n', 'down'),
  saves: choosing('c'),
  briefing: (size, look) => {
    const screen = atPlan({}, size, look);
    screen.press('i');
    return screen;
  },
  plan: playing(() => {}),
  'plan-of-the-whole-campaign': playing((screen) => screen.press('z'), { scenario: 'road-to-deir-ezzor' }),
  'plan-with-card': playing((screen) => {
    typed(screen, ...ORDERS);
    goTo(screen, '5th corps');
  }),
  'plan-with-guide': playing(() => {}, { scenario: 'first-steps' }),
  typing: playing((screen) => {
    screen.press(':');
    screen.type('attack jab');
    screen.press('tab');
  }),
  'orders-of-a-formation': playing((screen) => {
    goTo(screen, '5th corps');
    screen.press('enter');
  }),
  'attacks-of-a-formation': playing((screen) => {
    goTo(screen, '5th corps');
    screen.press('enter', 'enter', 'down');
  }),
  forecast: playing((screen) => {
    goTo(screen, '5th corps');
    screen.press('enter', 'enter', 'enter');
  }),
  'go-to': playing((screen) => {
    screen.press('g');
    screen.type('suk');
  }),
  legend: playing((screen) => screen.press('m')),
  warning: playing((screen) => {
    typed(screen, 'attack palmyra-chain-end with engineer-group');
    screen.press('e');
  }),
  resolution: playing((screen) => {
    endingDay(screen, ...ORDERS);
    screen.press('right', 'right');
  }),
  'report-of-the-day': playing((screen) => {
    endingDay(screen, ...ORDERS);
    screen.press('enter', 'enter');
  }),
  'plan-of-the-second-day': playing((screen) => {
    endingDay(screen, ...ORDERS);
    screen.press('escape');
  }),
  why: playing((screen) => {
    goTo(screen, 'sukhnah gas');
    screen.press('y');
    if (screen.top().name === 'page') screen.press('tab', 'tab');
  }),
  supply: playing((screen) => screen.press('s')),
  'order-of-battle': playing((screen) => screen.press('b')),
  help: choosing('h'),
  menu: playing((screen) => screen.press('q')),
  'hand-over': playing(() => {}, { side: 'both' }),
  'debrief-1': debriefPage('1'),
  'debrief-2': debriefPage('2'),
  'debrief-3': debriefPage('3'),
  'debrief-4': debriefPage('4'),
  reported: choosing('r'),
  'reported-of-a-place': choosing('r', 'right', 'right', 'shift+right'),
};

test.each(Object.entries(SCREENS))('%s looks as it did', async (name, at) => {
  const parts: string[] = [];
  for (const size of SIZES)
    for (const [called, look] of LOOKS) {
      const screen = at(size, look);
      const seen = await drawn(screen);
      parts.push(`${size.columns}x${size.rows}, ${called}`, seen.text, '');
      if (look.theme !== 'mono') parts.push(...seen.styles.map((row, no) => `${String(no + 1).padStart(2)} ${runs(row)}`), '');
    }
  await expect(`${parts.join('\n')}`).toMatchFileSnapshot(`${name}.txt`);
});

/** What Ink draws of a screen; fails where it is not what the frame says. */
async function drawn(screen: Played): Promise<Seen> {
  const wanted = frameOf(screen.now())
    .map((cells) => lineOf(cells).trimEnd())
    .join('\n');
  const terminal = onTerminal(screen.store);
  await terminal.until(({ text }) => text === wanted);
  const seen = terminal.seen();
  await terminal.stop();
  return seen;
}

/** How a row looks: "12x33b" for twelve cells that are alike, and nothing for plain ones at its end. */
function runs(styles: readonly Style[]): string {
  const found: { style: Style; count: number }[] = [];
  for (const style of styles) {
    const last = found.at(-1);
    if (last?.style === style) last.count++;
    else found.push({ style, count: 1 });
  }
  if (found.at(-1)?.style === '-') found.pop();
  return found.map(({ style, count }) => `${count}x${style}`).join(' ');
}

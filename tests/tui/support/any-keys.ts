import fc from 'fast-check';
import type { Key } from '../../../src/tui/key.js';
import type { Look } from '../../../src/tui/look.js';
import type { Size } from '../../../src/tui/row.js';
import type { Message } from '../../../src/tui/update.js';
import { type Asked, atPlan, atTitle, COLOURED, type Played } from './play-keys.js';

/** Characters that go into a line of words, and what somebody may paste into it. */
const LINES = [
  'attack palmyra-chain-end with 5th-corps',
  'march 18th to ramamin',
  'dig in 11th-division',
  'dig in 18th; dig in engineer-group',
  'air 4 support 5th-corps',
  'why arak',
  'why S3',
  'undo',
  'end day',
  'wait 2',
  'attack nowhere with nobody',
  'side is',
  'save as here',
  'help attack',
  '',
  ';;',
  '\u{1f600} \u6f22 a\u0301',
] as const;

const COMMON = [
  'enter',
  'escape',
  'tab',
  'shift+tab',
  'up',
  'down',
  'left',
  'right',
  'space',
  'pageup',
  'pagedown',
  'home',
  'end',
] as const;

const RARE = [
  'shift+up',
  'shift+left',
  'shift+right',
  'shift+down',
  'backspace',
  'delete',
  'ctrl+a',
  'ctrl+e',
  'ctrl+k',
  'ctrl+u',
  'ctrl+w',
  'ctrl+d',
  'ctrl+l',
  'ctrl+z',
  'ctrl+c',
  'ctrl+x',
  'f5',
  'none',
] as const;

/** Any key: arrows and Enter more often than others, every printable character at times. */
export const anyKey: fc.Arbitrary<Key> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 4, arbitrary: fc.constantFrom(...'enguUaxyfbsrRFDmMztT?:12345+-cglovpidqHJKL') },
  { weight: 1, arbitrary: fc.constantFrom(...RARE) },
  { weight: 1, arbitrary: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCodePoint(code)) },
);

/** Screens of all shapes, those that are too small and those that are larger than any wall. */
export const anySize: fc.Arbitrary<Size> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ columns: 80, rows: 24 }, { columns: 250, rows: 70 }) },
  {
    weight: 3,
    arbitrary: fc.record({
      columns: fc.integer({ min: 80, max: 250 }),
      rows: fc.integer({ min: 24, max: 70 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      columns: fc.integer({ min: 1, max: 250 }),
      rows: fc.integer({ min: 1, max: 70 }),
    }),
  },
);

/** What may happen to a screen: keys, typed and pasted lines, another size, time that passes, a day that is ended. */
export const anyMessage: fc.Arbitrary<
  Message | { type: 'line'; text: string } | { type: 'time' } | { type: 'day' }
> = fc.oneof(
  { weight: 24, arbitrary: anyKey.map((key): Message => ({ type: 'key', key })) },
  { weight: 3, arbitrary: fc.constantFrom(...LINES).map((text) => ({ type: 'line' as const, text })) },
  { weight: 1, arbitrary: fc.constantFrom(...LINES).map((text): Message => ({ type: 'paste', text })) },
  { weight: 1, arbitrary: anySize.map((size): Message => ({ type: 'resize', size })) },
  { weight: 2, arbitrary: fc.constant({ type: 'time' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'day' as const }) },
);

export type Happening = typeof anyMessage extends fc.Arbitrary<infer T> ? T : never;

/** Screens to begin with: the title, and games of each kind at their plan. */
export const anyStart: fc.Arbitrary<Asked | null> = fc.constantFrom(
  null,
  { scenario: 'last-hills' } as const,
  { scenario: 'last-hills', side: 'is' } as const,
  { scenario: 'last-hills', side: 'both' } as const,
  { scenario: 'first-steps' } as const,
  { scenario: 'road-to-deir-ezzor', opponent: 'passive' } as const,
);

export const anyLook: fc.Arbitrary<Look> = fc.constantFrom(
  COLOURED,
  { ...COLOURED, ascii: true },
  { ...COLOURED, theme: 'contrast' } as const,
  { theme: 'mono', ascii: true, depth: 'none' } as const,
);

/** The screen that a game begins with; the title where there is none. */
export function startWith(start: Asked | null, size: Size, look: Look): Played {
  return start === null ? atTitle(size, look, SAVES) : atPlan(start, size, look, SAVES);
}

/** Lets something happen. */
export function happen(screen: Played, happening: Happening): void {
  switch (happening.type) {
    case 'time':
      screen.tick();
      break;
    case 'line':
      screen.press(':');
      screen.type(happening.text);
      screen.press('enter');
      break;
    case 'day':
      for (let no = 0; no < 6; no++) screen.press(towardsEnd(screen));
      break;
    default:
      screen.send(happening);
  }
}

/** The key that leads on to the end of the day. */
function towardsEnd(screen: Played): Key {
  const { name } = screen.top();
  if (name === 'plan') return screen.game().isTyping ? 'escape' : 'e';
  return name === 'ask' || name === 'hand-over' ? 'enter' : 'escape';
}

const SAVES = [{ path: '7', name: 'a game', about: 'last-hills, 3 days played', isPlayable: true }];
